import {find, patch, refuse, type Handlers} from '../deciding.js';
import {comingMeeting} from './decide-agenda.js';
import {answered, answerTo, sameMoment, withAnswers} from './replies.js';
import type {DateOption, Meeting} from './schema.js';
import {meetingReplies, mostDates} from './values.js';

const isOffered = ({dateOptions = []}: Meeting, start: string): boolean =>
  dateOptions.some((option) => sameMoment(option.start, start));

/** Days to choose from: the client offers some, members say what suits, the client decides [S6]. */
export const dateHandlers = {
  offerDates(group, {type, meetingId, starts, withdrawn = []}) {
    const meeting = comingMeeting(group, meetingId);
    const {dateOptions = []} = meeting;
    const isAmong = (moments: readonly string[], start: string): boolean =>
      moments.some((moment) => sameMoment(moment, start));
    const known = dateOptions.map(({start}) => start);
    const added = starts.filter(
      (start, at) => !isAmong(known, start) && !isAmong(starts.slice(0, at), start),
    );
    const gone = known.filter((start) => isAmong(withdrawn, start) && !isAmong(starts, start));
    const next = [
      ...dateOptions.filter(({start}) => !gone.includes(start)),
      ...added.map((start): DateOption => ({start, replies: []})),
    ].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
    if (next.length > mostDates) refuse('invalid', 'starts');
    return [
      patch(group, 'meeting', meetingId, {
        ...withAnswers(meeting, {dateOptions: next}),
        ...(next.length === 0 && {dateOptions: null}),
      }),
      {type, meetingId, starts: gone, withdrawn: added},
    ];
  },

  replyToDate(group, {type, meetingId, membershipId, start, reply}) {
    const meeting = comingMeeting(group, meetingId);
    const asked = meeting.invited.some((invitee) => invitee.membershipId === membershipId);
    // A day that was chosen meanwhile is that of the meeting.
    const isThere = isOffered(meeting, start) || sameMoment(meeting.start, start);
    if (!asked || !isThere) refuse('notFound');
    if (reply !== null && !meetingReplies.some((known) => known === reply)) {
      refuse('invalid', 'reply');
    }
    return [
      patch(group, 'meeting', meetingId, answered(meeting, membershipId, start, reply)),
      {type, meetingId, membershipId, start, reply: answerTo(meeting, membershipId, start)},
    ];
  },

  chooseDate(group, {meetingId, start}) {
    const meeting = comingMeeting(group, meetingId);
    if (!isOffered(meeting, start)) refuse('notFound');
    if (meeting.start !== undefined && sameMoment(meeting.start, start)) return [group];
    const next = patch(group, 'meeting', meetingId, {start, ...withAnswers(meeting, {start})});
    const {start: now} = find(next, 'meeting', meetingId);
    const back = {start: meeting.start ?? null};
    return [next, {type: 'editMeeting', meetingId, change: back, was: {start: now}}];
  },
} satisfies Partial<Handlers>;
