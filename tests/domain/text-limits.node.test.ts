import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {command, type Command} from '../../src/domain/command.js';
import {decide} from '../../src/domain/decide.js';
import {day, id, instant, orderKey} from '../../src/domain/base.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {parseGroup} from '../../src/domain/parse.js';
import {policyDocument} from '../../src/domain/regie/policy-document.js';
import {textLimits} from '../../src/domain/text-limits.js';
import {threePeople} from '../../src/testing/small-groups.js';

const now = '2026-11-22T09:00:00.000Z';
const client = {kind: 'client'} as const;
const facilitator = {kind: 'member', membershipId: 'm-2'} as const;
const group = threePeople();
const long = 'W'.repeat(100_000);

const wish = (text: string): Command => ({type: 'editGoal', goalId: 'g-1', change: {text}});
const note = (text: string): Command => ({
  ...{type: 'editPerson', personId: 'p-1'},
  change: {note: text},
});

/** A group from elsewhere, with a note that nobody could write here. */
const foreign: ResourceGroup = {
  ...group,
  people: group.people.map((person) => (person.id === 'p-1' ? {...person, note: long} : person)),
};

/** What a valibot schema shows of itself, as far as it is walked here. */
interface Shape {
  readonly type: string;
  readonly pipe?: readonly {readonly type: string}[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
}
const notText = new Set<unknown>([id, instant, day, orderKey]);

/** The places of a schema where text may be of any length. */
function endless(shape: Shape, place: string): readonly string[] {
  const actions = shape.pipe?.map(({type}) => type) ?? [];
  const bound = ['max_length', 'metadata'].some((action) => actions.includes(action));
  if (shape.type === 'string') return notText.has(shape) || bound ? [] : [place];
  return [
    ...[shape.item, shape.wrapped].flatMap((inner) => (inner ? endless(inner, place) : [])),
    ...(shape.type === 'variant' ? [] : (shape.options ?? [])).flatMap((one) =>
      endless(one, place),
    ),
    ...Object.entries(shape.entries ?? {})
      .filter(([key]) => key !== 'type')
      .flatMap(([key, inner]) => endless(inner, `${place}.${key}`)),
  ];
}

describe('a text in a command', () => {
  it('has a limit wherever somebody writes it', () => {
    const all = command.options.flatMap((one) =>
      // Their shapes are not typed as far as here.
      endless(one as unknown as Shape, one.entries.type.literal),
    );
    // What stood there, what is put back, and what comes from a file may be of any length.
    const free = /\.was\b|^(restore|import)|^keepMapSnapshot\.snapshot\.people/;
    assert.deepEqual(
      all.filter((place) => !free.test(place)),
      ['rateGoal.rating.value', 'setCrisisPlan.plan.link'],
    );
    assert.ok(all.some((place) => place === 'editGoal.was.text'));
  });

  it('may be as long as that', () => {
    const text = 'W'.repeat(textLimits.text);
    const decision = decide(group, wish(text), client, now);
    assert.ok(decision.outcome === 'applied');
    assert.equal(decision.group.goals[0]?.text, text);
  });

  for (const [what, command, path, atMost] of [
    ['a goal', wish(long), 'change.text', textLimits.text],
    ['one more character', note('W'.repeat(textLimits.text + 1)), 'change.note', textLimits.text],
    ['the name of the group', {type: 'nameGroup', name: long}, 'name', textLimits.name],
    [
      'a person',
      {type: 'addPerson', person: {id: 'p', kind: 'informal', displayName: long}},
      'person.displayName',
      textLimits.name,
    ],
    [
      'a step',
      {
        type: 'addStep',
        step: {id: 's', goalId: 'g-1', order: 'V', who: client, text: long},
      },
      'step.text',
      textLimits.line,
    ],
    [
      'a topic in a new meeting',
      {
        type: 'planMeeting',
        meeting: {id: 'e', kind: 'first'},
        items: [{id: 'i', meetingId: 'e', kind: 'own', title: long, order: 'V'}],
      },
      'items.0.title',
      textLimits.line,
    ],
  ] as const satisfies readonly (readonly [string, Command, string, number])[]) {
    it(`is refused when it is longer, and it says where and how long it may be: ${what}`, () => {
      assert.deepEqual(decide(group, command, client, now), {
        outcome: 'refused',
        refusal: {reason: 'tooLong', path, atMost},
      });
    });
  }

  it('is refused in somebody else’s wish, in the client’s own turn on it, and in all of it', () => {
    const reasons = [
      decide(group, wish(long), facilitator, now),
      decide(
        {
          ...group,
          proposals: [{id: 'w', by: facilitator, on: now, state: 'open', command: wish('x')}],
        },
        {type: 'acceptProposal', proposalId: 'w', adapted: wish(long)},
        client,
        now,
      ),
      decide(
        group,
        {
          type: 'restoreStep',
          step: {id: 's', goalId: 'g-1', order: 'V', who: client, state: 'open', text: long},
        },
        facilitator,
        now,
      ),
    ].map((decision) => decision.outcome === 'refused' && decision.refusal.reason);
    assert.deepEqual(reasons, ['tooLong', 'tooLong', 'tooLong']);
  });

  it('cannot fill a group with wishes until nobody can read it', () => {
    let crowded = group;
    for (let at = 0; at < 150; at++) {
      for (const text of [long, 'W'.repeat(textLimits.text)]) {
        const decision = decide(crowded, wish(text), facilitator, now, {id: `${at}`});
        if (decision.outcome === 'proposed') crowded = decision.group;
      }
    }
    assert.equal(crowded.proposals.length, 150);
    assert.ok(parseGroup(JSON.parse(JSON.stringify(crowded))).ok);
  });

  it('is published, for servers in any language', () => {
    assert.deepEqual(policyDocument().limits.text, textLimits);
  });
});

describe('a longer text that comes from elsewhere', () => {
  it('is read whole', () => {
    const parsed = parseGroup(JSON.parse(JSON.stringify(foreign)));
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value, foreign);
  });

  it('stays as it is when something else of the person changes', () => {
    const emoji: Command = {type: 'editPerson', personId: 'p-1', change: {emoji: '🌻'}};
    const decision = decide(foreign, emoji, client, now);
    assert.ok(decision.outcome === 'applied');
    assert.equal(decision.group.people[0]?.note, long);
  });

  it('comes back when its person was taken off the map by mistake', () => {
    const removed = decide(foreign, {type: 'removePerson', personId: 'p-1'}, client, now);
    assert.ok(removed.outcome === 'applied' && removed.inverse);
    const back = decide(removed.group, removed.inverse, client, now);
    assert.ok(back.outcome === 'applied');
    assert.equal(back.group.people.find(({id}) => id === 'p-1')?.note, long);
  });

  it('can be replaced by who saw it; no way back is offered that would be refused', () => {
    const shorter: Command = {
      ...{type: 'editPerson', personId: 'p-1', change: {note: 'kort'}, was: {note: long}},
    };
    const decision = decide(foreign, shorter, client, now);
    assert.ok(decision.outcome === 'applied');
    assert.equal(decision.inverse, undefined);
  });
});
