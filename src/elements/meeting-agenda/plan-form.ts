import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../domain/command.js';
import {agendaTemplate} from '../../domain/meetings/agenda.js';
import type {AgendaItem, Invitee, Meeting} from '../../domain/meetings/schema.js';
import {meetingKinds, placeKinds} from '../../domain/meetings/values.js';
import {instantOf, wallClockOf} from '../../domain/meetings/time.js';
import {lastHeld} from '../../domain/meetings/timeline.js';
import {membersOf} from '../../domain/network/people.js';
import {byOrder, orderBetween, ordersAfter} from '../../domain/order.js';
import {newId} from '../../ui/new-id.js';
import {checksField, inputField, isTooLong, numberIn, personField, selectField} from './fields.js';
import {isChanged, valueOf, type Draft, type Form, type Outcome, type Values} from './forms.js';
import type {MoreScene} from './more-scene.js';
import {nameOf, wordOf} from './words.js';

/** Day, time, place, who leads and who is asked: all of it may wait (I12). */
export const planForm: Form = {start, fields, read, save};

const meetingOf = ({group}: MoreScene, id: string): Meeting | undefined =>
  group.meetings.find((meeting) => meeting.id === id);

/** A new meeting begins as the last one was, without its day. */
function start(scene: MoreScene, subject: string): Pick<Draft, 'values' | 'people'> {
  const meeting = meetingOf(scene, subject);
  const like = meeting ?? lastHeld(scene.group);
  const zone = like?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = meeting?.start === undefined ? undefined : wallClockOf(meeting.start, zone);
  const invited: readonly Invitee[] = meeting?.invited ?? askedAnew(scene);
  const marksOf = (chosen: readonly Invitee[]) =>
    chosen.map(({membershipId}) => scene.marks.of(membershipId));
  return {
    values: {
      kind: [meeting?.kind ?? (like ? 'followUp' : 'first')],
      day: [clock?.day ?? ''],
      time: [clock?.time ?? ''],
      zone: [zone],
      duration: [String(like?.durationMinutes ?? 60)],
      placeKind: [like?.placeKind ?? ''],
      placeText: [like?.placeText ?? ''],
      invited: marksOf(invited),
      expected: marksOf(invited.filter(({expected}) => expected)),
    },
    people: {chair: like?.chair},
  };
}

/** Everybody in the group is asked; the zorgverantwoordelijke need not come each time (DR23). */
const askedAnew = ({group}: MoreScene): readonly Invitee[] =>
  membersOf(group).map(({membership}) => ({
    membershipId: membership.id,
    expected: !membership.roles.includes('responsibleClinician'),
  }));

function fields(scene: MoreScene, draft: Draft): TemplateResult {
  const {text} = scene;
  const words = (codes: readonly string[]) =>
    codes.map((code) => [code, wordOf(text, code)] as const);
  return html`<p class="muted">${text.planHelp}</p>
    ${
      isOwn(scene, draft)
        ? selectField(draft, {name: 'kind', label: text.kindLabel, options: words(meetingKinds)})
        : nothing
    }
    <div class="pair">
      ${inputField(draft, {name: 'day', label: text.dayLabel, type: 'date'})}
      ${inputField(draft, {name: 'time', label: text.timeLabel, type: 'time'})}
      ${inputField(draft, {name: 'duration', label: text.durationLabel, inputmode: 'numeric'})}
    </div>
    <div class="pair">
      ${selectField(draft, {
        name: 'placeKind',
        label: text.placeLabel,
        options: [['', text.notChosen], ...words(placeKinds)],
      })}
      ${inputField(draft, {name: 'placeText', label: text.placeTextLabel})}
    </div>
    ${personField(scene, draft, {name: 'chair', label: text.chairLabel})}
    ${isOwn(scene, draft) ? asked(scene, draft) : nothing}
    <details class="more" ?open=${draft.errors['zone'] !== undefined}>
      <summary>${text.zoneLabel}</summary>
      ${inputField(draft, {name: 'zone', label: text.zoneLabel})}
    </details>`;
}

/** Who proposes a change says day, place and who leads; the rest is not theirs to word. */
const isOwn = ({may}: MoreScene, {subject}: Draft): boolean =>
  may('planMeeting') === 'yes' || subject === '';

function asked(scene: MoreScene, draft: Draft): TemplateResult {
  const {text, group, marks} = scene;
  const options = membersOf(group).map(
    ({membership: {id}}) =>
      [marks.of(id), nameOf(scene, {kind: 'member', membershipId: id})] as const,
  );
  const invited = draft.values['invited'] ?? [];
  return html`${checksField(draft, {name: 'invited', label: text.invitedLabel, options})}
  ${checksField(draft, {
    name: 'expected',
    label: text.expectedLabel,
    options: options.filter(([mark]) => invited.includes(mark)),
  })}`;
}

function save({may, text}: MoreScene): string {
  return may('planMeeting') === 'propose' ? text.saveProposal : text.save;
}

function read(scene: MoreScene, draft: Draft): Outcome {
  const errors = errorsIn(scene, draft);
  if (Object.keys(errors).length > 0) return {errors};
  const meeting = meetingOf(scene, draft.subject);
  const told =
    scene.may('planMeeting') === 'propose' ? scene.text.proposalSent : scene.text.planned;
  if (meeting) return {commands: changes(scene, draft, meeting), said: told};
  const id = newId();
  return {commands: [newMeeting(scene, draft, id)], said: told, select: id};
}

function errorsIn({text}: MoreScene, draft: Draft): Record<string, string> {
  const [day, time] = [valueOf(draft, 'day'), valueOf(draft, 'time')];
  const minutes = numberIn(draft, 'duration') ?? Number.NaN;
  const errors: Record<string, string> = {};
  if (draft.unread.includes('day')) errors['day'] = text.errorDate;
  else if (!day && time) errors['day'] = text.errorDay;
  if (day && !time) errors['time'] = text.errorTime;
  if (!(minutes >= 1 && minutes <= 1440)) errors['duration'] = text.errorMinutes;
  const zone = valueOf(draft, 'zone').trim();
  if (wallClockOf('2000-01-01T00:00:00Z', zone)?.unknownZone) errors['zone'] = text.errorZone;
  if (isTooLong(draft, 'placeText')) errors['placeText'] = text.errorLong;
  return errors;
}

/** What the fields say, in the words of the model. */
function planIn(draft: Draft) {
  const day = valueOf(draft, 'day');
  const zone = valueOf(draft, 'zone').trim();
  const start = day === '' ? undefined : instantOf(day, valueOf(draft, 'time'), zone)?.instant;
  const placeText = valueOf(draft, 'placeText').trim();
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

function newMeeting(scene: MoreScene, draft: Draft, id: string): Command {
  const {kind, timeZone, durationMinutes, ...rest} = planIn(draft);
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const template = agendaTemplate({kind});
  const orders = ordersAfter(undefined, template.length);
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
    items: template.map((item, at) => ({
      id: newId(),
      meetingId: id,
      kind: item.kind,
      title: '',
      minutes: item.minutes,
      order: orders[at] ?? 'z',
    })),
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
function changes(scene: MoreScene, draft: Draft, meeting: Meeting): readonly Command[] {
  const plan = planIn(draft);
  const moved = ['day', 'time', 'zone'].some((name) => isChanged(draft, name));
  const chair = JSON.stringify(plan.chair) === JSON.stringify(meeting.chair);
  const change = {
    ...(isChanged(draft, 'kind') ? {kind: plan.kind} : {}),
    ...(moved ? {start: plan.start ?? null, timeZone: plan.timeZone} : {}),
    ...(isChanged(draft, 'duration') ? {durationMinutes: plan.durationMinutes} : {}),
    ...(isChanged(draft, 'placeKind') ? {placeKind: plan.placeKind ?? null} : {}),
    ...(isChanged(draft, 'placeText') ? {placeText: plan.placeText ?? null} : {}),
    ...(chair ? {} : {chair: plan.chair ?? null}),
  };
  const was = {
    ...('start' in change ? {start: meeting.start ?? null} : {}),
    ...('placeText' in change ? {placeText: meeting.placeText ?? null} : {}),
  };
  const edit: readonly Command[] =
    Object.keys(change).length === 0
      ? []
      : [{type: 'editMeeting', meetingId: meeting.id, change, was}];
  if (scene.may('planMeeting') !== 'yes') return edit;
  return [
    ...(change.kind === 'first' ? confidentiality(scene, meeting) : []),
    ...edit,
    ...invitations(scene, draft, meeting),
  ];
}

/** A meeting that becomes the first one gets what a first meeting cannot do without (DR21). */
function confidentiality({group}: MoreScene, {id}: Meeting): readonly Command[] {
  const items = group.agendaItems.filter(({meetingId}) => meetingId === id).sort(byOrder);
  const there = ({kind, state}: AgendaItem) => kind === 'confidentiality' && state === 'accepted';
  if (items.some(there)) return [];
  const order = orderBetween(items[0]?.order, items[1]?.order);
  const item = {id: newId(), meetingId: id, kind: 'confidentiality', title: '', minutes: 5, order};
  return [{type: 'addAgendaItem', item: {...item, state: 'accepted'}}];
}

function invitations(scene: MoreScene, draft: Draft, meeting: Meeting): readonly Command[] {
  const before = invitedIn(scene, draft.before);
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
