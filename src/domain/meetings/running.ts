import {byOrder} from '../by-order.js';
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
  readonly next: readonly AgendaItem[];
  /** What came before it, the last one first. */
  readonly before: readonly AgendaItem[];
}

/**
 * Where a meeting is, among the items that are for everybody there: what is private is not put on
 * the table by itself. An item that is gone leaves its place to the first that was not had yet.
 */
export function onTheTable(meeting: Meeting, items: readonly AgendaItem[]): OnTheTable {
  const open = items
    .filter(({meetingId, state, visibility}) => {
      const isShown = state === 'accepted' && visibility === 'group';
      return isShown && meetingId === meeting.id;
    })
    .sort(byOrder);
  const {itemNowId} = meeting;
  const known = open.findIndex(({id}) => id === itemNowId);
  const first = open.findIndex(({ending}) => ending === undefined);
  const at = itemNowId === undefined ? -1 : known < 0 ? first : known;
  return at < 0
    ? {now: undefined, next: [], before: open.toReversed()}
    : {now: open[at], next: open.slice(at + 1), before: open.slice(0, at).toReversed()};
}

/** How long the item has been on the table, in minutes, without pauses. */
export function minutesUsed({itemSince, pausedSince}: Meeting, at: string): number {
  const until = Date.parse(pausedSince ?? at);
  const minutes = (until - Date.parse(itemSince ?? '')) / 60_000;
  return Number.isFinite(minutes) ? Math.max(0, Math.floor(minutes)) : 0;
}
