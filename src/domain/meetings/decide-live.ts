import {find, has, memberOf, merged, patch, refuse, type Handlers} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import {cameAlong} from './asked-anew.js';
import {checkEnding, comingMeeting} from './decide-agenda.js';
import {isRunning, onTheTable} from './running.js';
import type {Invitee, Meeting} from './schema.js';

/** An item of this very meeting. */
function itemOf(group: ResourceGroup, meetingId: string, itemId: string) {
  const item = find(group, 'agendaItem', itemId);
  return item.meetingId === meetingId ? item : refuse('notFound');
}

function runningMeeting(group: ResourceGroup, meetingId: string): Meeting {
  const meeting = comingMeeting(group, meetingId);
  return meeting.runningSince === undefined ? refuse('notPossible', 'state') : meeting;
}

/** What is on the table, as everybody there sees it. */
const shownIn = (group: ResourceGroup, meetingId: string): string | null =>
  onTheTable(find(group, 'meeting', meetingId), group.agendaItems).now?.id ?? null;

/** A pause takes no time from what was on the table. */
const later = (since: string | undefined, at: string, pausedSince: string): string | undefined => {
  if (since === undefined) return undefined;
  const [then, now] = [Date.parse(since), Date.parse(at)];
  const pause = Math.max(0, now - Math.max(then, Date.parse(pausedSince)));
  return new Date(Math.min(now, then + pause)).toISOString();
};

/**
 * The meeting itself. A command says where to go, not "further": so two devices that say the same
 * go one step, and not two.
 */
export const liveHandlers = {
  startMeeting(group, {meetingId, itemId}, {at}) {
    const meeting = comingMeeting(group, meetingId);
    if (itemId !== undefined) itemOf(group, meetingId, itemId);
    // It began on another device already, and may have gone on since.
    if (isRunning(meeting, at)) return [group];
    const change = {runningSince: at, itemSince: at, itemNowId: itemId ?? null, pausedSince: null};
    const next = patch(group, 'meeting', meeting.id, change);
    // Of a private item the next one lies on the table.
    return [next, {type: 'stopMeeting', meetingId, fromId: shownIn(next, meetingId)}];
  },

  stopMeeting(group, {meetingId, fromId}) {
    const {itemNowId} = runningMeeting(group, meetingId);
    if (fromId !== undefined && fromId !== shownIn(group, meetingId)) return [group];
    const none = {runningSince: null, itemSince: null, itemNowId: null, pausedSince: null};
    const there = itemNowId !== undefined && has(group, 'agendaItem', itemNowId);
    return [
      patch(group, 'meeting', meetingId, none),
      {type: 'startMeeting', meetingId, ...(there && {itemId: itemNowId})},
    ];
  },

  showAgendaItem(group, {type, meetingId, itemId, fromId, ended, knowingly}, {at}) {
    const meeting = runningMeeting(group, meetingId);
    if (itemId !== null) itemOf(group, meetingId, itemId);
    const was = shownIn(group, meetingId);
    const elsewhere = fromId !== undefined && fromId !== was;
    const target = elsewhere ? was : itemId;
    const moved = target === was ? {} : {itemNowId: target, itemSince: at};
    const next = patch(group, 'meeting', meetingId, moved);
    const {itemNowId = null} = meeting;
    const to = itemNowId !== null && has(group, 'agendaItem', itemNowId) ? itemNowId : was;
    const back = {type, meetingId, itemId: to, fromId: target, knowingly: true} as const;
    if (!ended) return [next, back];
    const item = itemOf(group, meetingId, ended.itemId);
    checkEnding(meeting, item, ended.ending, {path: 'ended.ending', knowingly});
    return [
      patch(next, 'agendaItem', item.id, {ending: ended.ending}),
      {...back, ended: {itemId: item.id, ending: item.ending ?? null}},
    ];
  },

  pauseMeeting(group, {type, meetingId, paused}, {at}) {
    const {pausedSince, itemSince, runningSince} = runningMeeting(group, meetingId);
    if (paused === (pausedSince !== undefined)) return [group];
    const change =
      pausedSince === undefined
        ? {pausedSince: at}
        : {
            pausedSince: null,
            itemSince: later(itemSince, at, pausedSince),
            runningSince: later(runningSince, at, pausedSince),
          };
    return [patch(group, 'meeting', meetingId, change), {type, meetingId, paused: !paused}];
  },

  setAttendance(group, {type, meetingId, attendeeId, there}) {
    const {invited} = comingMeeting(group, meetingId);
    const now = invited.find(({membershipId}) => membershipId === attendeeId);
    if ((now?.attended === true) === there) return [group];
    if (there) memberOf(group, attendeeId);
    const next = now
      ? invited.flatMap((invitee) => (invitee === now ? marked(now, there) : invitee))
      : [...invited, cameAlong(attendeeId)];
    return [
      patch(group, 'meeting', meetingId, {invited: next}),
      {type, meetingId, attendeeId, there: !there},
    ];
  },
} satisfies Partial<Handlers>;

/** Whom nobody asked is gone again when it was a mistake. */
const marked = (invitee: Invitee, there: boolean): Invitee | readonly Invitee[] =>
  !there && invitee.uninvited && invitee.reply === undefined
    ? []
    : merged(invitee, {attended: there || null});
