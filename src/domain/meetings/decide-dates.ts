import {find, merged, patch, refuse, type Handlers} from '../deciding.js';
import {comingMeeting} from './decide-agenda.js';
import {repliesAt, sameMoment} from './replies.js';
import type {DateOption} from './schema.js';
import {meetingReplies, mostDates} from './values.js';

const optionAt = (options: readonly DateOption[], start: string): DateOption =>
  options.find((option) => sameMoment(option.start, start)) ?? refuse('notFound');

/** Days to choose from: the client offers some, members say what suits, the client decides [S6]. */
export const dateHandlers = {
  offerDates(group, {type, meetingId, starts, withdrawn = []}) {
    const {dateOptions = []} = comingMeeting(group, meetingId);
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
      patch(group, 'meeting', meetingId, {dateOptions: next.length > 0 ? next : null}),
      {type, meetingId, starts: gone, withdrawn: added},
    ];
  },

  replyToDate(group, {type, meetingId, membershipId, start, reply}) {
    const {dateOptions = [], invited} = comingMeeting(group, meetingId);
    if (!invited.some((invitee) => invitee.membershipId === membershipId)) refuse('notFound');
    if (reply !== null && !meetingReplies.some((known) => known === reply)) {
      refuse('invalid', 'reply');
    }
    const option = optionAt(dateOptions, start);
    const now = option.replies.find((one) => one.membershipId === membershipId);
    if ((now?.reply ?? null) === reply) return [group];
    const others = option.replies.filter((one) => one !== now);
    const replies = reply === null ? others : [...others, {membershipId, reply}];
    const next = dateOptions.map((one) => (one === option ? {...one, replies} : one));
    // It says more than what they said to that moment before.
    const asked = invited.map((invitee) =>
      invitee.membershipId === membershipId
        ? merged(invitee, {
            earlier: invitee.earlier?.filter((one) => !sameMoment(one.start, start)),
          })
        : invitee,
    );
    return [
      patch(group, 'meeting', meetingId, {dateOptions: next, invited: asked}),
      {type, meetingId, membershipId, start, reply: now?.reply ?? null},
    ];
  },

  chooseDate(group, {meetingId, start}) {
    const meeting = comingMeeting(group, meetingId);
    const {replies} = optionAt(meeting.dateOptions ?? [], start);
    if (meeting.start !== undefined && sameMoment(meeting.start, start)) return [group];
    const invited = repliesAt(meeting, start, replies);
    const next = patch(group, 'meeting', meetingId, {start, invited});
    const {start: now} = find(next, 'meeting', meetingId);
    const back = {start: meeting.start ?? null};
    return [next, {type: 'editMeeting', meetingId, change: back, was: {start: now}}];
  },
} satisfies Partial<Handlers>;
