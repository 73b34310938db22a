import {byOrder} from '../order.js';
import type {AgendaItem, Meeting} from './schema.js';
import {defaultDurationMinutes, type AgendaItemKind, type MeetingKind} from './values.js';

/** A line of the usual agenda. Its title is left empty: the catalogs have words for each kind. */
export interface TemplateItem {
  readonly kind: AgendaItemKind;
  readonly minutes: number;
}

const follow = {
  welcome: 5,
  agreements: 10,
  goals: 20,
  newSteps: 15,
  composition: 5,
  nextMeeting: 5,
};

/** [S6] Table 2; the minutes are our choice and fill the usual hour. */
const templates: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  /** I14: getting to know each other, confidentiality, goals, crisis plan, who does what. */
  first: {
    welcome: 10,
    confidentiality: 5,
    goals: 15,
    crisisPlan: 10,
    roles: 10,
    newSteps: 5,
    nextMeeting: 5,
  },
  followUp: follow,
  reorientation: {welcome: 5, goals: 15, composition: 20, crisisPlan: 10, nextMeeting: 10},
  extra: {welcome: 5, goals: 25, newSteps: 25, nextMeeting: 5},
  careAlignment: {
    welcome: 10,
    confidentiality: 5,
    goals: 15,
    crisisPlan: 15,
    newSteps: 10,
    nextMeeting: 5,
  },
};

/** The usual agenda of a kind of meeting, in its order; that of a follow-up for an unknown kind. */
export function agendaTemplate({kind}: {readonly kind: MeetingKind}): readonly TemplateItem[] {
  const template = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
  return Object.entries(template ?? follow).map(([item, minutes]) => ({kind: item, minutes}));
}

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
  /** The accepted items, in their order. */
  readonly items: readonly AgendaTime[];
  readonly totalMinutes: number;
  /** How much longer the items take than the meeting; 0 when they fit. */
  readonly overrunMinutes: number;
}

/**
 * When each accepted item of a meeting begins and ends. Items without minutes share, in whole
 * minutes, what the others leave of the meeting, and take none when nothing is left. Times are
 * instants, so a night in which the clock changes makes no difference.
 */
export function agendaTimes(meeting: Meeting, items: readonly AgendaItem[]): AgendaTimes {
  const accepted = items
    .filter(({meetingId, state}) => meetingId === meeting.id && state === 'accepted')
    .sort(byOrder);
  const duration = amount(meeting.durationMinutes) ?? defaultDurationMinutes;
  const shares = sharesOf(accepted, duration);
  const begin = Date.parse(meeting.start ?? '');
  let at = 0;
  const times = accepted.map(({id, minutes}, index): AgendaTime => {
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

/** A usable number of minutes, also from a host that sets what it likes. */
const amount = (minutes: number | undefined) =>
  minutes !== undefined && Number.isFinite(minutes) && minutes >= 0 ? minutes : undefined;

const after = (begin: number, minutes: number) => new Date(begin + minutes * 60_000).toISOString();
