/** What two parsers that have nothing to do with each other make of a calendar file. */
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

export interface Parsed {
  readonly method: unknown;
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly place: string;
  readonly status: unknown;
  readonly start: Date;
  readonly end: Date;
  /** Each of a row. */
  readonly starts: readonly string[];
}

/** By ical.js, with every component and property checked against its own list. */
export function byIcalJs(file: string): Parsed {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  assert.ok(component, 'a file has an event');
  assert.deepEqual(others, [], 'and no other');
  const event = new ICAL.Event(component);
  const found = {
    method: calendar.getFirstPropertyValue('method'),
    ...{uid: event.uid, sequence: event.sequence, title: event.summary},
    place: event.location ?? '',
    status: component.getFirstPropertyValue('status'),
    start: event.startDate.toJSDate(),
    end: event.endDate.toJSDate(),
    starts: startsOf(event),
  };
  ICAL.TimezoneService.reset();
  return found;
}

function startsOf(event: ICAL.Event): readonly string[] {
  const times = event.iterator();
  const starts: string[] = [];
  for (let next = times.next(); next && starts.length < 50; next = times.next()) {
    starts.push(next.toJSDate().toISOString());
  }
  return starts;
}

/** By node-ical, which knows the time zones by their names. */
export function byNodeIcal(file: string): Parsed {
  const found = Object.values(nodeIcal.sync.parseICS(file));
  const events = found.filter((part) => part?.type === 'VEVENT');
  const [event] = events;
  assert.ok(event?.type === 'VEVENT' && events.length === 1 && event.end);
  const {vcalendar} = nodeIcal.sync.parseICS(file);
  const text = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'val' in value
      ? String(value.val)
      : `${value ?? ''}`;
  return {
    method: vcalendar?.type === 'VCALENDAR' ? vcalendar.method : undefined,
    ...{uid: event.uid, sequence: Number(event.sequence), title: text(event.summary)},
    ...{place: text(event.location), status: event.status, start: event.start, end: event.end},
    starts: event.rrule
      ? event.rrule.all().map((start) => start.toISOString())
      : [event.start.toISOString()],
  };
}

/** Both, who have to agree. */
export function parsed(file: string): Parsed {
  const [one, other] = [byIcalJs(file), byNodeIcal(file)];
  assert.deepEqual(comparable(other), comparable(one));
  return one;
}

/** node-ical 0.26 takes a backslash before an n for a new line, also where it was escaped itself. */
const comparable = ({title, place, start, end, ...found}: Parsed) => ({
  ...found,
  texts: [title, place].map((text) => text.replaceAll(/\\?[n\n]/gi, '')),
  start: start.toISOString(),
  end: end.toISOString(),
});
