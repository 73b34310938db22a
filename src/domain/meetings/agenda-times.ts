import {byOrder} from '../by-order.js';
import type {AgendaItem, Meeting} from './schema.js';

/** About one hour [S10b]. */
export const defaultDurationMinutes = 60;

export interface AgendaTime {
  readonly itemId: string;
  readonly minutes: number;
  /** Nobody set the minutes: it shares what the others leave of the meeting. */
  readonly shared: boolean;
  /** Minutes from the start of the meeting, also while there is no date. */
  readonly fromMinute: number;
  readonly toMinute: number;
  /** ISO instants, when the meeting has a start. */
  readonly start?: string;
  readonly end?: string;
}

export interface AgendaTimes {
  /** The items on the table, in their order. */
  readonly items: readonly AgendaTime[];
  readonly totalMinutes: number;
  /** How much longer the items take than the meeting; 0 when they fit. */
  readonly overrunMinutes: number;
}

/** What a meeting is for, in its order: what not everybody there sees is not on the table. */
export const itemsFor = (
  {id}: Pick<Meeting, 'id'>,
  items: readonly AgendaItem[],
): readonly AgendaItem[] =>
  items
    .filter(
      ({meetingId, state, visibility}) =>
        meetingId === id && state === 'accepted' && visibility === 'group',
    )
    .sort(byOrder);

/**
 * When each item on the table of a meeting begins and ends: one clock for everybody, so what only some
 * see takes no time of it. Items without minutes share, in whole
 * minutes, what the others leave of the meeting, and take none when nothing is left. Times are
 * instants, so a night in which the clock changes makes no difference.
 */
export function agendaTimes(meeting: Meeting, items: readonly AgendaItem[]): AgendaTimes {
  const shown = itemsFor(meeting, items);
  const duration = amount(meeting.durationMinutes) ?? defaultDurationMinutes;
  const shares = sharesOf(shown, duration);
  const begin = Date.parse(meeting.start ?? '');
  let at = 0;
  const times = shown.map(({id, minutes}, index): AgendaTime => {
    const set = amount(minutes);
    const length = set ?? shares[index] ?? 0;
    const fromMinute = at;
    at += length;
    const time = {itemId: id, minutes: length, shared: set === undefined, fromMinute, toMinute: at};
    if (Number.isNaN(begin)) return time;
    return {...time, start: after(begin, fromMinute), end: after(begin, at)};
  });
  return {items: times, totalMinutes: at, overrunMinutes: Math.max(0, at - duration)};
}

/** What is left, in whole minutes, over the items without minutes; the first ones get the rest. */
function sharesOf(items: readonly AgendaItem[], duration: number): readonly number[] {
  const open = items.filter(({minutes}) => amount(minutes) === undefined);
  const planned = items.reduce((sum, {minutes}) => sum + (amount(minutes) ?? 0), 0);
  const left = Math.max(0, Math.floor(duration - planned));
  return items.map((item) => {
    const place = open.indexOf(item);
    return place < 0 ? 0 : Math.floor((left + open.length - 1 - place) / open.length);
  });
}

/** A usable number of minutes, also from a host that sets what it likes: no more than a day. */
const amount = (minutes: number | undefined) =>
  minutes !== undefined && minutes >= 0 && minutes <= 1440 ? minutes : undefined;

const after = (begin: number, minutes: number) => new Date(begin + minutes * 60_000).toISOString();
