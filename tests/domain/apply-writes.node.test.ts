import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {applyWrites} from '../../src/domain/apply-writes.js';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command, CommandType} from '../../src/domain/command.js';
import {sameJson} from '../../src/domain/keep.js';
import {keyOf, type Change, type Write} from '../../src/domain/records.js';
import {policyDocument} from '../../src/domain/regie/policy-document.js';
import {PolicyError} from '../../src/domain/regie/sound-policy.js';
import type {Policy} from '../../src/domain/regie/policy.js';
import {decideChange, type Served} from '../../src/domain/serve.js';
import {play, stories, type Turn} from './arbitraries.js';
import {client, coach, facilitator, lending, mum, nobody, now, scene} from './scene.js';
import {Page, Shelf} from './shelf.js';

const document = policyDocument();
const tables = new Map<Policy | undefined, typeof document>([[undefined, document]]);
function tableFor(policy: Policy | undefined) {
  const known = tables.get(policy) ?? policyDocument(policy);
  tables.set(policy, known);
  return known;
}

const said = (served: Served): string =>
  served.outcome === 'refused'
    ? [served.refusal.reason, served.refusal.path ?? ''].join(' ').trim()
    : served.outcome;

const bodies = (served: Served): ReadonlyMap<string, object | null> =>
  new Map('writes' in served ? served.writes.map((write) => [keyOf(write), write.body]) : []);

/** One turn of a story as an honest page sends it, taken by who decides and by who keeps to the table. */
function bothWays(shelf: Shelf, {command, by, at, options: {id = '', policy}}: Turn) {
  const when = {at, policy};
  const page = new Page(by, shelf.records, when);
  const change = page.change(command, id, when);
  return {
    honest: page.decide(command, id, when).outcome !== 'refused',
    decided: decideChange(shelf.records, change, by, when),
    taken: applyWrites(shelf.records, change, by, {at, document: tableFor(policy)}),
  };
}

/** Whoever sees everything finds the very same; others do not write what they cannot see. */
const seesAll = (by: ActorRef) => by.kind === 'client';

describe('A server that keeps to the table', () => {
  it('comes for the client to the very same as one that decides', () => {
    let kept = 0;
    fc.assert(
      fc.property(stories(60), (story) => {
        let shelf: Shelf | undefined;
        play(story, (turn) => {
          shelf ??= new Shelf(turn.before);
          const {honest, decided, taken} = bothWays(shelf, turn);
          if (honest && seesAll(turn.by)) {
            assert.deepEqual(taken, decided, turn.command.type);
            kept++;
          }
          if ('writes' in decided) shelf.write(decided.writes);
        });
      }),
      {numRuns: 80, includeErrorInReport: true},
    );
    // A slow engine ends early.
    assert.ok(kept > 100, String(kept));
  });

  it('comes for everybody else to the same as one that decides, as far as they see', () => {
    const kept = new Set<CommandType>();
    fc.assert(
      fc.property(stories(60), (story) => {
        let shelf: Shelf | undefined;
        play(story, (turn) => {
          shelf ??= new Shelf(turn.before);
          const {honest, decided, taken} = bothWays(shelf, turn);
          if (honest && !seesAll(turn.by) && said(decided) !== 'notPossible') {
            sameAsSeen(shelf, turn, decided, taken);
            kept.add(turn.command.type);
          }
          if ('writes' in decided) shelf.write(decided.writes);
        });
      }),
      {numRuns: 120, includeErrorInReport: true},
    );
    assert.ok(kept.size > 20, [...kept].join());
  });

  it('decides by no table that conflicts', () => {
    const wide = {...document, policy: {...document.policy, nominate: document.policy.editStep}};
    const shelf = new Shelf(scene);
    const change = sent(shelf, client, {type: 'nameGroup', name: 'Us'});
    const take = () => applyWrites(shelf.records, change, client, {at: now, document: wide});
    assert.throws(take, PolicyError);
  });
});

/** The same writes, and of what they do not see perhaps more by who decides: what leaving brings along. */
function sameAsSeen(
  shelf: Shelf,
  {command, by, at, options}: Turn,
  decided: Served,
  taken: Served,
) {
  assert.equal(said(taken), said(decided), JSON.stringify(command));
  if (!('writes' in taken) || !('writes' in decided)) return;
  const page = new Page(by, shelf.records, {at, policy: options.policy});
  const seen = new Set(page.records.map(keyOf));
  const [there, here] = [bodies(decided), bodies(taken)];
  for (const [key, body] of here) {
    const hidden = new Set(partlyHidden(shelf, page, key));
    // The place of something new among what they do not see: only who decides knows that.
    if (bodyIn(shelf, key) === undefined) hidden.add('order');
    // Where the decision wrote nothing, it stands as it stood.
    const expected = there.has(key) ? there.get(key) : bodyIn(shelf, key);
    assert.deepEqual(without(body, hidden), without(expected ?? null, hidden), command.type);
  }
  for (const [key, body] of there) {
    if (here.has(key) || !seen.has(key)) continue;
    const hidden = new Set([...partlyHidden(shelf, page, key), 'onBehalf']);
    const stood = bodyIn(shelf, key) ?? null;
    assert.deepEqual(without(body, hidden), without(stood, hidden), command.type);
  }
  assert.deepEqual(taken.audit, decided.audit);
}

const bodyIn = ({records}: Shelf | Page, key: string) =>
  records.find((record) => keyOf(record) === key)?.body;

/** Fields of which they see something else than what is stored. */
function partlyHidden(shelf: Shelf, page: Page, key: string): ReadonlySet<string> {
  const fieldsIn = (one: Shelf | Page) =>
    new Map<string, unknown>(Object.entries(bodyIn(one, key) ?? {}));
  const [stored, seen] = [fieldsIn(shelf), fieldsIn(page)];
  const names = [...stored.keys()].filter((name) => !sameJson(stored.get(name), seen.get(name)));
  // What was shared before is what was shared.
  return new Set(names.includes('sharedWith') ? [...names, 'sharedBefore'] : names);
}

const without = (body: object | null, hidden: ReadonlySet<string>) =>
  body && Object.fromEntries(Object.entries(body).filter(([name]) => !hidden.has(name)));

/** What somebody sends who looked at these records just now. */
const sent = (shelf: Shelf, by: ActorRef, command: Command): Change =>
  new Page(by, shelf.records, {at: now}).change(command, 'change', {at: now});

/** A change with these writes instead of its own, and what becomes of it. */
function forged(
  by: ActorRef,
  command: Command,
  forge: (writes: readonly Write[], page: Page) => readonly Write[],
  shelf = new Shelf(scene),
): Served {
  const page = new Page(by, shelf.records, {at: now});
  const change = sent(shelf, by, command);
  const writes = forge(change.writes, page);
  return applyWrites(shelf.records, {...change, writes}, by, {at: now, document});
}

/** This record as its author sees it, with something else in it. */
function other(page: Page, kind: Write['kind'], id: string, more: object): Write {
  const known = page.records.find((record) => record.kind === kind && record.id === id);
  return {kind, id, base: known?.version ?? null, body: {...known?.body, id, ...more}};
}

const can: Command = {type: 'setContribution', membershipId: 'm-mum', can: 'Drive'};
const done: Command = {type: 'setStepState', stepId: 's-mum', state: 'done'};

describe('What a server that keeps to the table does not take', () => {
  const bad: Readonly<Record<string, () => Served>> = {
    'a field that the action does not write': () =>
      forged(mum, done, (_, page) => [other(page, 'step', 's-mum', {state: 'done', text: 'X'})]),
    'another kind': () =>
      forged(mum, can, (writes, page) => [...writes, other(page, 'goal', 'g-now', {text: 'X'})]),
    'the same of somebody else': () =>
      forged(mum, can, (_, page) => [other(page, 'membership', 'm-coach', {can: 'Pay'})]),
    'a role of their own choice': () =>
      forged(mum, can, (_, page) => [
        other(page, 'membership', 'm-mum', {can: 'Drive', roles: ['facilitator']}),
      ]),
    'a field that they do not see': () =>
      forged(mum, can, (writes, page) => [...writes, other(page, 'person', 'mum', {note: 'X'})]),
    'that a record goes': () =>
      forged(mum, done, (_, page) => [{...other(page, 'step', 's-mum', {}), body: null}]),
    'a new record of a kind that the action does not make': () =>
      forged(mum, done, (writes) => [
        ...writes,
        {kind: 'tie', id: 't-9', base: null, body: {id: 't-9', from: 'mum', to: 'ro'}},
      ]),
    'a record of a hidden id': () =>
      forged(mum, can, (writes) => [
        ...writes,
        {kind: 'goal', id: 'g-secret', base: null, body: {...scene.goals[2]}},
      ]),
    'somebody else’s reply': () =>
      forged(
        mum,
        {type: 'replyToMeeting', meetingId: 'e-soon', membershipId: 'm-mum', reply: 'yes'},
        (_, page) => {
          const [meeting] = page.group?.meetings.filter(({id}) => id === 'e-soon') ?? [];
          const invited = meeting?.invited.map((one) => ({...one, reply: 'no'}));
          return [other(page, 'meeting', 'e-soon', {invited})];
        },
      ),
    'a rating in the name of another': () => {
      const rating = {id: 'r-9', goalId: 'g-later', scale: 'words4', value: 'worse'} as const;
      const forge = (writes: readonly Write[]) =>
        writes.map((write) => ({...write, body: {...write.body, by: client}}));
      return forged(coach, {type: 'rateGoal', rating}, forge);
    },
    'an item on the agenda that nobody accepted': () => {
      const item = {id: 'i-9', meetingId: 'e-soon', kind: 'custom', title: 'X', order: 'V'};
      const forge = (writes: readonly Write[]) =>
        writes.map((write) => ({...write, body: {...write.body, state: 'accepted'}}));
      return forged(mum, {type: 'addAgendaItem', item} as Command, forge);
    },
    'a mark that it was done in the client’s name': () => {
      const onBehalf = {by: facilitator, on: now};
      return forged(mum, can, (_, page) => [
        other(page, 'membership', 'm-mum', {can: 'Drive', onBehalf}),
      ]);
    },
    'what has another shape': () =>
      forged(mum, can, (_, page) => [other(page, 'membership', 'm-mum', {can: ['Drive']})]),
    'a step that somebody else has not said yes to': () => {
      const shelf = new Shelf(lending('editSteps'));
      const command: Command = {type: 'editStep', stepId: 's-coach', change: {text: 'Call'}};
      const who = {kind: 'member', membershipId: 'm-coach', consent: 'yes'};
      const forge = (_: readonly Write[], page: Page) => [
        other(page, 'step', 's-coach', {text: 'Call', who, state: 'agreed'}),
      ];
      return forged(facilitator, command, forge, shelf);
    },
    'somebody in the group by who may only draw': () => {
      const shelf = new Shelf(lending('editNetwork'));
      const command: Command = {
        ...{type: 'considerPerson', personId: 'stranger', membershipId: 'm-9'},
      };
      const forge = (writes: readonly Write[]) =>
        writes.map((write) => ({...write, body: {...write.body, state: 'member'}}));
      return forged(facilitator, command, forge, shelf);
    },
    'a meeting called off by who leads it': () =>
      forged(mum, {type: 'startMeeting', meetingId: 'e-soon'}, (_, page) => [
        other(page, 'meeting', 'e-soon', {state: 'cancelled', runningSince: now}),
      ]),
  };
  for (const [what, take] of Object.entries(bad)) {
    it(what, () => {
      const served = take();
      assert.equal(served.outcome, 'refused', JSON.stringify(served));
      assert.ok(!JSON.stringify(served).includes('Drive'), 'it repeats nothing');
    });
  }

  it('what stood there otherwise when it was written', () => {
    const served = forged(mum, can, (writes) => writes.map((one) => ({...one, base: 'older'})));
    assert.equal(served.outcome, 'conflict');
  });

  it('anything of who has no part in it, or who is somebody else', () => {
    const shelf = new Shelf(scene);
    const change = sent(shelf, mum, can);
    const take = (by: ActorRef) => applyWrites(shelf.records, change, by, {at: now, document});
    assert.equal(said(take(coach)), 'notAllowed');
    assert.equal(said(take(nobody)), 'notFound');
    assert.equal(said(take(mum)), 'applied');
  });
});

describe('What a server that keeps to the table keeps', () => {
  it('fields that their author does not see', () => {
    const shelf = new Shelf(lending('editNetwork'));
    const command: Command = {type: 'editPerson', personId: 'mum', change: {displayName: 'Mam'}};
    const served = applyWrites(shelf.records, sent(shelf, facilitator, command), facilitator, {
      ...{at: now, document},
    });
    const [body] = bodies(served).values();
    assert.equal(said(served), 'applied');
    const {displayName, note} = body as {displayName?: string; note?: string};
    assert.deepEqual([displayName, note], ['Mam', 'Private']);
    assert.deepEqual((body as {onBehalf?: object}).onBehalf, {
      ...{by: facilitator, delegationId: 'd-editNetwork', on: now},
    });
    assert.ok('audit' in served && served.audit.delegationId === 'd-editNetwork');
  });

  it('what others said to a meeting, where one adds one’s own', () => {
    const withReply = new Shelf(scene);
    const reply = (who: string): Command => ({
      ...{type: 'replyToMeeting', meetingId: 'e-soon', membershipId: who, reply: 'yes'},
    });
    const served = decideChange(
      withReply.records,
      sent(withReply, coach, reply('m-coach')),
      coach,
      {at: now},
    );
    if ('writes' in served) withReply.write(served.writes);
    const taken = applyWrites(withReply.records, sent(withReply, mum, reply('m-mum')), mum, {
      ...{at: now, document},
    });
    const [body] = bodies(taken).values();
    const {invited = []} = body as {invited?: {membershipId: string; reply?: string}[]};
    const said = invited.flatMap(({membershipId, reply: says}) => (says ? [membershipId] : []));
    assert.deepEqual(said.toSorted(), ['m-coach', 'm-mum']);
  });

  it('a wish as the server writes it, whatever came with it', () => {
    const wish: Command = {type: 'editGoal', goalId: 'g-now', change: {text: 'Hers'}};
    const served = forged(mum, wish, (writes) =>
      writes.map((write) => ({...write, body: {...write.body, by: client, state: 'accepted'}})),
    );
    assert.equal(served.outcome, 'proposed');
    const [body] = bodies(served).values();
    const {by, state} = body as {by?: ActorRef; state?: string};
    assert.deepEqual([by, state], [mum, 'open']);
  });
});
