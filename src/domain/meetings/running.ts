import {itemsFor} from './agenda-times.js';
import type {AgendaItem, Meeting} from './schema.js';
import {dayLength} from './time.js';

/** Does the group sit together now? What was never closed does not go on for ever. */
export const isRunning = ({state, runningSince}: Meeting, at: string): boolean =>
  (state === 'planning' || state === 'announced') &&
  runningSince !== undefined &&
  Date.parse(at) - Date.parse(runningSince) < dayLength;

export interface OnTheTable {
  /** Nothing once everything was had. */
  readonly now: AgendaItem | undefined;
  /** What was not had yet. */
  readonly next: readonly AgendaItem[];
  /** What came before it, the last one first. */
  readonly before: readonly AgendaItem[];
}

/**
 * Where a meeting is, among the items that are for everybody there: what is private is not put on
 * the table by itself. An item that is gone leaves its place to the first that was not had yet.
 */
export function onTheTable(meeting: Meeting, items: readonly AgendaItem[]): OnTheTable {
  const open = itemsFor(meeting, items);
  const {itemNowId} = meeting;
  const known = open.findIndex(({id}) => id === itemNowId);
  const at = itemNowId === undefined ? -1 : known < 0 ? open.findIndex(waits) : known;
  // A topic that came after the last one was not had either.
  return at < 0
    ? {
        now: undefined,
        next: open.filter(waits),
        before: open.filter((one) => !waits(one)).toReversed(),
      }
    : {
        now: open[at],
        next: open.slice(at + 1).filter(waits),
        before: open.slice(0, at).toReversed(),
      };
}

const waits = ({ending}: AgendaItem): boolean => ending === undefined;

/** How long the item has been on the table, in minutes, without pauses. */
export function minutesUsed({itemSince, pausedSince}: Meeting, at: string): number {
  const until = Date.parse(pausedSince ?? at);
  const minutes = (until - Date.parse(itemSince ?? '')) / 60_000;
  return Number.isFinite(minutes) ? Math.max(0, Math.floor(minutes)) : 0;
}
