import type {Command, CommandOf} from '../../domain/command.js';
import {dropsConfidentiality} from '../../domain/meetings/announce.js';
import {newAgenda, waiting} from '../../domain/meetings/next-agenda.js';
import type {DateOption, Invitee, Meeting} from '../../domain/meetings/schema.js';
import {instantOf} from '../../domain/meetings/time.js';
import {lastHeld} from '../../domain/meetings/timeline.js';
import {byOrder} from '../../domain/by-order.js';
import {orderBetween} from '../../domain/order.js';
import {newId} from '../../ui/new-id.js';
import {asSeen, isChanged, valueOf, type Draft, type Values} from './forms.js';
import type {MoreScene} from './more-scene.js';

/** What the fields say, in the words of the model. */
function planIn(draft: Draft) {
  const day = valueOf(draft, 'day');
  const zone = valueOf(draft, 'zone').trim();
  const start = day === '' ? undefined : instantOf(day, valueOf(draft, 'time'), zone)?.instant;
  const placeText = linkIn(draft) ?? valueOf(draft, 'placeText').trim();
  return {
    kind: valueOf(draft, 'kind'),
    start,
    timeZone: zone,
    durationMinutes: Number(valueOf(draft, 'duration')),
    placeKind: valueOf(draft, 'placeKind') || undefined,
    placeText: placeText === '' ? undefined : placeText,
    chair: draft.people['chair'],
  };
}

/** A link as people type it, "meet.example.org/abc", is one that can be pressed. */
function linkIn(draft: Draft): string | undefined {
  const typed = valueOf(draft, 'placeText').trim();
  const bare = /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(typed);
  return valueOf(draft, 'placeKind') === 'online' && bare ? `https://${typed}` : undefined;
}

export const meetingOf = ({group}: Pick<MoreScene, 'group'>, id: string): Meeting | undefined =>
  group.meetings.find((meeting) => meeting.id === id);

export function newMeeting(scene: MoreScene, draft: Draft, id: string): CommandOf<'planMeeting'> {
  const {kind, timeZone, durationMinutes, ...rest} = planIn(draft);
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const {group, marks} = scene;
  const before = lastHeld(group);
  const taken = new Set((draft.values['along'] ?? []).map((mark) => marks.idOf(mark)));
  return {
    type: 'planMeeting',
    meeting: {
      id,
      kind,
      timeZone,
      durationMinutes,
      ...Object.fromEntries(given),
      invited: invitedIn(scene, draft.values),
    },
    items: newAgenda(group, {
      meeting: {id, kind},
      before,
      left: waiting(group, before).filter(({id: itemId}) => taken.has(itemId)),
      newId,
    }),
  };
}

function invitedIn({marks}: MoreScene, values: Values): readonly Invitee[] {
  return (values['invited'] ?? []).flatMap((mark) => {
    const membershipId = marks.idOf(mark);
    const expected = values['expected']?.includes(mark) ?? false;
    return membershipId === undefined ? [] : [{membershipId, expected}];
  });
}

/** Only what was changed, so that two people can plan different things at once. */
export function changes(scene: MoreScene, draft: Draft, meeting: Meeting): readonly Command[] {
  const seen = meetingOf(asSeen(scene, draft), meeting.id) ?? meeting;
  const edit = editOf(draft, seen);
  if (scene.may('planMeeting') !== 'yes') return edit ? [edit] : [];
  return [
    ...(edit?.change.kind === 'first' ? confidentiality(scene, meeting) : []),
    ...(edit ? [edit] : []),
    // With another day by hand there is nothing to choose any more.
    ...(edit && 'start' in edit.change && seen.dateOptions
      ? [withoutDates(meeting.id, seen.dateOptions)]
      : []),
    ...invitations(scene, draft, meeting),
  ];
}

const withoutDates = (meetingId: string, options: readonly DateOption[]): Command => ({
  ...{type: 'offerDates', meetingId, starts: []},
  withdrawn: options.map(({start}) => start),
});

/** The change of a meeting as it was seen; `undefined` where it stays as it is. */
export function editOf(draft: Draft, meeting: Meeting): CommandOf<'editMeeting'> | undefined {
  const plan = planIn(draft);
  const moved = ['day', 'time', 'zone'].some((name) => isChanged(draft, name));
  const change = {
    ...(isChanged(draft, 'kind') ? {kind: plan.kind} : {}),
    ...(moved ? {start: plan.start ?? null, timeZone: plan.timeZone} : {}),
    ...(isChanged(draft, 'duration') ? {durationMinutes: plan.durationMinutes} : {}),
    ...(isChanged(draft, 'placeKind') ? {placeKind: plan.placeKind ?? null} : {}),
    ...(isChanged(draft, 'placeText') ? {placeText: plan.placeText ?? null} : {}),
    ...(isChanged(draft, 'chair') ? {chair: plan.chair ?? null} : {}),
  };
  const was = {
    ...('start' in change ? {start: meeting.start ?? null} : {}),
    ...('placeText' in change ? {placeText: meeting.placeText ?? null} : {}),
  };
  return Object.keys(change).length === 0
    ? undefined
    : {type: 'editMeeting', meetingId: meeting.id, change, was};
}

/** A meeting that becomes the first one gets what a first meeting cannot do without (DR21). */
function confidentiality({group}: MoreScene, {id}: Meeting): readonly Command[] {
  const items = group.agendaItems.filter(({meetingId}) => meetingId === id).sort(byOrder);
  if (!dropsConfidentiality({kind: 'first'}, items)) return [];
  const order = orderBetween(items[0]?.order, items[1]?.order);
  const item = {id: newId(), meetingId: id, kind: 'confidentiality', title: '', minutes: 5, order};
  return [{type: 'addAgendaItem', item: {...item, state: 'accepted'}}];
}

function invitations(scene: MoreScene, draft: Draft, meeting: Meeting): readonly Command[] {
  const before = invitedIn(scene, draft.before.values);
  const now = invitedIn(scene, draft.values);
  const asked = now.filter(({membershipId, expected}) => {
    const known = before.find((invitee) => invitee.membershipId === membershipId);
    return known?.expected !== expected;
  });
  const gone = before.filter(
    ({membershipId}) => !now.some((invitee) => invitee.membershipId === membershipId),
  );
  const set = ({membershipId, expected}: Invitee, invited: boolean): Command => ({
    type: 'setInvitation',
    meetingId: meeting.id,
    membershipId,
    invited,
    ...(invited ? {expected} : {}),
  });
  return [...asked.map((invitee) => set(invitee, true)), ...gone.map((one) => set(one, false))];
}
