import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import {decide} from '../../src/domain/decide.js';
import {parseChange} from '../../src/domain/parse-change.js';
import {projectFor} from '../../src/domain/project.js';
import {keyOf, recordsOf, type Change, type GroupRecord} from '../../src/domain/records.js';
import {decideChange, newsFor, projectRecords, type Served} from '../../src/domain/serve.js';
import {play, stories, type Turn} from './arbitraries.js';
import {actorsOf, now as whenRandom, randomGroups} from './random-group.js';
import {client, coach, cousin, facilitator, hoursLater, mum, nobody, now, scene} from './scene.js';
import {Page, Shelf} from './shelf.js';

const options = {at: now};
const byKey = (records: readonly GroupRecord[]) =>
  [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const sentence = (served: Served) =>
  served.outcome === 'refused' ? served.refusal : served.outcome;

/** What somebody sends who looked at these records just now. */
const sent = (shelf: Shelf, by: ActorRef, command: Command, id = 'change'): Change =>
  new Page(by, shelf.records, options).change(command, id, options);

describe('records for one user', () => {
  it('are as they are stored for the client', () => {
    const {records} = new Shelf(scene);
    assert.equal(projectRecords(records, client, options), records);
  });

  it('are those of their projection for everybody else, or none', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const shelf = new Shelf(group);
        const at = {at: whenRandom};
        for (const actor of actorsOf(group)) {
          const given = projectRecords(shelf.records, actor, at);
          const seen = recordsOf(projectFor(shelf.group, actor, at));
          const bodies = given.map(({version: _, ...record}) => record);
          if (given.length > 0) assert.deepEqual(bodies, seen);
          else assert.equal(seen.length, 1, 'of who takes no part, only an empty group');
        }
      }),
      {numRuns: 60},
    );
  });

  it('are none for who was never asked, and for who left', () => {
    const {records} = new Shelf(scene);
    const aunt: ActorRef = {kind: 'member', membershipId: 'm-aunt'};
    for (const actor of [nobody, aunt])
      assert.deepEqual(projectRecords(records, actor, options), []);
    const left = new Shelf(decided(mum, {type: 'leaveGroup', membershipId: 'm-mum'}));
    assert.deepEqual(projectRecords(left.records, mum, options), []);
    assert.deepEqual(projectRecords([], client, options), []);
  });

  it('tell who is asked that they are, and nothing else', () => {
    const given = projectRecords(new Shelf(scene).records, cousin, options);
    assert.deepEqual(
      given.map(({kind, id}) => [kind, id]),
      [
        ['group', 'group'],
        ['membership', 'm-cousin'],
      ],
    );
  });

  it('do not tell by a version that something changed that is hidden', () => {
    const shelf = new Shelf(scene);
    const before = shelf.records;
    const note: Command = {type: 'editPerson', personId: 'mum', change: {note: 'Never said'}};
    serve(shelf, client, note);
    assert.deepEqual(newsFor(before, shelf.records, mum, options), {records: [], removed: []});
    assert.equal(newsFor(before, shelf.records, client, options).records.length, 1);
  });
});

function decided(by: ActorRef, command: Command) {
  const decision = decide(scene, command, by, now);
  assert.ok(decision.outcome !== 'refused', command.type);
  return decision.group;
}

/** Decides on the server, and stores what comes of it. */
function serve(shelf: Shelf, by: ActorRef, command: Command, change = sent(shelf, by, command)) {
  const served = decideChange(shelf.records, change, by, options);
  if ('writes' in served) shelf.write(served.writes);
  return served;
}

describe('a change on the server', () => {
  it('comes to what its command comes to, whatever is in its writes', () => {
    const shelf = new Shelf(scene);
    const command: Command = {type: 'setStepState', stepId: 's-mum', state: 'done'};
    const forged = {...scene.steps[1], text: 'Forged', state: 'done'};
    const change = sent(shelf, mum, command);
    const [write] = change.writes;
    const served = serve(shelf, mum, command, {...change, writes: [{...write!, body: forged}]});
    assert.equal(served.outcome, 'applied');
    const {state, text} = shelf.group.steps.find(({id}) => id === 's-mum')!;
    assert.deepEqual([state, text], ['done', 'Text of s-mum']);
  });

  it('keeps the fields that its author does not see', () => {
    const shelf = new Shelf(scene);
    const grant = {delegationId: 'd', task: 'editNetwork', toMembershipId: 'm-ro'} as const;
    serve(shelf, client, {type: 'grantDelegation', ...grant});
    const change = {displayName: 'Mam'};
    const served = serve(shelf, facilitator, {type: 'editPerson', personId: 'mum', change});
    assert.equal(served.outcome, 'applied');
    const {displayName, note} = shelf.group.people.find(({id}) => id === 'mum')!;
    assert.deepEqual([displayName, note], ['Mam', 'Private']);
    assert.ok('audit' in served && served.audit.delegationId === 'd');
  });

  it('waits for the client where its author may only propose', () => {
    const shelf = new Shelf(scene);
    const served = serve(shelf, mum, {type: 'editGoal', goalId: 'g-now', change: {text: 'Mine'}});
    assert.equal(served.outcome, 'proposed');
    assert.deepEqual(
      shelf.group.proposals.map(({id, by}) => [id, by]),
      [['change', mum]],
    );
  });

  it('meets a conflict on what changed meanwhile, with what its author may see of that', () => {
    const shelf = new Shelf(scene);
    const command: Command = {type: 'setStepState', stepId: 's-mum', state: 'done'};
    const late = sent(shelf, mum, command);
    serve(shelf, client, {type: 'editStep', stepId: 's-mum', change: {text: 'Other words'}});
    const served = decideChange(shelf.records, late, mum, options);
    assert.equal(served.outcome, 'conflict');
    assert.deepEqual(
      'removed' in served && served.records,
      projectRecords(shelf.records, mum, options).filter(({id}) => id === 's-mum'),
    );
    assert.deepEqual('removed' in served && served.removed, []);
  });

  it('meets no conflict where only something hidden changed', () => {
    const shelf = new Shelf(scene);
    const can: Command = {type: 'setContribution', membershipId: 'm-mum', can: 'Drive'};
    const late = sent(shelf, mum, can);
    serve(shelf, client, {type: 'editPerson', personId: 'mum', change: {note: 'Hidden'}});
    assert.equal(decideChange(shelf.records, late, mum, options).outcome, 'applied');
  });

  it('is not taken from another than who is signed in', () => {
    const shelf = new Shelf(scene);
    const change = sent(shelf, mum, {type: 'setContribution', membershipId: 'm-mum', can: 'Drive'});
    assert.deepEqual(sentence(decideChange(shelf.records, change, coach, options)), {
      reason: 'notAllowed',
    });
    assert.deepEqual(sentence(decideChange(shelf.records, change, nobody, options)), {
      reason: 'notFound',
    });
  });

  it('answers who has no part in the group as if there was none', () => {
    const shelf = new Shelf(scene);
    const left = new Shelf(decided(client, {type: 'endMembership', membershipId: 'm-mum'}));
    for (const [index, command] of someCommands.entries()) {
      const change: Change = {
        ...{id: `c-${index}`, groupId: 'group', command, at: now, writes: []},
        by: mum,
      };
      const nowhere = decideChange([], change, mum, options);
      assert.deepEqual(decideChange(left.records, change, mum, options), nowhere, command.type);
      const stranger = {...change, by: nobody};
      assert.deepEqual(decideChange(shelf.records, stranger, nobody, options), nowhere);
    }
  });

  it('lets who left by mistake come back, on the same day', () => {
    const shelf = new Shelf(scene);
    serve(shelf, mum, {type: 'leaveGroup', membershipId: 'm-mum'});
    const back: Change = {
      ...{id: 'back', groupId: 'group', at: now, by: mum, writes: []},
      command: {type: 'resumeMembership', membershipId: 'm-mum'},
    };
    const after = (hours: number) =>
      decideChange(shelf.records, back, mum, {at: hoursLater(hours)});
    assert.equal(after(1).outcome, 'applied');
    assert.deepEqual(sentence(after(30)), {reason: 'notFound'});
  });

  it('is for the group that it names', () => {
    const shelf = new Shelf(scene);
    const change = {...sent(shelf, client, {type: 'nameGroup', name: 'Us'}), groupId: 'other'};
    assert.deepEqual(sentence(decideChange(shelf.records, change, client, options)), {
      reason: 'notFound',
    });
  });

  it('writes nothing where nothing is different', () => {
    const shelf = new Shelf(scene);
    const served = serve(shelf, client, {type: 'placePerson', personId: 'mum', closeness: 1});
    assert.deepEqual('writes' in served && served.writes, []);
  });
});

const someCommands: readonly Command[] = [
  {type: 'setStepState', stepId: 's-mum', state: 'done'},
  {type: 'setContribution', membershipId: 'm-mum', can: 'Drive'},
  {type: 'editGoal', goalId: 'g-now', change: {text: 'Mine'}},
  {type: 'editGoal', goalId: 'nowhere', change: {text: 'Mine'}},
  {type: 'replyToMeeting', meetingId: 'e-next', membershipId: 'm-mum', reply: 'yes'},
  {type: 'withdrawProposal', proposalId: 'w'},
  {type: 'leaveGroup', membershipId: 'm-mum'},
];

describe('pages around a server', () => {
  /** One turn of a story, as a page sends it and a server takes it. */
  function serveTurn(shelf: Shelf, {command, by, at, options: {id = '', policy}}: Turn) {
    const when = {at, policy};
    const page = new Page(by, shelf.records, when);
    const expected = page.decide(command, id, when);
    const before = shelf.records;
    const served = decideChange(before, page.change(command, id, when), by, when);
    if ('writes' in served) shelf.write(served.writes);
    page.hear(newsFor(before, shelf.records, by, when));
    return {expected, served, page, when};
  }

  it('hear all that is new to them, and come to what the server comes to', () => {
    fc.assert(
      fc.property(stories(40), (story) => {
        let shelf: Shelf | undefined;
        play(story, (turn) => {
          shelf ??= new Shelf(turn.before);
          const {served, page, when} = serveTurn(shelf, turn);
          const stored = projectRecords(shelf.records, turn.by, when);
          assert.deepEqual(byKey(page.records), byKey(stored), turn.command.type);
          assert.notEqual(served.outcome, 'conflict');
        });
      }),
      {numRuns: 40, includeErrorInReport: true},
    );
  });

  it('refuse what the server refuses, before they send it', () => {
    let kept = 0;
    fc.assert(
      fc.property(stories(40), (story) => {
        let shelf: Shelf | undefined;
        play(story, (turn) => {
          shelf ??= new Shelf(turn.before);
          const {expected, served} = serveTurn(shelf, turn);
          if (expected.outcome !== 'refused') {
            // Only something hidden can stand in the way of what a page takes to be possible.
            const hidden = served.outcome === 'refused' && served.refusal.reason;
            assert.ok(
              served.outcome === expected.outcome || hidden === 'notPossible',
              `${turn.command.type}: ${JSON.stringify(sentence(served))}`,
            );
            if (served.outcome === expected.outcome) kept++;
          }
        });
      }),
      {numRuns: 40, includeErrorInReport: true},
    );
    assert.ok(kept > 100);
  });
});

describe('a change that comes over a line', () => {
  const good = sent(new Shelf(scene), mum, {
    ...{type: 'editGoal', goalId: 'g-now'},
    change: {text: 'Mine'},
  });

  it('is typed when it is sound', () => {
    const parsed = parseChange(JSON.parse(JSON.stringify(good)));
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value, good);
  });

  it('is refused with a path, and never with what was typed', () => {
    const secret = 'Secret words';
    for (const [path, bad] of [
      ['command.change.text', {...good, command: {...good.command, change: {text: [secret]}}}],
      ['by.kind', {...good, by: {kind: secret}}],
      ['at', {...good, at: secret}],
      ['writes.0.kind', {...good, writes: [{...good.writes[0], kind: secret}]}],
      ['command.type', {...good, command: {type: secret}}],
    ] as const) {
      const parsed = parseChange(bad);
      assert.ok(!parsed.ok, path);
      assert.equal(parsed.problems[0]?.path, path);
      assert.equal(JSON.stringify(parsed).includes(secret), false);
    }
  });

  it('is refused when there is too much of it', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 50; level++) deep = [deep];
    assert.equal(parseChange({...good, more: deep}).ok, false);
  });
});
