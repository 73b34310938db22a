import {merged, plain} from '../deciding.js';
import type {DateOption, Invitee, Meeting} from './schema.js';
import {mostDates} from './values.js';

/** The same moment, however it is written; or none. */
export const sameMoment = (a: string | undefined, b: string | undefined): boolean =>
  a === b || Date.parse(a ?? '') === Date.parse(b ?? '');

/** What somebody said to a meeting at a moment; without a `start`, while it had none. */
type Said = NonNullable<Invitee['earlier']>[number];

const replyAt = (said: readonly Said[], start: string | undefined): string | undefined =>
  said.findLast((one) => sameMoment(one.start, start))?.reply;

/** Everything that a member said to a meeting; of what they said to one moment, the last counts. */
function saidBy(
  {start, dateOptions = [], invited, formerlyInvited = []}: Meeting,
  membershipId: string,
): readonly Said[] {
  // Who came along uninvited stands in both.
  const own = [...formerlyInvited, ...invited].filter((one) => one.membershipId === membershipId);
  return [
    ...dateOptions.flatMap((option) =>
      option.replies
        .filter((one) => one.membershipId === membershipId)
        .map(({reply}) => ({start: option.start, reply})),
    ),
    ...own.flatMap(({earlier = [], reply}) => [
      ...earlier,
      ...(reply === undefined ? [] : [plain({start, reply})]),
    ]),
  ];
}

/**
 * The meeting with what a member said in its places: with the moment of now, with the days that are
 * offered, and the rest for when the meeting comes to such a moment once more.
 */
function placed(meeting: Meeting, membershipId: string, said: readonly Said[]): Meeting {
  const isOffered = (start: string | undefined): boolean =>
    meeting.dateOptions?.some((option) => sameMoment(option.start, start)) ?? false;
  const rest = said.filter(
    ({start}, at) =>
      !isOffered(start) && !said.slice(at + 1).some((one) => sameMoment(one.start, start)),
  );
  const earlier = (some: readonly Said[]) => (some.length > 0 ? some.slice(-3 * mostDates) : null);
  const isOwn = (one: {readonly membershipId: string}): boolean =>
    one.membershipId === membershipId;
  return merged(meeting, {
    invited: meeting.invited.map((one) =>
      isOwn(one)
        ? merged(one, {
            reply: replyAt(said, meeting.start) ?? null,
            earlier: earlier(rest.filter(({start}) => !sameMoment(start, meeting.start))),
          })
        : one,
    ),
    formerlyInvited: meeting.formerlyInvited?.map((one) =>
      isOwn(one) ? merged(one, {reply: null, earlier: earlier(rest)}) : one,
    ),
    dateOptions: meeting.dateOptions?.map((option) =>
      merged(option, {
        replies: withReply(option.replies, membershipId, replyAt(said, option.start)),
      }),
    ),
  });
}

function withReply(
  replies: DateOption['replies'],
  membershipId: string,
  reply: string | undefined,
): DateOption['replies'] {
  const others = replies.filter((one) => one.membershipId !== membershipId);
  if (reply === undefined) return others;
  return others.length < replies.length
    ? replies.map((one) => (one.membershipId === membershipId ? merged(one, {reply}) : one))
    : [...replies, {membershipId, reply}];
}

/**
 * A meeting at another moment, with other days to choose from, or with others asked: no answer is
 * lost, and none counts for a moment to which it was not given.
 */
export function withAnswers(
  meeting: Meeting,
  change: Pick<Partial<Meeting>, 'start' | 'dateOptions' | 'invited' | 'formerlyInvited'>,
): Pick<Meeting, 'invited' | 'dateOptions' | 'formerlyInvited'> {
  const next: Meeting = {...meeting, ...change};
  const {invited, dateOptions, formerlyInvited} = [
    ...next.invited,
    ...(next.formerlyInvited ?? []),
  ].reduce((now, {membershipId}) => placed(now, membershipId, saidBy(meeting, membershipId)), next);
  return {invited, dateOptions, formerlyInvited};
}

/** The meeting with another answer of one member to one moment; `null` takes it back. */
export function answered(
  meeting: Meeting,
  membershipId: string,
  start: string | undefined,
  reply: string | null,
): Pick<Meeting, 'invited' | 'dateOptions'> {
  const others = saidBy(meeting, membershipId).filter((one) => !sameMoment(one.start, start));
  const said = reply === null ? others : [...others, plain({start, reply})];
  const {invited, dateOptions} = placed(meeting, membershipId, said);
  return {invited, dateOptions};
}

/** What they said to it at a moment, or nothing yet. */
export const answerTo = (
  meeting: Meeting,
  membershipId: string,
  start: string | undefined,
): string | null => replyAt(saidBy(meeting, membershipId), start) ?? null;

/** Nobody's answer can be made up. */
export const noReplies = ({invited, dateOptions}: Meeting) => ({
  invited: invited.map((invitee) => merged(invitee, {reply: null, earlier: null, attended: null})),
  formerlyInvited: null,
  ...(dateOptions && {dateOptions: dateOptions.map((option) => ({...option, replies: []}))}),
});
