import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Command} from '../../../src/domain/command.js';
import {projectFor} from '../../../src/domain/project.js';
import {
  after,
  client,
  coach,
  facilitator,
  hoursLater,
  lending,
  mum,
  now,
  outcome,
  scene,
  the,
  wayBack,
} from '../scene.js';

const meetingId = 'e-next';
const [monday, tuesday] = [hoursLater(24), hoursLater(48)];
const offer = (...starts: readonly string[]): Command => ({type: 'offerDates', meetingId, starts});
const withdraw = (...withdrawn: readonly string[]): Command => ({
  ...{type: 'offerDates', meetingId, starts: [], withdrawn},
});
const says = (name: string, start: string, reply: string | null): Command => ({
  type: 'replyToDate',
  meetingId,
  membershipId: `m-${name}`,
  start,
  reply,
});
const choose = (start: string): Command => ({type: 'chooseDate', meetingId, start});
const offered = after(scene, client, offer(monday, tuesday));
const answered = after(
  after(offered, mum, says('mum', tuesday, 'yes')),
  coach,
  says('coach', tuesday, 'maybe'),
);
const meetingOf = (group: typeof scene) => the(group, 'meetings', meetingId);
const replyOf = (group: typeof scene, name: string) =>
  meetingOf(group).invited.find(({membershipId}) => membershipId === `m-${name}`)?.reply;

describe('Days to choose from', () => {
  it('are offered by the client, or by whom the client asked', () => {
    assert.equal(outcome(scene, client, offer(monday)), 'applied');
    assert.equal(outcome(lending('planMeeting'), facilitator, offer(monday)), 'applied');
    assert.equal(outcome(scene, mum, offer(monday)), 'proposed');
  });

  it('are each there once, however they are written', () => {
    const twice = after(scene, client, offer(monday, monday.replace('.000Z', 'Z')));
    assert.equal(meetingOf(twice).dateOptions?.length, 1);
  });

  it('are answered by each for themselves, without a reason', () => {
    assert.equal(outcome(offered, client, says('mum', monday, 'yes')), 'notAllowed');
    assert.equal(outcome(offered, mum, says('coach', monday, 'yes')), 'notAllowed');
    assert.equal(outcome(offered, mum, says('mum', hoursLater(1), 'yes')), 'notFound');
    const back = after(answered, mum, says('mum', tuesday, null));
    assert.equal(meetingOf(back).dateOptions?.[1]?.replies.length, 1);
  });

  it('stay beside what somebody else offers, with what was said to them', () => {
    const other = after(answered, client, offer(hoursLater(72)));
    assert.deepEqual(
      meetingOf(other).dateOptions?.map(({start, replies}) => [start, replies.length]),
      [
        [monday, 0],
        [tuesday, 2],
        [hoursLater(72), 0],
      ],
    );
    assert.deepEqual(
      after(other, client, wayBack(answered, client, offer(hoursLater(72)))),
      answered,
    );
  });

  it('go one by one, and come back', () => {
    const less = after(answered, client, withdraw(monday, hoursLater(500)));
    assert.deepEqual(
      meetingOf(less).dateOptions?.map(({start}) => start),
      [tuesday],
    );
    const back = after(less, client, wayBack(answered, client, withdraw(monday)));
    assert.deepEqual(
      meetingOf(back).dateOptions?.map(({start}) => start),
      [monday, tuesday],
    );
    const none = after(scene, client, offer(monday));
    assert.equal(meetingOf(after(none, client, withdraw(monday))).dateOptions, undefined);
  });

  it('are no more than anybody would choose from', () => {
    const many = Array.from({length: 20}, (_, day) => hoursLater(100 + day));
    const full = after(scene, client, offer(...many));
    assert.equal(outcome(full, client, offer(monday)), 'invalid starts');
  });

  it('become the day of the meeting when the client decides, with what was answered', () => {
    const chosen = after(answered, client, choose(tuesday));
    assert.equal(meetingOf(chosen).start, tuesday);
    assert.equal(replyOf(chosen, 'mum'), 'yes');
    assert.equal(replyOf(chosen, 'coach'), 'maybe');
    assert.equal(replyOf(chosen, 'peer'), undefined);
    const back = after(chosen, client, wayBack(answered, client, choose(tuesday)));
    assert.equal(meetingOf(back).start, meetingOf(answered).start);
    assert.deepEqual(meetingOf(back).dateOptions, meetingOf(answered).dateOptions);
    const changed = after(chosen, coach, {
      ...{type: 'replyToMeeting', meetingId, membershipId: 'm-coach', reply: 'no'},
    });
    const other = after(changed, client, choose(monday));
    assert.equal(replyOf(other, 'mum'), undefined);
    const again = after(other, client, choose(tuesday));
    assert.deepEqual([replyOf(again, 'mum'), replyOf(again, 'coach')], ['yes', 'no']);
    const anew = after(other, coach, says('coach', tuesday, 'yes'));
    assert.equal(replyOf(after(anew, client, choose(tuesday)), 'coach'), 'yes');
  });

  it('keep an answer that comes when the day was chosen already', () => {
    const chosen = after(answered, client, choose(monday));
    const late = after(chosen, mum, says('mum', monday, 'yes'));
    assert.equal(replyOf(late, 'mum'), 'yes');
    const byHand = after(chosen, client, withdraw(monday, tuesday));
    assert.equal(replyOf(after(byHand, mum, says('mum', monday, 'no')), 'mum'), 'no');
  });

  it('count with what was answered when the day is typed by hand', () => {
    const change = {start: tuesday.replace('.000Z', 'Z')};
    const typed = after(answered, client, {type: 'editMeeting', meetingId, change});
    const alone = after(typed, client, withdraw(monday, tuesday));
    assert.deepEqual([replyOf(alone, 'mum'), replyOf(alone, 'coach')], ['yes', 'maybe']);
  });

  it('count only for the day that was read', () => {
    const says = (start: string | undefined, reply: string): Command => ({
      ...{type: 'replyToMeeting', meetingId, membershipId: 'm-mum', reply},
      start: start ?? null,
    });
    const read = meetingOf(scene).start;
    const moved = after(scene, client, {type: 'editMeeting', meetingId, change: {start: monday}});
    const late = after(moved, mum, says(read, 'yes'));
    assert.equal(replyOf(late, 'mum'), undefined);
    const back = wayBack(scene, mum, says(read, 'yes'));
    const again = after(after(late, mum, says(monday, 'no')), mum, back);
    assert.equal(replyOf(again, 'mum'), 'no');
    const change = {start: read ?? null};
    const there = after(late, client, {type: 'editMeeting', meetingId, change});
    assert.equal(replyOf(there, 'mum'), 'yes');
  });

  it('stay with who came along after their invitation was taken back', () => {
    const ask = (invited: boolean): Command => ({
      ...{type: 'setInvitation', meetingId, membershipId: 'm-mum', invited},
    });
    const chosen = after(answered, client, choose(tuesday));
    const gone = after(chosen, client, ask(false));
    const was = meetingOf(gone);
    const along = {membershipId: 'm-mum', expected: false, attended: true, uninvited: true};
    const there = {
      ...gone,
      meetings: gone.meetings.map((one) =>
        one.id === was.id ? {...one, invited: [...one.invited, along]} : one,
      ),
    };
    const moved = after(there, client, {
      ...{type: 'editMeeting', meetingId, change: {start: monday}},
    });
    const back = after(moved, client, {
      ...{type: 'editMeeting', meetingId, change: {start: tuesday}},
    });
    assert.equal(replyOf(back, 'mum'), 'yes');
  });

  it('come back with what was answered', () => {
    const gone = after(answered, client, withdraw(tuesday));
    const undone = after(gone, client, wayBack(answered, client, withdraw(tuesday)));
    assert.deepEqual(meetingOf(undone), meetingOf(answered));
    const chosen = after(after(gone, client, offer(tuesday)), client, choose(tuesday));
    assert.equal(replyOf(chosen, 'mum'), 'yes');
  });

  it('hold one answer to one moment, wherever it was given', () => {
    const chosen = after(answered, client, choose(tuesday));
    const changed = after(chosen, coach, {
      ...{type: 'replyToMeeting', meetingId, membershipId: 'm-coach', reply: 'no'},
    });
    const other = after(changed, client, choose(monday));
    assert.deepEqual(
      meetingOf(other).dateOptions?.[1]?.replies.map(({reply}) => reply),
      ['yes', 'no'],
    );
  });

  it('keep what somebody said whose invitation is taken back and given again', () => {
    const ask = (invited: boolean): Command => ({
      ...{type: 'setInvitation', meetingId, membershipId: 'm-mum', invited},
    });
    const chosen = after(answered, client, choose(tuesday));
    const gone = after(chosen, client, ask(false));
    assert.deepEqual(replyOf(gone, 'mum'), undefined);
    const undone = after(gone, client, wayBack(chosen, client, ask(false)));
    assert.equal(replyOf(undone, 'mum'), 'yes');
    assert.equal(meetingOf(undone).formerlyInvited, undefined);
    // Meanwhile the days went, and the meeting had another moment.
    const moved = after(after(gone, client, choose(monday)), client, withdraw(monday, tuesday));
    const again = after(moved, client, ask(true));
    assert.equal(replyOf(again, 'mum'), undefined);
    const back = after(again, client, {type: 'editMeeting', meetingId, change: {start: tuesday}});
    assert.equal(replyOf(back, 'mum'), 'yes');
  });

  it('tell no other member what somebody said who is asked no more', () => {
    const ask = {type: 'setInvitation', meetingId, membershipId: 'm-mum', invited: false} as const;
    const gone = after(after(answered, client, choose(tuesday)), client, ask);
    const formersTo = (who: typeof coach) =>
      the(projectFor(gone, who, {at: now}), 'meetings', meetingId).formerlyInvited?.length;
    assert.deepEqual([formersTo(coach), formersTo(facilitator)], [undefined, 1]);
  });

  it('show each member what they said themselves, and nobody else’s', () => {
    const seen = projectFor(answered, mum, {at: now});
    assert.deepEqual(the(seen, 'meetings', meetingId).dateOptions?.[1]?.replies, [
      {membershipId: 'm-mum', reply: 'yes'},
    ]);
    const led = projectFor(answered, facilitator, {at: now});
    assert.equal(the(led, 'meetings', meetingId).dateOptions?.[1]?.replies.length, 2);
  });

  it('stop a plan that was answered from being thrown away', () => {
    const remove = {type: 'removeMeeting', meetingId} as const;
    assert.equal(outcome(offered, client, remove), 'applied');
    assert.equal(outcome(answered, client, remove), 'notPossible state');
  });
});
