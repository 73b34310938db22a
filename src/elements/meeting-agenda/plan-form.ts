import {html, nothing, type TemplateResult} from 'lit';
import type {Invitee, Meeting} from '../../domain/meetings/schema.js';
import {meetingKinds, placeKinds} from '../../domain/meetings/values.js';
import {wallClockOf} from '../../domain/meetings/time.js';
import {lastHeld} from '../../domain/meetings/timeline.js';
import {membersOf} from '../../domain/network/people.js';
import {newId} from '../../ui/new-id.js';
import {checksField, inputField, numberIn, personField, selectField, tooLong} from './fields.js';
import {valueOf, type Draft, type Form, type Outcome} from './forms.js';
import type {MoreScene} from './more-scene.js';
import {changes, newMeeting} from './plan-commands.js';
import {answered, proposedPlan} from './proposed-plan.js';
import {adapted, textIn} from './proposals.js';
import {nameOf, wordOf} from './words.js';

/**
 * Day, time, place, who leads and who is asked: all of it may wait (I12). The subject is the meeting,
 * empty for a new one, or `?` and the id of a proposal.
 */
export const planForm: Form = {start, fields, read, save};

const meetingOf = ({group}: MoreScene, id: string): Meeting | undefined =>
  group.meetings.find((meeting) => meeting.id === id);

/** A new meeting begins as the last one was, without its day; a proposed one as it was proposed. */
function start(scene: MoreScene, subject: string): Pick<Draft, 'values' | 'people'> {
  const wish = adapted(scene, subject);
  const meeting = wish ? proposedPlan(scene, wish.command) : meetingOf(scene, subject);
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
function isOwn(scene: MoreScene, {subject}: Draft): boolean {
  const wish = adapted(scene, subject);
  if (wish) return wish.proposal.command.type === 'planMeeting';
  return scene.may('planMeeting') === 'yes' || subject === '';
}

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
  const wish = adapted(scene, draft.subject);
  if (wish) {
    const now = start(scene, textIn(wish.command, 'meetingId') ?? '').values;
    return answered(scene, draft, wish, now);
  }
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
  return {...errors, ...tooLong({text}, draft, 'placeText')};
}
