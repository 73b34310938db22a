import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {agendaTimes} from '../../src/domain/meetings/agenda-times.js';
import {agendaTemplate} from '../../src/domain/meetings/agenda-template.js';
import type {AgendaItem, Meeting} from '../../src/domain/meetings/schema.js';
import {instantOf, wallClockOf} from '../../src/domain/meetings/time.js';
import {meetingKinds} from '../../src/domain/meetings/values.js';
import {orderBetween, ordersAfter} from '../../src/domain/order.js';

const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: 'e',
  kind: 'first',
  state: 'planning',
  durationMinutes: 60,
  invited: [],
  record: 'none',
  sharedWith: [],
  ...more,
});
const agenda = (...minutes: readonly (number | undefined)[]): AgendaItem[] => {
  const orders = ordersAfter(undefined, minutes.length);
  return minutes.map((length, index) => ({
    id: `i${index}`,
    meetingId: 'e',
    kind: 'custom',
    title: '',
    order: orders[index]!,
    proposedBy: {kind: 'client'},
    state: 'accepted',
    visibility: 'group',
    ...(length === undefined ? {} : {minutes: length}),
  }));
};
const minutes = fc.option(fc.integer({min: 0, max: 90}), {nil: undefined});
/** Around both changes of the clock in 2026. */
const starts = fc
  .oneof(
    fc.integer({min: Date.parse('2026-03-28T22:00Z'), max: Date.parse('2026-03-29T04:00Z')}),
    fc.integer({min: Date.parse('2026-10-24T22:00Z'), max: Date.parse('2026-10-25T04:00Z')}),
  )
  .map((time) => new Date(time).toISOString());

describe('the usual agenda', () => {
  it('fills the usual hour for every kind of meeting, also for an unknown one', () => {
    for (const kind of [...meetingKinds, 'party', 'constructor', '__proto__']) {
      const total = agendaTemplate({kind}).reduce((sum, item) => sum + item.minutes, 0);
      assert.equal(total, 60, kind);
    }
  });

  it('tells in a first meeting what the method asks for (I14)', () => {
    const kinds = agendaTemplate({kind: 'first'}).map(({kind}) => kind);
    for (const kind of ['welcome', 'confidentiality', 'goals', 'crisisPlan', 'roles']) {
      assert.ok(kinds.includes(kind), kind);
    }
  });
});

describe('agenda times', () => {
  it('add up, touch each other and never run backwards, in any night', () => {
    fc.assert(
      fc.property(fc.array(minutes, {maxLength: 20}), starts, (lengths, start) => {
        const {items, totalMinutes, overrunMinutes} = agendaTimes(
          meeting({start}),
          agenda(...lengths),
        );
        let at = Date.parse(start);
        for (const item of items) {
          assert.equal(Date.parse(item.start!), at);
          at += item.minutes * 60_000;
          assert.equal(Date.parse(item.end!), at);
        }
        assert.equal(at - Date.parse(start), totalMinutes * 60_000);
        assert.equal(overrunMinutes, Math.max(0, totalMinutes - 60));
      }),
    );
  });

  it('share what is left, to the minute, over items without minutes', () => {
    fc.assert(
      fc.property(fc.array(minutes, {minLength: 1, maxLength: 20}), (lengths) => {
        const set = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
        const {totalMinutes} = agendaTimes(meeting(), agenda(...lengths));
        const shares = lengths.includes(undefined);
        assert.equal(totalMinutes, shares ? Math.max(60, set) : set);
      }),
    );
    const {items} = agendaTimes(meeting(), agenda(20, undefined, undefined, undefined));
    assert.deepEqual(
      items.map((item) => [item.minutes, item.shared]),
      [
        [20, false],
        [14, true],
        [13, true],
        [13, true],
      ],
    );
  });

  it('are never NaN, whatever a host sets', () => {
    const odd = [NaN, -5, Infinity, 10].map((length) => agenda(length)[0]!);
    for (const start of [undefined, 'tomorrow', '']) {
      const times = agendaTimes(
        meeting({durationMinutes: NaN, ...(start === undefined ? {} : {start})}),
        odd.map((item, index) => ({...item, id: `o${index}`})),
      );
      assert.equal(times.totalMinutes, 60);
      assert.ok(times.items.every((item) => item.start === undefined && item.minutes >= 0));
    }
  });

  it('are those of the accepted items of this meeting', () => {
    const [one, two, three] = agenda(10, 10, 10);
    const {items} = agendaTimes(meeting(), [
      {...one!, meetingId: 'other'},
      {...two!, state: 'parked'},
      three!,
    ]);
    assert.deepEqual(
      items.map(({itemId}) => itemId),
      ['i2'],
    );
  });

  it('are the same for everybody: what only some see takes no time of it', () => {
    const [one, two, three] = agenda(10, 10, 10);
    const start = '2026-06-20T08:00:00.000Z';
    const {items, totalMinutes} = agendaTimes(meeting({start, durationMinutes: 20}), [
      one!,
      {...two!, visibility: 'client'},
      three!,
    ]);
    assert.deepEqual(
      items.map((item) => [item.itemId, item.fromMinute]),
      [
        ['i0', 0],
        ['i2', 10],
      ],
    );
    assert.equal(totalMinutes, 20);
  });

  it('keep the others in their order when one is moved', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 12}), fc.nat(), fc.nat(), (count, from, to) => {
        const items = agenda(...Array.from({length: count}, () => 5));
        const [moved] = items.splice(from % count, 1);
        const place = to % count;
        const order = orderBetween(items[place - 1]?.order, items[place]?.order);
        const times = agendaTimes(meeting(), [{...moved!, order}, ...items.toReversed()]);
        const ids = times.items.map(({itemId}) => itemId);
        assert.equal(ids.indexOf(moved!.id), place);
        assert.deepEqual(
          ids.filter((id) => id !== moved!.id),
          items.map(({id}) => id),
        );
      }),
    );
  });
});

describe('clocks on the wall', () => {
  const zones = ['Europe/Amsterdam', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'];

  it('show the time again that an instant was made from, but for the hour that is skipped', () => {
    const time = fc.integer({min: 0, max: 10 * 365 * 24 * 60}).map((minute) => {
      const shown = new Date(Date.parse('2020-01-01T00:00Z') + minute * 60_000).toISOString();
      return [shown.slice(0, 10), shown.slice(11, 16)] as const;
    });
    fc.assert(
      fc.property(time, fc.constantFrom(...zones), ([day, clock], zone) => {
        const found = instantOf(day, clock, zone)!;
        const back = wallClockOf(found.instant, zone)!;
        if (found.clock !== 'gap') assert.deepEqual([back.day, back.time], [day, clock]);
        else assert.ok(`${back.day}T${back.time}` > `${day}T${clock}`);
      }),
      {numRuns: 500},
    );
  });

  it('skip an hour in March, and show one twice in October', () => {
    assert.deepEqual(instantOf('2026-03-29', '02:30', 'Europe/Amsterdam'), {
      instant: '2026-03-29T01:30:00.000Z',
      zone: 'Europe/Amsterdam',
      unknownZone: false,
      clock: 'gap',
    });
    const twice = instantOf('2026-10-25', '02:30', 'Europe/Amsterdam');
    assert.equal(twice?.clock, 'overlap');
    assert.equal(twice.instant, '2026-10-25T00:30:00.000Z');
    assert.equal(instantOf('2026-10-25', '03:00', undefined)?.instant, '2026-10-25T02:00:00.000Z');
  });

  it('skip a whole day in Apia', () => {
    assert.equal(instantOf('2011-12-30', '12:00', 'Pacific/Apia')?.clock, 'gap');
  });

  it('are those of Amsterdam, with a note, where the zone is unknown', () => {
    assert.deepEqual(instantOf('2026-06-01', '12:00', 'Mars/Olympus'), {
      instant: '2026-06-01T10:00:00.000Z',
      zone: 'Europe/Amsterdam',
      unknownZone: true,
      clock: 'exact',
    });
    assert.equal(wallClockOf('2026-06-01T10:00:00Z', 'Mars/Olympus')?.time, '12:00');
  });

  it('say nothing about what is no day, no time or no instant', () => {
    for (const [day, time] of [
      ['2026-02-30', '12:00'],
      ['2026-06-01', '24:00'],
      ['2026-06-01', '9:00'],
      ['', ''],
      ['2026-06-01T', '12:00'],
    ] as const) {
      assert.equal(instantOf(day, time, 'UTC'), undefined);
    }
    assert.equal(wallClockOf('soon', 'UTC'), undefined);
    assert.equal(wallClockOf('+275760-09-13T00:00:00Z', 'Asia/Kathmandu'), undefined);
  });
});
