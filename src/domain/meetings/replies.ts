import {merged, plain} from '../deciding.js';
import type {DateOption, Invitee, Meeting} from './schema.js';
import {mostDates} from './values.js';

/** The same moment, however it is written; or none. */
export const sameMoment = (a: string | undefined, b: string | undefined): boolean =>
  a === b || Date.parse(a ?? '') === Date.parse(b ?? '');

/**
 * Who is asked for a meeting when it moves to another moment. A yes was to the moment of then: it is
 * kept with that, and comes back with it; what was said to the new one counts at once.
 */
export const repliesAt = (
  {invited, start: now}: Meeting,
  start: string | undefined,
  said: DateOption['replies'] = [],
): readonly Invitee[] =>
  invited.map((invitee) => {
    const {membershipId, reply, earlier = []} = invitee;
    const others = earlier.filter((one) => ![now, start].some((at) => sameMoment(one.start, at)));
    const kept = [...others, ...(reply === undefined ? [] : [plain({start: now, reply})])];
    const before =
      earlier.find((one) => sameMoment(one.start, start)) ??
      said.find((one) => one.membershipId === membershipId);
    return merged(invitee, {
      reply: before?.reply ?? null,
      earlier: kept.length > 0 ? kept.slice(-mostDates) : null,
    });
  });

/** Nobody's answer can be made up. */
export const noReplies = (invited: readonly Invitee[]): readonly Invitee[] =>
  invited.map((invitee) => merged(invitee, {reply: null, earlier: null}));

/** The offered moments, without what was said to them. */
export const unanswered = ({dateOptions}: Meeting) =>
  dateOptions && {dateOptions: dateOptions.map((option) => ({...option, replies: []}))};
