import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Command} from '../../../src/domain/command.js';
import {agendaTemplate} from '../../../src/domain/meetings/agenda-template.js';
import {agendaTimes} from '../../../src/domain/meetings/agenda-times.js';
import {leftFrom, waiting} from '../../../src/domain/meetings/next-agenda.js';
import {meetingAfter, usualKind} from '../../../src/domain/meetings/next-meeting.js';
import {usualMoment} from '../../../src/domain/meetings/usual-moment.js';
import {wallClockOf} from '../../../src/domain/meetings/time.js';
import {notSeenThisYear} from '../../../src/domain/meetings/yearly.js';
import {phaseCodes} from '../../../src/domain/phases/values.js';
import {
  after,
  client,
  hoursLater,
  item,
  legal,
  meeting,
  mum,
  now,
  outcome,
  peer,
  scene,
  the,
  wayBack,
} from '../scene.js';

const last = the(scene, 'meetings', 'e-past');
const ids = (name = 'new') => {
  let next = 0;
  return {newId: () => `${name}-${next++}`, at: now};
};
const custom = (id: string, meetingId: string, title: string) => ({
  ...{id, meetingId, title, kind: 'custom', order: 'Y'},
});
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

const made = after(left, client, meetingAfter(left, last, ids()));

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

  it('is no more by what the client ticks off for themselves', () => {
    const agendaItems = left.agendaItems.map(({ending: _ending, ...one}) =>
      one.id === 'had' ? {...one, visibility: 'client' as const} : one,
    );
    const own = after({...left, agendaItems}, client, {
      ...{type: 'setAgendaItemState', itemId: 'had', state: 'accepted', ending: 'discussed'},
    });
    assert.deepEqual(
      leftFrom(own, last).map(({id}) => id),
      ['parked'],
    );
  });

  describe('of which who arranges the agenda says afterwards that it is done', () => {
    const settle = (itemId: string, ending: string | null = 'discussed'): Command => ({
      ...{type: 'setAgendaItemState', itemId, ending},
      state: left.agendaItems.find(({id}) => id === itemId)?.state ?? '',
    });
    const leftIn = (group: typeof scene) => waiting(group, last).map(({id}) => id);

    it('is left no longer, also what was the client’s alone, and can be undone', () => {
      const agendaItems = left.agendaItems.map((one) =>
        one.id === 'missed' ? {...one, visibility: 'client' as const} : one,
      );
      const own = {...left, agendaItems};
      for (const command of [settle('parked'), settle('later', 'skipped'), settle('missed')]) {
        const settled = after(own, client, command);
        const {itemId} = command as {itemId?: string};
        assert.deepEqual(
          leftIn(settled),
          leftIn(own).filter((id) => id !== itemId),
        );
        assert.deepEqual(after(settled, client, wayBack(own, client, command)), own);
      }
    });

    it('leaves nothing else behind that nobody spoke about', () => {
      const agendaItems = left.agendaItems.map(({ending: _ending, ...one}) => one);
      const untold = {...left, agendaItems};
      assert.deepEqual(leftIn(after(untold, client, settle('parked'))), []);
    });

    it('stays so where the meeting that it went to is called off', () => {
      const id = made.agendaItems.find(({fromItemId}) => fromItemId === 'missed')?.id ?? '';
      const off = after(made, client, {type: 'cancelMeeting', meetingId: 'new-0'});
      const told = {type: 'setAgendaItemState', itemId: id, state: 'accepted'} as const;
      assert.ok(leftIn(off).includes(id));
      const titles = waiting(after(off, client, {...told, ending: 'skipped'}), last);
      assert.ok(!titles.some(({title}) => title === 'The garden'));
    });

    it('is said by nobody else, and changes nothing else about what was', () => {
      assert.equal(outcome(left, peer, settle('missed')), 'notAllowed');
      assert.equal(outcome(left, client, settle('missed', 'odd')), 'invalid ending');
      const other = {...settle('missed'), state: 'parked'} as Command;
      assert.equal(outcome(left, client, other), 'notPossible state');
    });
  });

  it('is what was kept for another time after it was had, and comes back as it was', () => {
    const had = {...left, agendaItems: [item('had', 'e-next', {ending: 'discussed'})]};
    const park = {type: 'setAgendaItemState', itemId: 'had', state: 'parked'} as const;
    const parked = after(had, client, park);
    assert.deepEqual(
      leftFrom(parked, the(parked, 'meetings', 'e-next')).map(({id}) => id),
      ['had'],
    );
    assert.deepEqual(after(parked, client, wayBack(had, client, park)), had);
  });

  it('is also what somebody proposed and nobody answered, and it waits for the client again', () => {
    for (const by of [mum, legal]) {
      const wish = item('wish', 'e-past', {kind: 'custom', title: 'My sleep', proposedBy: by});
      const items = [...left.agendaItems, {...wish, state: 'proposed' as const}];
      const open = {...left, agendaItems: items};
      assert.ok(leftFrom(open, last).some(({id}) => id === 'wish'));
      const next = after(open, client, meetingAfter(open, last, ids()));
      const along = next.agendaItems.find(({fromItemId}) => fromItemId === 'wish');
      assert.deepEqual([along?.state, along?.proposedBy], ['proposed', by]);
      const had = {type: 'setAgendaItemState', itemId: 'wish', state: 'proposed'} as const;
      const settled = after(open, client, {...had, ending: 'skipped'});
      assert.ok(!leftFrom(settled, last).some(({id}) => id === 'wish'));
    }
  });

  it('is left no longer once it was taken along', () => {
    assert.deepEqual(waiting(made, last), []);
  });

  it('is left again when that meeting is called off, with what was added there, each once', () => {
    const added = after(made, client, {
      type: 'addAgendaItem',
      item: {...custom('added', 'new-0', 'The roof')},
    });
    const wished = after(added, mum, {
      type: 'addAgendaItem',
      item: {...custom('wished', 'new-0', 'My sleep')},
    });
    const off = after(wished, client, {type: 'cancelMeeting', meetingId: 'new-0'});
    const titles = waiting(off, last).map(({title, kind}) => title || kind);
    for (const once of ['The dog', 'crisisPlan', 'The garden', 'The roof', 'My sleep'])
      assert.equal(titles.filter((title) => title === once).length, 1, once);
    const again = after(off, client, meetingAfter(off, last, {...ids('again'), at: now}));
    assert.deepEqual(waiting(again, last), []);
    const wish = again.agendaItems.find(({fromItemId}) => fromItemId === 'wished');
    assert.deepEqual([wish?.state, wish?.proposedBy], ['proposed', mum]);
  });
});

describe('The next meeting, made from the last one', () => {
  const plan = meetingAfter(left, last, ids());
  const group = made;

  it('is planned in one act, and as the last one was', () => {
    const {kind, placeText, durationMinutes, start} = the(group, 'meetings', 'new-0');
    assert.deepEqual(
      [kind, placeText, durationMinutes, start],
      ['followUp', last.placeText, last.durationMinutes, undefined],
    );
  });

  it('has the usual agenda with what was left, before its last item', () => {
    assert.deepEqual(
      plan.items.map(({kind, title}) => title || kind),
      [
        ...['welcome', 'agreements', 'goals', 'newSteps', 'composition'],
        ...['The dog', 'crisisPlan', 'The garden', 'nextMeeting'],
      ],
    );
  });

  it('looks at the goals for which somebody has a step to do', () => {
    const goals = plan.items.find(({kind}) => kind === 'goals');
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

  it('asks who was asked then and who joined since, and not who only dropped in', () => {
    const small = {
      ...last,
      invited: [
        {membershipId: 'm-peer', expected: false},
        {membershipId: 'm-mum', expected: false, attended: true, uninvited: true},
      ],
    };
    const joined = left.memberships.map((one) =>
      one.id === 'm-coach' ? {...one, since: hoursLater(24, last.heldOn)} : one,
    );
    const {invited} = meetingAfter({...left, memberships: joined}, small, ids()).meeting;
    assert.deepEqual(invited, [
      // Once a year.
      {membershipId: 'm-doc', expected: true},
      {membershipId: 'm-peer', expected: false},
      {membershipId: 'm-coach', expected: true},
    ]);
  });

  it('is made also where a goal is gone and somebody left', () => {
    const people = {membershipIds: ['m-mum', 'm-peer'], broughtBy: mum};
    const agendaItems = left.agendaItems.map((one) =>
      one.id === 'parked' ? {...one, ...people, goalIds: ['g-gone', 'g-later']} : one,
    );
    const gone = after({...left, agendaItems}, client, {
      type: 'endMembership',
      membershipId: 'm-mum',
    });
    const next = after(gone, client, meetingAfter(gone, last, ids()));
    const along = next.agendaItems.find(({fromItemId}) => fromItemId === 'parked');
    assert.deepEqual(along?.goalIds, ['g-later']);
    assert.deepEqual(along.membershipIds, ['m-peer']);
    assert.equal(along.broughtBy, undefined);
  });

  it('puts nothing on the agenda that somebody else proposed and the client parked', () => {
    const agendaItems = left.agendaItems.map((one) =>
      one.id === 'parked' ? {...one, proposedBy: mum} : one,
    );
    const wished = {...left, agendaItems};
    const next = after(wished, client, meetingAfter(wished, last, ids()));
    const along = next.agendaItems.find(({fromItemId}) => fromItemId === 'parked');
    assert.deepEqual([along?.state, along?.proposedBy], ['proposed', mum]);
    const forged = after(wished, peer, {
      type: 'addAgendaItem',
      item: {...custom('forged', 'e-next', 'Hers'), fromItemId: 'parked'},
    });
    assert.deepEqual(forged.agendaItems.find(({id}) => id === 'forged')?.proposedBy, peer);
  });

  it('is made once by two devices, and takes nothing along twice', () => {
    const other = meetingAfter(left, last, ids('other'));
    assert.equal(outcome(group, client, other), 'same');
    const off = after(group, client, {type: 'cancelMeeting', meetingId: 'new-0'});
    assert.equal(outcome(off, client, other), 'applied');
    const twice = {...custom('twice', 'new-0', 'The dog'), fromItemId: 'parked'};
    assert.equal(outcome(group, client, {type: 'addAgendaItem', item: twice}), 'same');
  });

  it('keeps its places in order', () => {
    const orders = plan.items.map(({order}) => order);
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
