import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {agendaTemplate} from '../../../src/domain/meetings/agenda-template.js';
import {agendaTimes} from '../../../src/domain/meetings/agenda-times.js';
import {leftFrom} from '../../../src/domain/meetings/next-agenda.js';
import {meetingAfter, usualKind, usualMoment} from '../../../src/domain/meetings/next-meeting.js';
import {wallClockOf} from '../../../src/domain/meetings/time.js';
import {notSeenThisYear} from '../../../src/domain/meetings/yearly.js';
import {phaseCodes} from '../../../src/domain/phases/values.js';
import {after, client, hoursLater, item, meeting, now, scene, the} from '../scene.js';

const last = the(scene, 'meetings', 'e-past');
const ids = () => {
  let next = 0;
  return {newId: () => `new-${next++}`, at: now};
};
const left = {
  ...scene,
  agendaItems: [
    item('parked', 'e-past', {kind: 'custom', title: 'The dog', state: 'parked', order: 'A'}),
    item('later', 'e-past', {kind: 'crisisPlan', title: '', ending: 'later', order: 'B'}),
    item('missed', 'e-past', {kind: 'custom', title: 'The garden', order: 'C'}),
    item('had', 'e-past', {kind: 'custom', title: 'The weather', ending: 'discussed', order: 'D'}),
    item('skipped', 'e-past', {kind: 'custom', title: 'Old', ending: 'skipped', order: 'E'}),
    item('coffee', 'e-past', {kind: 'welcome', title: 'Coffee', order: 'F'}),
  ],
};

describe('What is left of a meeting', () => {
  it('is what was kept, put off or not come to', () => {
    assert.deepEqual(
      leftFrom(left, last).map(({id}) => id),
      ['parked', 'later', 'missed'],
    );
  });

  it('is only what was kept, where nobody said what became of the rest', () => {
    const untold = {
      ...left,
      agendaItems: left.agendaItems.map(({ending: _ending, ...one}) => one),
    };
    assert.deepEqual(
      leftFrom(untold, last).map(({id}) => id),
      ['parked'],
    );
  });

  it('is left no longer once it was taken along', () => {
    const next = after(left, client, meetingAfter(left, last, ids()));
    assert.deepEqual(leftFrom(next, last), []);
  });
});

describe('The next meeting, made from the last one', () => {
  const made = meetingAfter(left, last, ids());

  it('is planned in one act, and as the last one was', () => {
    const group = after(left, client, made);
    const {kind, placeText, durationMinutes, start} = the(group, 'meetings', 'new-0');
    assert.deepEqual(
      [kind, placeText, durationMinutes, start],
      ['followUp', last.placeText, last.durationMinutes, undefined],
    );
  });

  it('has the usual agenda with what was left, before its last item', () => {
    assert.deepEqual(
      made.items.map(({kind, title}) => title || kind),
      [
        ...['welcome', 'agreements', 'goals', 'newSteps', 'composition'],
        ...['The dog', 'crisisPlan', 'The garden', 'nextMeeting'],
      ],
    );
  });

  it('looks at the goals for which somebody has a step to do', () => {
    const goals = made.items.find(({kind}) => kind === 'goals');
    assert.deepEqual(goals?.goalIds, ['g-later']);
  });

  it('tells what was agreed also where that is no usual item', () => {
    const again = {...left, phase: {...left.phase, current: 'reorientation' as const}};
    const kinds = meetingAfter(again, last, ids()).items.map(({kind}) => kind);
    assert.equal(kinds[1], 'agreements');
  });

  it('asks who is in the group now, and lets nobody lead who left', () => {
    const ended = after(left, client, {type: 'endMembership', membershipId: 'm-mum'});
    const led = {...last, chair: {kind: 'member', membershipId: 'm-mum'} as const};
    const {chair, invited} = meetingAfter(ended, led, ids()).meeting;
    assert.equal(chair, undefined);
    assert.ok(!invited?.some(({membershipId}) => membershipId === 'm-mum'));
  });

  it('keeps its places in order', () => {
    const orders = made.items.map(({order}) => order);
    assert.deepEqual(orders, orders.toSorted());
  });
});

describe('The usual agenda', () => {
  it('fills the hour in every phase of the method', () => {
    for (const phase of [...phaseCodes, undefined]) {
      for (const kind of ['followUp', 'first', 'reorientation', 'extra', 'careAlignment']) {
        const total = agendaTemplate({kind, phase}).reduce((sum, {minutes}) => sum + minutes, 0);
        assert.equal(total, 60, `${kind} ${phase}`);
      }
    }
  });

  it('says again how the group talks, where new people come in', () => {
    const kinds = agendaTemplate({kind: 'followUp', phase: 'investment'}).map(({kind}) => kind);
    assert.ok(kinds.includes('confidentiality') && kinds.includes('roles'));
  });

  it('asks in the last phase whether these are the right people', () => {
    const kinds = agendaTemplate({kind: 'followUp', phase: 'reorientation'}).map(({kind}) => kind);
    assert.ok(kinds.includes('composition'));
  });

  it('is for the kind of meeting that comes next', () => {
    assert.equal(usualKind({...scene, meetings: []}), 'first');
    assert.equal(usualKind(scene), 'followUp');
    const phase = {...scene.phase, current: 'reorientation' as const};
    assert.equal(usualKind({...scene, phase}), 'reorientation');
  });

  it('is drawn also with minutes that no day has', () => {
    const odd = [1e300, -1, 1e9].map((minutes, at) => item(`odd-${at}`, 'e', {minutes}));
    const {items, totalMinutes} = agendaTimes(meeting('e', {start: now}), odd);
    assert.equal(totalMinutes, 60);
    assert.ok(items.every(({start}) => !Number.isNaN(Date.parse(start ?? ''))));
  });
});

describe('The zorgverantwoordelijke', () => {
  const missed = (group: typeof scene) =>
    notSeenThisYear(group, now).map(({membership}) => membership.id);

  it('is missed after a year without a meeting together (DR23)', () => {
    assert.deepEqual(missed(scene), ['m-doc']);
    const came = after(scene, client, {
      type: 'holdMeeting',
      meetingId: 'e-next',
      attended: ['m-doc'],
    });
    assert.deepEqual(missed(came), []);
  });

  it('is not missed where there was no meeting to come to', () => {
    assert.deepEqual(missed({...scene, meetings: []}), []);
    assert.deepEqual(notSeenThisYear(scene, hoursLater(24 * 400)), []);
  });
});

describe('The usual moment', () => {
  it('is the same weekday and hour, some months on, over every change of the clock', () => {
    const minutes = fc.integer({min: 0, max: 10 * 365 * 24 * 60});
    fc.assert(
      fc.property(minutes, fc.integer({min: 1, max: 24}), (minute, months) => {
        const start = new Date(Date.parse('2024-01-01T00:00Z') + minute * 60_000).toISOString();
        const from = wallClockOf(start, 'Europe/Amsterdam')!;
        const found = usualMoment(meeting('e', {start, timeZone: 'Europe/Amsterdam'}), months)!;
        const to = wallClockOf(found, 'Europe/Amsterdam')!;
        assert.equal(new Date(from.day).getUTCDay(), new Date(to.day).getUTCDay());
        // In the hour that is skipped in March it is as much later.
        if (to.time !== from.time) assert.equal(from.time.slice(0, 2), '02');
        const days = (Date.parse(to.day) - Date.parse(from.day)) / 86_400_000;
        assert.ok(Math.abs(days - months * 30.44) < 6, `${from.day} ${to.day}`);
      }),
      {numRuns: 500},
    );
  });
});
