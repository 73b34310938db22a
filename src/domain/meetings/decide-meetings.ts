import type {CommandOf} from '../command.js';
import {
  add,
  find,
  meetTexts,
  memberOf,
  membersAmong,
  merged,
  patch,
  plain,
  refuse,
  undoOf,
  writtenBy,
  type Handlers,
} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import {sameJson} from '../keep.js';
import {comingMeeting, newItem} from './decide-agenda.js';
import {nextNumber} from './numbered.js';
import {answered, answerTo, withAnswers} from './replies.js';
import {dropsConfidentiality, missingToAnnounce} from './announce.js';
import type {Chair, Invitee, Meeting} from './schema.js';
import {isMadeAlready} from './next-meeting.js';
import {defaultDurationMinutes} from './agenda-times.js';
import {askedAnew, cameAlong} from './asked-anew.js';
import {meetingReplies, preparationFields} from './values.js';

function checkChair(group: ResourceGroup, chair: Chair | null | undefined): void {
  if (chair?.kind === 'member') memberOf(group, chair.membershipId);
}

function checkComplete(group: ResourceGroup, meeting: Meeting): void {
  const missing = missingToAnnounce(meeting, group.agendaItems);
  if (missing !== undefined) refuse('notPossible', missing);
}

/** "To come" goes from state to state; the way back is another such command. */
function go(
  group: ResourceGroup,
  meeting: Meeting,
  from: readonly string[],
  to: 'planning' | 'announced' | 'cancelled',
) {
  if (meeting.state === to) return [group] as const;
  if (!from.includes(meeting.state)) refuse('notPossible', 'state');
  if (to === 'announced') checkComplete(group, meeting);
  const back = ways[meeting.state];
  return [
    patch(group, 'meeting', meeting.id, {state: to}),
    back && {type: back, meetingId: meeting.id},
  ] as const;
}

const ways: Readonly<
  Record<string, 'replanMeeting' | 'announceMeeting' | 'cancelMeeting' | undefined>
> = {planning: 'replanMeeting', announced: 'announceMeeting', cancelled: 'cancelMeeting'};

const isOver = ({state}: Meeting): boolean => state === 'held' || state === 'cancelled';

/** Who was marked as there. */
const thereIn = ({invited}: Meeting): readonly string[] =>
  invited.filter(({attended}) => attended === true).map(({membershipId}) => membershipId);

const hasSaid = ({reply, earlier}: Invitee): boolean =>
  reply !== undefined || earlier !== undefined;

function plan(
  group: ResourceGroup,
  {meeting: wished, items, knowingly}: CommandOf<'planMeeting'>,
  at: string,
): Meeting {
  const meeting: Meeting = plain({
    ...wished,
    durationMinutes: wished.durationMinutes ?? defaultDurationMinutes,
    state: 'planning',
    sequence: nextNumber(group) || undefined,
    invited: wished.invited ?? askedAnew(group, at),
    record: 'none',
    sharedWith: [],
  });
  checkChair(group, meeting.chair);
  for (const {membershipId} of meeting.invited) memberOf(group, membershipId);
  const asked = new Set(meeting.invited.map(({membershipId}) => membershipId));
  if (asked.size < meeting.invited.length) refuse('invalid', 'meeting.invited');
  if (items.some(({meetingId}) => meetingId !== meeting.id)) refuse('invalid', 'items');
  if (!knowingly && dropsConfidentiality(meeting, items)) refuse('needsExplicitChoice');
  return meeting;
}

export const meetingHandlers = {
  planMeeting(group, command, context) {
    if (isMadeAlready(group, command.meeting)) return [group];
    const meeting = plan(group, command, context.at);
    const planned = add(group, 'meeting', meeting);
    const items = command.items.map((item) => newItem(planned, item, context));
    return [add(planned, 'agendaItem', ...items), {type: 'removeMeeting', meetingId: meeting.id}];
  },

  editMeeting(group, {type, meetingId, change, was, knowingly}) {
    const meeting = comingMeeting(group, meetingId);
    meetTexts(meeting, change, was);
    checkChair(group, change.chair);
    const moved = change.start !== undefined && !sameJson(change.start, meeting.start ?? null);
    const start = change.start ?? undefined;
    const answers = moved && withAnswers(meeting, {start});
    const next = patch(group, 'meeting', meetingId, {...change, ...answers});
    const after = find(next, 'meeting', meetingId);
    const items = group.agendaItems.filter((item) => item.meetingId === meetingId);
    if (!knowingly && after.kind !== meeting.kind && dropsConfidentiality(after, items)) {
      refuse('needsExplicitChoice');
    }
    if (after.state === 'announced') checkComplete(next, after);
    const back = undoOf(meeting, change);
    const texts = writtenBy(change, 'placeText', 'start');
    return [next, {type, meetingId, change: back, was: texts, ...(knowingly && {knowingly})}];
  },

  setInvitation(group, {type, meetingId, membershipId, invited, expected}) {
    const meeting = comingMeeting(group, meetingId);
    const now = meeting.invited.find((invitee) => invitee.membershipId === membershipId);
    if (invited) memberOf(group, membershipId);
    const {formerlyInvited = []} = meeting;
    const former = formerlyInvited.find((invitee) => invitee.membershipId === membershipId);
    const others = meeting.invited.filter((invitee) => invitee !== now);
    const {uninvited: _uninvited, ...before} = now ?? former ?? {membershipId};
    const invitee = {...before, expected: expected ?? now?.expected ?? true};
    const next = now
      ? meeting.invited.map((other) => (other === now ? invitee : other))
      : [...others, invitee];
    const gone = formerlyInvited.filter((one) => one !== former);
    const asked = invited
      ? {invited: next, formerlyInvited: gone}
      : {invited: others, formerlyInvited: now && hasSaid(now) ? [...gone, now] : formerlyInvited};
    const answers = withAnswers(meeting, asked);
    const formers = answers.formerlyInvited?.length ? answers.formerlyInvited : null;
    return [
      patch(group, 'meeting', meetingId, {invited: answers.invited, formerlyInvited: formers}),
      now
        ? {type, meetingId, membershipId, invited: true, expected: now.expected}
        : {type, meetingId, membershipId, invited: false},
    ];
  },

  replyToMeeting(group, command) {
    const {type, meetingId, membershipId, reply} = command;
    const meeting = comingMeeting(group, meetingId);
    // Said to a day that it was meanwhile no longer on, it counts if that day comes back.
    const start = command.start === undefined ? meeting.start : (command.start ?? undefined);
    if (!meeting.invited.some((one) => one.membershipId === membershipId)) refuse('notFound');
    if (reply !== null && !meetingReplies.some((known) => known === reply)) {
      refuse('invalid', 'reply');
    }
    return [
      patch(group, 'meeting', meetingId, answered(meeting, membershipId, start, reply)),
      {
        ...{type, meetingId, membershipId, start: start ?? null},
        reply: answerTo(meeting, membershipId, start),
      },
    ];
  },

  announceMeeting: (group, {meetingId}) =>
    go(group, find(group, 'meeting', meetingId), ['planning', 'cancelled'], 'announced'),
  replanMeeting: (group, {meetingId}) =>
    go(group, find(group, 'meeting', meetingId), ['announced', 'cancelled'], 'planning'),
  cancelMeeting(group, {meetingId}) {
    const meeting = find(group, 'meeting', meetingId);
    // Where something was agreed it took place: it is ended, and what was agreed can be shared.
    const agreed = group.agreements.some((one) => one.meetingId === meetingId);
    if (agreed && !isOver(meeting)) refuse('notPossible', 'record');
    return go(group, meeting, ['planning', 'announced'], 'cancelled');
  },

  holdMeeting(group, {meetingId, attended, was}, {at}) {
    const meeting = comingMeeting(group, meetingId);
    const marked = thereIn(meeting);
    const gone = new Set((was ?? marked).filter((id) => !attended.includes(id)));
    const there = new Set([...marked, ...attended.filter((id) => !was?.includes(id))]);
    const invited = meeting.invited.map((invitee) => {
      const {membershipId: id} = invitee;
      return merged(invitee, {attended: (there.has(id) && !gone.has(id)) || null});
    });
    const known = new Set(meeting.invited.map(({membershipId}) => membershipId));
    const came = membersAmong(group, [...there])
      .filter((id) => !known.has(id))
      .map(cameAlong);
    return [
      patch(group, 'meeting', meetingId, {
        ...{state: 'held', heldOn: at, invited: [...invited, ...came]},
      }),
      {
        ...{type: 'unholdMeeting', meetingId, thereIds: marked},
        to: meeting.state === 'announced' ? 'announced' : 'planning',
      },
    ];
  },

  unholdMeeting(group, {meetingId, to = 'planning', thereIds = []}) {
    const meeting = find(group, 'meeting', meetingId);
    if (meeting.state !== 'held') refuse('notPossible', 'state');
    if (meeting.record === 'approved') refuse('notPossible', 'record');
    const invited = meeting.invited
      .filter(
        ({membershipId, reply, uninvited}) =>
          !uninvited || reply !== undefined || thereIds.includes(membershipId),
      )
      .map((invitee) =>
        merged(invitee, {attended: thereIds.includes(invitee.membershipId) || null}),
      );
    const {chair} = meeting;
    const led = chair?.kind !== 'member' || membersAmong(group, [chair.membershipId]).length > 0;
    const change = {heldOn: null, invited, ...(!led && {chair: null})};
    const free = patch(group, 'meeting', meetingId, {state: 'planning', ...change});
    const complete =
      missingToAnnounce(find(free, 'meeting', meetingId), group.agendaItems) === undefined;
    const next = complete ? patch(free, 'meeting', meetingId, {state: to}) : free;
    return [next, {type: 'holdMeeting', meetingId, attended: thereIn(meeting)}];
  },

  setPreparation(group, {type, meetingId, part = 'say', text, was}) {
    const meeting = find(group, 'meeting', meetingId);
    const field = preparationFields[part];
    const now = meeting[field] ?? '';
    meetTexts({text: now}, {text}, {text: was});
    return [
      patch(group, 'meeting', meetingId, {[field]: text === '' ? null : text}),
      {type, meetingId, part, text: now, was: text},
    ];
  },

  setMeetingPolicy(group, {type, was, ...change}) {
    meetTexts(group, change, was);
    const back = {...undoOf(group, change), was: writtenBy({channel: change.channel}, 'channel')};
    return [merged(group, change), {type, ...back}];
  },
} satisfies Partial<Handlers>;
