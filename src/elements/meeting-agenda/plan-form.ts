import {html, nothing, type TemplateResult} from 'lit';
import {askedAnew} from '../../domain/meetings/asked-anew.js';
import {waiting} from '../../domain/meetings/next-agenda.js';
import {usualKind} from '../../domain/meetings/next-meeting.js';
import {usualMoment} from '../../domain/meetings/usual-moment.js';
import type {AgendaItem, Invitee} from '../../domain/meetings/schema.js';
import {meetingKinds, placeKinds} from '../../domain/meetings/values.js';
import {untilOf} from '../../domain/meetings/span.js';
import {instantOf, wallClockOf} from '../../domain/meetings/time.js';
import {lastHeld} from '../../domain/meetings/timeline.js';
import {membersOf} from '../../domain/network/people.js';
import {dateOf} from '../../i18n/format.js';
import {newId} from '../../ui/new-id.js';
import {checksField, inputField, numberIn, personField, selectField, tooLong} from './fields.js';
import {asSeen, valueOf, type Draft, type Filled, type Form, type Outcome} from './forms.js';
import type {MoreScene} from './more-scene.js';
import {changes, meetingOf, newMeeting} from './plan-commands.js';
import {answered, proposedPlan} from './proposed-plan.js';
import {adapted, textIn} from './proposals.js';
import {endsBefore, keepSpan} from './span.js';
import {nameOf, titleOf, wordOf} from './words.js';

/**
 * Day, time, place, who leads and who is asked: all of it may wait (I12). The subject is the meeting,
 * empty for a new one, or `?` and the id of a proposal.
 */
export const planForm: Form = {start, fields, read, save, changed: keepSpan};

/** A new meeting begins as the last one was, without its day; a proposed one as it was proposed. */
function start(scene: MoreScene, subject: string): Filled {
  const wish = adapted(scene, subject);
  const meeting = wish ? proposedPlan(scene, wish.command) : meetingOf(scene, subject);
  const last = lastHeld(scene.group);
  const like = meeting ?? last;
  const zone = like?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = meeting?.start === undefined ? undefined : wallClockOf(meeting.start, zone);
  const invited: readonly Invitee[] = meeting?.invited ?? askedAnew(scene.group, scene.at, last);
  const marksOf = (chosen: readonly Invitee[]) =>
    chosen.map(({membershipId}) => scene.marks.of(membershipId));
  return {
    values: {
      kind: [meeting?.kind ?? usualKind(scene.group)],
      day: [clock?.day ?? ''],
      time: [clock?.time ?? ''],
      until: [untilOf(clock?.time ?? '', like?.durationMinutes ?? 60)],
      zone: [zone],
      duration: [String(like?.durationMinutes ?? 60)],
      placeKind: [like?.placeKind ?? ''],
      placeText: [like?.placeText ?? ''],
      invited: marksOf(invited),
      expected: marksOf(invited.filter(({expected}) => expected)),
      along: wish || meeting ? [] : leftOver(scene).map(({id}) => scene.marks.of(id)),
    },
    people: {chair: like?.chair},
  };
}

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
      ${inputField(draft, {name: 'day', label: text.dayLabel, help: around(scene, draft), type: 'date'})}
    </div>
    <div class="pair">
      ${inputField(draft, {name: 'time', label: text.timeLabel, type: 'time'})}
      ${inputField(draft, {name: 'until', label: text.untilLabel, type: 'time'})}
      ${inputField(draft, {name: 'duration', label: text.durationLabel, inputmode: 'numeric'})}
    </div>
    <div class="pair">
      ${selectField(draft, {
        name: 'placeKind',
        label: text.placeLabel,
        options: [['', text.notChosen], ...words(placeKinds)],
      })}
      ${inputField(draft, {
        name: 'placeText',
        label: valueOf(draft, 'placeKind') === 'online' ? text.linkLabel : text.placeTextLabel,
      })}
    </div>
    ${personField(scene, draft, {name: 'chair', label: text.chairLabel})}
    ${isOwn(scene, draft) ? asked(scene, draft) : nothing} ${along(scene, draft)}
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

/** What was left last time goes along, unless one leaves it. */
function along(scene: MoreScene, draft: Draft): TemplateResult | typeof nothing {
  const {text, marks} = scene;
  if (draft.subject !== '') return nothing;
  const options = leftOver(scene).map((item) => [marks.of(item.id), titleOf(text, item)] as const);
  return checksField(draft, {name: 'along', label: text.takeAlong, options});
}

const leftOver = ({group}: MoreScene): readonly AgendaItem[] => waiting(group, lastHeld(group));

/** "Rond donderdag 14 april": a suggestion, as often as the group wishes to meet. */
function around(scene: MoreScene, {subject, values}: Draft): string | undefined {
  const {text, locale, group} = scene;
  const last = lastHeld(group);
  const moment = last && usualMoment(last, group.intervalMonths ?? 3);
  const isNew = subject === '' || group.meetings.some(({id, start}) => id === subject && !start);
  if (!moment || !isNew || values['day']?.[0] || moment < scene.at) return undefined;
  return text.aroundDay(dateOf(locale, moment, {weekday: 'long', day: 'numeric', month: 'long'}));
}

function asked(scene: MoreScene, draft: Draft): TemplateResult {
  const {text, group, marks} = scene;
  const options = membersOf(group).map(
    ({membership: {id}}) =>
      [marks.of(id), nameOf(scene, {kind: 'member', membershipId: id})] as const,
  );
  const invited = draft.values['invited'] ?? [];
  const help = invited.length === 0 ? text.invitedNobody : undefined;
  return html`${checksField(draft, {name: 'invited', label: text.invitedLabel, help, options})}
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
    const own = start(asSeen(scene, draft), textIn(wish.command, 'meetingId') ?? '');
    return answered(scene, draft, wish, own);
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
  // A year of five digits is no day either.
  else if (day && time && !instantOf(day, time, undefined)) errors['day'] = text.errorDate;
  if (day && !time) errors['time'] = text.errorTime;
  if (endsBefore(draft)) errors['until'] = text.errorUntil;
  else if (!(minutes >= 1 && minutes <= 1440)) errors['duration'] = text.errorMinutes;
  const zone = valueOf(draft, 'zone').trim();
  if (wallClockOf('2000-01-01T00:00:00Z', zone)?.unknownZone) errors['zone'] = text.errorZone;
  return {...errors, ...tooLong({text}, draft, 'placeText')};
}
