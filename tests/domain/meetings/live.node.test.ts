import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ActorRef} from '../../../src/domain/base.js';
import type {Command} from '../../../src/domain/command.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import {isRunning, minutesUsed, onTheTable} from '../../../src/domain/meetings/running.js';
import {minutesBetween, untilOf} from '../../../src/domain/meetings/span.js';
import {nextMeeting} from '../../../src/domain/meetings/timeline.js';
import {projectFor} from '../../../src/domain/project.js';
import {
  after,
  client,
  coach,
  hoursLater,
  item,
  meeting,
  mum,
  now,
  outcome,
  peer,
  scene,
  the,
  wayBack,
} from '../scene.js';

const meetingId = 'e-first';
const start = {type: 'startMeeting', meetingId, itemId: 'i-safe'} as const;
const show = (itemId: string | null, more: object = {}): Command => ({
  type: 'showAgendaItem',
  meetingId,
  itemId,
  ...more,
});
const ended = (itemId: string, ending: string, more: object = {}) => ({
  ended: {itemId, ending},
  ...more,
});
const pause = (paused: boolean) => ({type: 'pauseMeeting', meetingId, paused}) as const;
const there = (attendeeId: string, isThere = true) =>
  ({type: 'setAttendance', meetingId, attendeeId, there: isThere}) as const;
const minutesOn = (minutes: number) => hoursLater(minutes / 60);

const three: ResourceGroup = {
  ...scene,
  agendaItems: [
    ...scene.agendaItems.map((one) => (one.id === 'i-goals' ? {...one, order: 'W'} : one)),
    item('i-last', meetingId, {order: 'X'}),
    item('i-mine', meetingId, {order: 'W', visibility: 'client'}),
  ],
};
const running = after(three, client, start);
const meetingOf = (group: ResourceGroup) => the(group, 'meetings', meetingId);
const endingOf = (group: ResourceGroup, id: string) =>
  group.agendaItems.find((one) => one.id === id)?.ending;

describe('A meeting that is going on', () => {
  it('begins with what is on the table first, and can be undone', () => {
    assert.ok(isRunning(meetingOf(running), now));
    assert.equal(meetingOf(running).itemNowId, 'i-safe');
    const privately = {...start, itemId: 'i-mine'};
    const begun = after(three, client, privately);
    assert.deepEqual(after(begun, client, wayBack(three, client, privately)), three);
    assert.deepEqual(after(running, client, wayBack(three, client, start)), three);
  });

  it('does not go on for ever when nobody closes it', () => {
    assert.equal(isRunning(meetingOf(running), hoursLater(23)), true);
    assert.equal(isRunning(meetingOf(running), hoursLater(25)), false);
  });

  it('goes to the next item, and remembers what became of the one before', () => {
    const next = after(running, client, show('i-goals', ended('i-safe', 'discussed')));
    assert.equal(meetingOf(next).itemNowId, 'i-goals');
    assert.equal(endingOf(next, 'i-safe'), 'discussed');
    const back = wayBack(running, client, show('i-goals', ended('i-safe', 'discussed')));
    assert.deepEqual(after(next, client, back), running);
  });

  it('goes one step when two devices say the same', () => {
    const further = show('i-goals', ended('i-safe', 'discussed', {fromId: 'i-safe'}));
    const once = after(running, client, further);
    assert.deepEqual(after(once, client, further), once);
  });

  it('stays where somebody else went meanwhile, and keeps what became of the item', () => {
    const elsewhere = after(running, client, show('i-last'));
    const late = show('i-goals', ended('i-safe', 'later', {fromId: 'i-safe', knowingly: true}));
    const met = after(elsewhere, client, late);
    assert.equal(meetingOf(met).itemNowId, 'i-last');
    assert.equal(endingOf(met, 'i-safe'), 'later');
  });

  it('is not thrown back by a device that says later that it began, or that it did not', () => {
    const late = {...start, itemId: 'i-goals'};
    const on = after(running, client, show('i-last'), minutesOn(5));
    assert.equal(outcome(on, client, late, minutesOn(1)), 'same');
    assert.equal(outcome(on, client, wayBack(three, client, start), minutesOn(6)), 'same');
    assert.equal(outcome(on, client, {type: 'stopMeeting', meetingId}), 'applied');
    const weekLater = after(on, client, late, hoursLater(24 * 7));
    assert.equal(meetingOf(weekLater).itemNowId, 'i-goals');
  });

  it('stays where others went when an earlier step is taken back', () => {
    const further = show('i-goals', ended('i-safe', 'discussed', {fromId: 'i-safe'}));
    const back = wayBack(running, client, further);
    const others = after(after(running, client, further), client, show('i-last'));
    const taken = after(others, client, back);
    assert.equal(meetingOf(taken).itemNowId, 'i-last');
    assert.equal(endingOf(taken, 'i-safe'), undefined);
  });

  it('goes on from what everybody sees, when what lay on the table was hidden meanwhile', () => {
    const led = after(running, client, {
      type: 'editMeeting',
      meetingId,
      change: {chair: {kind: 'member', membershipId: 'm-mum'}},
    });
    const on = after(led, client, show('i-goals', ended('i-safe', 'discussed')));
    const hidden = after(on, client, {
      type: 'editAgendaItem',
      itemId: 'i-goals',
      change: {visibility: 'client'},
    });
    const seen = projectFor(hidden, mum, {at: now});
    const {now: first} = onTheTable(meetingOf(seen), seen.agendaItems);
    assert.equal(first?.id, 'i-last');
    const further = show(null, {fromId: first.id, ...ended(first.id, 'discussed')});
    assert.equal(meetingOf(after(hidden, mum, further)).itemNowId, undefined);
  });

  it('passes over confidentiality in a first meeting by an explicit choice only (DR21)', () => {
    for (const ending of ['skipped', 'later']) {
      const past = show('i-goals', ended('i-safe', ending));
      assert.equal(outcome(running, client, past), 'needsExplicitChoice');
    }
    const knowingly = show('i-goals', ended('i-safe', 'skipped', {knowingly: true}));
    assert.equal(outcome(running, client, knowingly), 'applied');
  });

  it('is led by the client or whom the client named', () => {
    assert.equal(outcome(running, mum, show('i-goals')), 'notAllowed');
    const led = after(running, client, {
      type: 'editMeeting',
      meetingId,
      change: {chair: {kind: 'member', membershipId: 'm-mum'}},
    });
    for (const command of [show('i-goals'), pause(true), there('m-doc')]) {
      assert.equal(outcome(led, mum, command), 'applied');
      assert.equal(outcome(led, peer, command), 'notAllowed');
    }
  });

  it('knows only its own items, and none before it began', () => {
    assert.equal(outcome(running, client, show('i-next')), 'notFound');
    assert.equal(outcome(three, client, show('i-goals')), 'notPossible state');
  });

  it('counts no pause as time', () => {
    const paused = after(running, client, pause(true), minutesOn(10));
    assert.equal(minutesUsed(meetingOf(paused), minutesOn(40)), 10);
    const again = after(paused, client, pause(false), minutesOn(40));
    assert.equal(minutesUsed(meetingOf(again), minutesOn(45)), 15);
  });

  it('says who is there, one by one, and asks nobody why not', () => {
    const came = after(running, client, there('m-mum'));
    const invitee = (group: ResourceGroup) =>
      meetingOf(group).invited.find(({membershipId}) => membershipId === 'm-mum');
    assert.equal(invitee(came)?.attended, true);
    assert.equal(invitee(after(came, client, there('m-mum', false)))?.attended, undefined);
  });

  it('welcomes who was not invited, and forgets a mistake', () => {
    const left = after(running, client, {
      type: 'setInvitation',
      meetingId,
      membershipId: 'm-mum',
      invited: false,
    });
    const came = after(left, client, there('m-mum'));
    assert.equal(meetingOf(came).invited.at(-1)?.expected, false);
    assert.deepEqual(after(came, client, there('m-mum', false)), left);
    assert.deepEqual(after(came, client, wayBack(left, client, there('m-mum'))), left);
    const asked = after(came, client, {
      ...{type: 'setInvitation', meetingId, membershipId: 'm-mum', invited: true},
    });
    const still = after(asked, client, there('m-mum', false));
    assert.ok(meetingOf(still).invited.some(({membershipId}) => membershipId === 'm-mum'));
  });

  it('shows who is there to whom the client named to lead, and their answers to nobody more', () => {
    const answered = after(scene, mum, {
      type: 'replyToMeeting',
      meetingId: 'e-soon',
      membershipId: 'm-mum',
      reply: 'maybe',
    });
    const led = after(answered, client, {
      ...{type: 'editMeeting', meetingId: 'e-soon'},
      change: {chair: {kind: 'member', membershipId: 'm-peer'}},
    });
    const come = {type: 'setAttendance', meetingId: 'e-soon', attendeeId: 'm-mum', there: true};
    const came = after(led, peer, come as Command);
    const seen = (by: ActorRef) =>
      the(projectFor(came, by, {at: now}), 'meetings', 'e-soon').invited.find(
        ({membershipId}) => membershipId === 'm-mum',
      );
    assert.deepEqual(seen(peer), {membershipId: 'm-mum', expected: true, attended: true});
    assert.deepEqual(seen(coach), {membershipId: 'm-mum', expected: true});
  });

  it('closes with who was marked meanwhile on another device', () => {
    const filledIn = after(after(running, client, there('m-mum')), client, there('m-coach'));
    const meanwhile = after(
      after(filledIn, client, there('m-peer')),
      client,
      there('m-coach', false),
    );
    const closed = after(meanwhile, client, {
      ...{type: 'holdMeeting', meetingId, was: ['m-mum', 'm-coach']},
      attended: ['m-doc', 'm-coach'],
    });
    assert.deepEqual(
      meetingOf(closed)
        .invited.filter(({attended}) => attended)
        .map(({membershipId}) => membershipId),
      ['m-doc', 'm-peer'],
    );
  });

  it('comes back when it was closed by mistake, with who was there', () => {
    const came = after(running, client, there('m-mum'));
    const hold = {type: 'holdMeeting', meetingId, attended: ['m-doc']} as const;
    const closed = after(came, client, hold);
    assert.equal(isRunning(meetingOf(closed), now), false);
    assert.deepEqual(after(closed, client, wayBack(came, client, hold)), came);
  });
});

describe('Which meeting comes next', () => {
  it('is the one that goes on, and of two the one that began last', () => {
    assert.equal(nextMeeting(three)?.id, 'e-soon');
    assert.equal(nextMeeting(running)?.id, meetingId);
    const other = {...start, meetingId: 'e-next', itemId: 'i-next'};
    assert.equal(nextMeeting(after(running, client, other, minutesOn(5)))?.id, 'e-next');
  });
});

const allHad = (): ResourceGroup =>
  ['i-safe', 'i-goals', 'i-last'].reduce(
    (group, id) => after(group, client, show(null, ended(id, 'discussed'))),
    running,
  );

describe('A meeting that nobody closed', () => {
  const dayAfter = (start: string) => new Date(Date.parse(start) + 86_400_000).toISOString();
  const soon = the(three, 'meetings', 'e-soon').start ?? '';

  it('comes next on its own day, and after that only where nothing else is to come', () => {
    const other = meeting('e-other', {start: '2026-09-20T08:00:00.000Z'});
    const group = {...three, meetings: [the(three, 'meetings', 'e-soon'), other]};
    assert.equal(nextMeeting(group, soon)?.id, 'e-soon');
    assert.equal(nextMeeting(group, dayAfter(soon))?.id, 'e-other');
    const undated = {...other, start: undefined};
    assert.equal(
      nextMeeting({...group, meetings: [group.meetings[0]!, undated]}, dayAfter(soon))?.id,
      'e-other',
    );
    assert.equal(
      nextMeeting({...group, meetings: [group.meetings[0]!]}, dayAfter(soon))?.id,
      'e-soon',
    );
  });

  it('is not the next one for ever because it began', () => {
    assert.equal(nextMeeting(running, minutesOn(60))?.id, meetingId);
    assert.notEqual(nextMeeting(running, dayAfter(now))?.id, meetingId);
  });
});

describe('The end of a meeting', () => {
  it('may be past midnight, and is no end when that would be the next afternoon', () => {
    assert.equal(minutesBetween('22:30', '00:15'), 105);
    assert.equal(minutesBetween('14:00', '15:30'), 90);
    assert.equal(minutesBetween('15:00', '14:00'), undefined);
    assert.equal(minutesBetween('15:00', '15:00'), undefined);
    assert.equal(untilOf('22:30', 105), '00:15');
  });
});

describe('What is on the table', () => {
  it('is never what is private', () => {
    const {now: first, next} = onTheTable(meetingOf(running), running.agendaItems);
    assert.deepEqual(
      [first, ...next].map((one) => one?.id),
      ['i-safe', 'i-goals', 'i-last'],
    );
  });

  it('is the first that was not had, when the item of now is gone', () => {
    const gone = {...running, agendaItems: running.agendaItems.filter(({id}) => id !== 'i-safe')};
    assert.equal(onTheTable(meetingOf(gone), gone.agendaItems).now?.id, 'i-goals');
  });

  it('is nothing any more at the end, with everything behind it', () => {
    const done = allHad();
    const {now: none, next, before} = onTheTable(meetingOf(done), done.agendaItems);
    assert.equal(none, undefined);
    assert.deepEqual(next, []);
    assert.equal(before[0]?.id, 'i-last');
  });

  it('still waits where it came after the last one, and does not bring back what was had', () => {
    const {state: _state, proposedBy: _by, ...added} = item('i-late', meetingId, {order: 'zz'});
    const late = after(allHad(), client, {type: 'addAgendaItem', item: added});
    const ids = (of: ResourceGroup) =>
      onTheTable(meetingOf(of), of.agendaItems).next.map(({id}) => id);
    assert.deepEqual(ids(late), ['i-late']);
    assert.deepEqual(ids(after(late, client, show('i-late'))), []);
    const back = after(late, client, show('i-safe'));
    assert.deepEqual(ids(back), ['i-late']);
  });

  it('is followed by who is in the group, who is told nothing of what is hidden', () => {
    const hidden = after(running, client, show('i-mine'));
    const seen = projectFor(hidden, mum, {at: now});
    assert.equal(the(seen, 'meetings', meetingId).itemNowId, 'i-safe');
    assert.ok(!JSON.stringify(seen).includes('i-mine'));
    const open = projectFor(running, mum, {at: now});
    assert.equal(the(open, 'meetings', meetingId).itemNowId, 'i-safe');
  });
});
