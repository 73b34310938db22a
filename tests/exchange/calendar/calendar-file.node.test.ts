/**
 * Every calendar file here is read back by two parsers. `SAMPLES=write npm test -- tests/exchange/calendar`
 * renews the samples: read them before you commit them.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Command} from '../../../src/domain/command.js';
import {decide} from '../../../src/domain/decide.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import type {Meeting} from '../../../src/domain/meetings/schema.js';
import {instantOf, wallClockOf} from '../../../src/domain/meetings/time.js';
import {meetingKinds} from '../../../src/domain/meetings/values.js';
import {
  meetingCalendar,
  seriesCalendar,
  withdrawnCalendar,
} from '../../../src/exchange/calendar/calendar-file.js';
import {calendarUid} from '../../../src/exchange/calendar/calendar-uid.js';
import {sampleInstant, theKitchenTable} from '../../../src/testing.js';
import {parsed} from './parsed.js';

const at = sampleInstant;
const options = {at, title: 'Afspraak'};
const table: ResourceGroup = {...theKitchenTable(), intervalMonths: 3};
const meetingId = 'mt-3';

const meetingIn = (group: ResourceGroup): Meeting => {
  const meeting = group.meetings.find(({id}) => id === meetingId);
  assert.ok(meeting);
  return meeting;
};

function after(group: ResourceGroup, ...commands: readonly Command[]): ResourceGroup {
  return commands.reduce((now, command) => {
    const decision = decide(now, command, {kind: 'client'}, at);
    assert.equal(decision.outcome, 'applied', command.type);
    return decision.outcome === 'applied' ? decision.group : now;
  }, group);
}

const move: Command = {
  type: 'editMeeting',
  meetingId,
  change: {start: '2027-01-21T14:30:00.000Z', durationMinutes: 90},
};
const fileOf = (group: ResourceGroup, more: object = {}): string => {
  const file = meetingCalendar(group, meetingIn(group), {...options, ...more});
  assert.ok(file);
  return file;
};
const seriesOf = (group: ResourceGroup, change: Partial<Meeting> = {}): string => {
  const file = seriesCalendar(group, {...meetingIn(group), ...change}, options);
  assert.ok(file);
  return file;
};

const dayless = after(
  table,
  {type: 'replanMeeting', meetingId},
  {type: 'editMeeting', meetingId, change: {start: null}},
);

describe('the reviewed samples', () => {
  const cancelled = after(table, move, {type: 'cancelMeeting', meetingId});
  const samples: Readonly<Record<string, string>> = {
    new: fileOf(table),
    'being-planned': fileOf(after(table, {type: 'replanMeeting', meetingId})),
    changed: fileOf(after(table, move), {place: 'Bij Joke; Lindelaan 3, achterom'}),
    cancelled: fileOf(cancelled),
    series: seriesOf(table),
    'without-its-day': withdrawnCalendar(dayless, meetingIn(dayless), options),
    'series-withdrawn': withdrawnCalendar(table, undefined, options),
    'own-title': fileOf(table, {
      title: 'Koffie bij mam 🌷 met “iedereen”, en taart; echt waar! Neem je zelf één kopje mee?',
    }),
  };
  for (const [name, file] of Object.entries(samples)) {
    it(`${name} is as it was read, and is read by both`, () => {
      const path = new URL(`samples/${name}.ics`, import.meta.url);
      if (process.env['SAMPLES'] === 'write') writeFileSync(path, file);
      assert.equal(file, readFileSync(path, 'utf8'));
      parsed(file);
    });
  }
});

describe('one meeting in a calendar', () => {
  it('has its moment in UTC, and no zone', () => {
    const {start, end, method, status} = parsed(fileOf(table));
    const meeting = meetingIn(table);
    assert.equal(start.toISOString(), meeting.start);
    assert.equal(end.getTime() - start.getTime(), meeting.durationMinutes * 60_000);
    assert.deepEqual([method, status], ['PUBLISH', 'CONFIRMED']);
    assert.doesNotMatch(fileOf(table), /TZID/);
  });

  it('keeps its name and gets a higher number with each change that a calendar shows', () => {
    const steps: readonly Command[] = [
      move,
      {type: 'editMeeting', meetingId, change: {placeText: 'Elders'}},
      {type: 'replanMeeting', meetingId},
      {type: 'announceMeeting', meetingId},
      {type: 'cancelMeeting', meetingId},
    ];
    const files = [fileOf(table)];
    let group = table;
    for (const step of steps) {
      group = after(group, step);
      files.push(fileOf(group));
    }
    const found = files.map(parsed);
    assert.deepEqual(new Set(found.map(({uid}) => uid)).size, 1);
    assert.deepEqual(
      found.map(({sequence}) => sequence),
      [0, 1, 2, 3, 4, 5],
    );
  });

  it('goes on counting when a change is taken back', () => {
    const moved = decide(table, move, {kind: 'client'}, at);
    assert.ok(moved.outcome === 'applied' && moved.inverse);
    const back = after(moved.group, moved.inverse);
    assert.equal(meetingIn(back).start, meetingIn(table).start);
    assert.equal(parsed(fileOf(back)).sequence, 2);
  });

  it('keeps its number while something else changes', () => {
    const group = after(
      table,
      {type: 'setPreparation', meetingId, text: 'Rustig blijven'},
      {type: 'editMeeting', meetingId, change: {kind: 'extra'}},
    );
    assert.equal(fileOf(group), fileOf(table));
  });

  it('is called off, and can come back', () => {
    const off = after(table, {type: 'cancelMeeting', meetingId});
    const {method, status, uid} = parsed(fileOf(off));
    assert.deepEqual([method, status, uid], ['CANCEL', 'CANCELLED', parsed(fileOf(table)).uid]);
    const again = parsed(fileOf(after(off, {type: 'announceMeeting', meetingId})));
    assert.deepEqual([again.method, again.status, again.sequence], ['PUBLISH', 'CONFIRMED', 2]);
  });

  it('goes out of a calendar also where it has no day any more, until it has one again', () => {
    const out = parsed(withdrawnCalendar(dayless, meetingIn(dayless), options));
    const was = parsed(fileOf(table));
    assert.deepEqual([out.method, out.status, out.uid], ['CANCEL', 'CANCELLED', was.uid]);
    assert.ok(out.sequence > was.sequence);
    assert.ok(parsed(fileOf(after(dayless, move))).sequence > out.sequence);
    const off = after(table, {type: 'cancelMeeting', meetingId});
    assert.equal(withdrawnCalendar(off, meetingIn(off), options), fileOf(off));
  });

  it('tells nothing of what the meeting is about, who comes, or what made the file', () => {
    const files = meetingKinds.map((kind) =>
      fileOf({
        ...table,
        meetings: table.meetings.map((one) => (one.id === meetingId ? {...one, kind} : one)),
      }),
    );
    assert.deepEqual([...new Set(files)], [fileOf(table)], 'whatever the kind');
    const known = [
      ...table.people.map(({displayName}) => displayName),
      ...table.agendaItems.map(({title}) => title),
      ...table.goals.map(({text}) => text),
      ...[table.id, meetingId, table.clientRef, table.clientName, table.name],
      ...[meetingIn(table).placeText, 'resource', 'groep', 'GGZ', 'herstel', 'DESCRIPTION'],
      ...['ATTENDEE', 'ORGANIZER', 'VALARM'],
    ].filter((word) => word !== undefined && word !== '');
    const told = known.filter((word) => word && (files[0] + seriesOf(table)).includes(word));
    assert.deepEqual(told, []);
    assert.match(fileOf(table), /\r\nCLASS:PRIVATE\r\n/);
  });

  it('is in no file before it has a day', () => {
    const {start: _start, ...meeting} = meetingIn(table);
    assert.equal(meetingCalendar(table, meeting, options), undefined);
    assert.equal(seriesCalendar(table, meeting, options), undefined);
  });

  it('is made on the nights in which the clock turns, to the minute', () => {
    const nights = fc.oneof(
      fc.integer({min: Date.parse('2026-03-28T21:00Z'), max: Date.parse('2026-03-29T05:00Z')}),
      fc.integer({min: Date.parse('2026-10-24T21:00Z'), max: Date.parse('2026-10-25T05:00Z')}),
    );
    fc.assert(
      fc.property(nights, fc.integer({min: 1, max: 1440}), (moment, durationMinutes) => {
        const start = new Date(Math.floor(moment / 60_000) * 60_000).toISOString();
        const file = meetingCalendar(table, {...meetingIn(table), start, durationMinutes}, options);
        assert.ok(file);
        const found = parsed(file);
        assert.equal(found.start.toISOString(), start);
        assert.equal(found.end.getTime() - found.start.getTime(), durationMinutes * 60_000);
      }),
    );
  });
});

describe('whatever somebody types', () => {
  const words = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc.string({unit: 'grapheme', maxLength: 200}),
    fc
      .array(
        fc.constantFrom(
          ...[
            '\r\n',
            '\n',
            '\r',
            '\\',
            '\\n',
            ';',
            ',',
            ':',
            '"',
            '\u2028',
            '\u202e',
            '\u0000',
            '\t',
          ],
          ...['END:VEVENT', 'BEGIN:VEVENT', 'X-EVIL:1', 'é', '👨‍👩‍👧', 'سمير', '漢字', ' ', 'Afspraak'],
        ),
        {maxLength: 80},
      )
      .map((some) => some.join('')),
  );

  it('comes out as it was on one line, and nothing else comes in', () => {
    fc.assert(
      fc.property(words, words, (title, place) => {
        const {title: read, place: where} = parsed(fileOf(table, {title, place}));
        const seen = (text: string) =>
          text.replaceAll(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, '');
        assert.equal(seen(read), seen(title));
        assert.equal(seen(where), seen(place));
      }),
    );
  });

  it('is folded at 75 octets, and no character is cut in two', () => {
    fc.assert(
      fc.property(words, words, (title, place) => {
        const file = fileOf(table, {title, place});
        assert.ok(file.endsWith('END:VCALENDAR\r\n'));
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /[\r\n]/);
          assert.equal(Buffer.from(line).toString(), line);
        }
      }),
    );
  });
});

describe('the times after this one', () => {
  const monthsApart = (file: string) => parsed(file).starts;

  it('are on the same weekday and at the same time on the clock, summer and winter', () => {
    for (const months of [1, 2, 3, 4, 6, 12]) {
      const starts = monthsApart(seriesOf({...table, intervalMonths: months}));
      const clocks = starts.map((start) => wallClockOf(start, 'Europe/Amsterdam'));
      assert.deepEqual(new Set(clocks.map((clock) => clock?.time)).size, 1, `every ${months}`);
      const weekdays = clocks.map((clock) => new Date(`${clock?.day ?? ''}T00:00Z`).getUTCDay());
      assert.deepEqual(new Set(weekdays).size, 1);
      assert.equal(starts.length, Math.max(2, 12 / months));
    }
  });

  it('begin where the next meeting is suggested, and never with this one', () => {
    const {start, method, status} = parsed(seriesOf(table));
    const distance = start.getTime() - Date.parse(meetingIn(table).start ?? '');
    assert.ok(Math.abs(distance / 86_400_000 - 91) < 6, `${distance}`);
    assert.deepEqual([method, status], ['PUBLISH', 'TENTATIVE']);
  });

  it('are a row of their own, that a newer one of the group replaces', () => {
    const one = parsed(seriesOf(table));
    assert.notEqual(one.uid, parsed(fileOf(table)).uid);
    const slower = parsed(seriesOf(after(table, {type: 'setMeetingPolicy', intervalMonths: 6})));
    const later = parsed(seriesOf(after(table, move)));
    const next = {id: 'mt-next', kind: 'followUp', start: '2027-05-01T10:00:00.000Z'};
    const planned = after(table, {type: 'planMeeting', meeting: next, items: []});
    const meeting = planned.meetings.find(({id}) => id === next.id);
    assert.ok(meeting);
    const other = parsed(seriesCalendar(planned, meeting, options) ?? '');
    for (const newer of [slower, later, other]) {
      assert.equal(newer.uid, one.uid);
      assert.ok(newer.sequence > one.sequence);
    }
  });

  it('keep the highest number where the plan that had it is thrown away', () => {
    const next = {id: 'mt-next', kind: 'followUp', start: '2027-05-01T10:00:00.000Z'};
    const planned = after(table, {type: 'planMeeting', meeting: next, items: []});
    const before = parsed(seriesOf(planned));
    const without = after(planned, {type: 'removeMeeting', meetingId: next.id});
    assert.ok(parsed(seriesOf(without)).sequence >= before.sequence);
  });

  it('go out of a calendar as a whole, also where the group has no rhythm any more', () => {
    const row = parsed(seriesOf(table));
    const free = after(table, {type: 'setMeetingPolicy', intervalMonths: null});
    const out = parsed(withdrawnCalendar(free, undefined, options));
    assert.deepEqual([out.method, out.status, out.uid], ['CANCEL', 'CANCELLED', row.uid]);
    assert.ok(out.sequence >= row.sequence);
  });

  it('are of the last weekday of a month where it is a fifth one', () => {
    const start = '2027-01-29T09:00:00.000Z';
    const found = monthsApart(seriesOf(table, {start}));
    assert.equal(new Date(found[0] ?? '').getUTCDate(), 30);
    for (const one of found) {
      const week = new Date(Date.parse(one) + 7 * 86_400_000);
      assert.notEqual(week.getUTCMonth(), new Date(one).getUTCMonth(), one);
    }
  });

  it('are right in every zone, also where the clock turns by no rule', () => {
    const zones = [
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'UTC',
    ];
    for (const timeZone of [...zones, 'America/Santiago', 'Africa/Casablanca', 'Asia/Tehran']) {
      const start = instantOf('2027-01-14', '15:00', timeZone)?.instant;
      assert.ok(start);
      const file = seriesOf({...table, intervalMonths: 1}, {start, timeZone});
      const times = new Set(parsed(file).starts.map((one) => wallClockOf(one, timeZone)?.time));
      assert.deepEqual([...times], ['15:00'], timeZone);
      assert.equal(file.includes(`\r\nTZID:${timeZone}\r\n`), timeZone !== 'UTC');
    }
  });

  it('are on the clock of the Netherlands where the zone is not known', () => {
    assert.match(seriesOf(table, {timeZone: 'Mars/Olympus'}), /TZID=Europe\/Amsterdam/);
  });

  it('are none in a group without a rhythm', () => {
    const {intervalMonths: _months, ...free} = table;
    assert.equal(seriesCalendar(free, meetingIn(table), options), undefined);
  });
});

describe('the name of something in a calendar', () => {
  it('is always the same, another one for others, and does not show an id', () => {
    assert.equal(calendarUid('g', 'm'), calendarUid('g', 'm'));
    const some = fc.uniqueArray(fc.array(fc.string(), {maxLength: 3}), {
      selector: (ids) => JSON.stringify(ids),
    });
    fc.assert(
      fc.property(some, (lists) => {
        const uids = lists.map((ids) => calendarUid(...ids));
        assert.equal(new Set(uids).size, lists.length);
        for (const uid of uids)
          assert.match(uid, /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
      }),
    );
  });
});
