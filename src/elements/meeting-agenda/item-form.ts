import {html, nothing, type TemplateResult} from 'lit';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {membersOf} from '../../domain/network/people.js';
import {drop} from './dropping.js';
import {
  areaField,
  checksField,
  inputField,
  numberIn,
  personField,
  selectField,
  tooLong,
} from './fields.js';
import {isChanged, valueOf, type Draft, type Filled, type Form, type Outcome} from './forms.js';
import {accepted, added, edited, idsIn, itemOf, wishOf} from './item-commands.js';
import type {MoreScene} from './more-scene.js';
import {offeredTo, seenBy} from './seen-by.js';
import {nameOf, titleOf} from './words.js';

/**
 * One item; the subject is its id, `+` and the id of the meeting for a new one, or `?` and the id of
 * a proposal that would add one.
 */
export const itemForm: Form = {start, fields, read, save, more, changed: () => undefined};

function start(scene: MoreScene, subject: string): Filled {
  const item = itemOf(scene, subject) ?? wishOf(scene, subject);
  return {
    values: {
      title: [item ? titleOf(scene.text, item) : ''],
      minutes: [item?.minutes === undefined ? '' : String(item.minutes)],
      goals: (item?.goalIds ?? []).map((id) => scene.marks.of(id)),
      people: (item?.membershipIds ?? []).map((id) => scene.marks.of(id)),
      visibility: [item?.visibility ?? 'group'],
    },
    people: {by: broughtBy(item) ?? asChosen(item ? undefined : scene.actor)},
  };
}

const broughtBy = (item: {readonly broughtBy?: AgendaItem['broughtBy'] | undefined} | undefined) =>
  asChosen(item?.broughtBy);
const asChosen = (actor: AgendaItem['broughtBy']) =>
  actor === undefined || actor.kind === 'legalRepresentative' ? undefined : actor;

function fields(scene: MoreScene, draft: Draft): TemplateResult {
  const {text, may} = scene;
  const [goals, people] = [goalOptions(scene, draft), peopleOptions(scene, draft)];
  return html`${areaField(draft, {name: 'title', label: text.itemTitle})}
    <div class="pair">
      ${personField(scene, draft, {name: 'by', label: text.itemBy})}
      ${inputField(draft, {name: 'minutes', label: text.itemMinutes, inputmode: 'numeric'})}
    </div>
    ${checksField(draft, {name: 'goals', label: text.itemGoal, options: goals})}
    ${checksField(draft, {name: 'people', label: text.itemPeople, options: people})}
    ${may('arrangeAgenda') === 'yes' ? visibilityField(scene, draft) : nothing}`;
}

function visibilityField(scene: MoreScene, draft: Draft): TemplateResult | typeof nothing {
  const {itemSeen: label, itemSeenHelp: help} = scene.text;
  const offered = offeredTo(scene, draft.before.values['visibility']?.[0]).toReversed();
  const options = offered.map((code) => [code, seenBy(scene, code)] as const);
  return options.length > 1
    ? selectField(draft, {name: 'visibility', label, help, options})
    : nothing;
}

type Options = readonly (readonly [mark: string, label: string])[];

/** The goals one works on, and those that the item had: also one that is gone. */
function goalOptions({group, marks, text}: MoreScene, draft: Draft): Options {
  const had = draft.before.values['goals'] ?? [];
  const known = new Map(group.goals.map((goal) => [marks.of(goal.id), goal]));
  const chosen = draft.values['goals'] ?? [];
  return [
    ...[...known].flatMap(([mark, goal]) => {
      const open = ['draft', 'active', 'paused'].includes(goal.status);
      return open || had.includes(mark) ? [[mark, goal.text] as const] : [];
    }),
    ...chosen.flatMap((mark) => (known.has(mark) ? [] : [[mark, text.goalGone] as const])),
  ];
}

function peopleOptions(scene: MoreScene, draft: Draft): Options {
  const {group, marks} = scene;
  const members = membersOf(group).map(({membership}) => membership.id);
  const had = (draft.before.values['people'] ?? []).flatMap((mark) => marks.idOf(mark) ?? []);
  return [...new Set([...members, ...had])].map(
    (membershipId) =>
      [marks.of(membershipId), nameOf(scene, {kind: 'member', membershipId})] as const,
  );
}

function save({may, text}: MoreScene): string {
  return may('arrangeAgenda') === 'yes' ? text.save : text.saveProposal;
}

/** What else can be done with an item that is there already. */
function more(scene: MoreScene, {subject}: Draft): unknown {
  const item = itemOf(scene, subject);
  // A note between the lines has these buttons of its own.
  if (item?.state !== 'accepted') return nothing;
  const leave = (how: 'parked' | 'removed') => () => {
    scene.close('item', subject);
    drop(scene, item, how);
  };
  return html`<button class="btn quiet" type="button" @click=${leave('parked')}>
      ${scene.text.park}
    </button>
    <button class="btn quiet" type="button" @click=${leave('removed')}>
      ${scene.text.remove}
    </button>`;
}

function read(scene: MoreScene, draft: Draft): Outcome {
  const errors = errorsIn(scene, draft);
  if (Object.keys(errors).length > 0) return {errors};
  const item = itemOf(scene, draft.subject);
  if (item) return edited(scene, draft, item);
  return draft.subject.startsWith('?') ? accepted(scene, draft) : added(scene, draft);
}

function errorsIn({text, group, marks}: MoreScene, draft: Draft): Record<string, string> {
  const goalIds = idsIn(marks, draft, 'goals');
  const minutes = numberIn(draft, 'minutes') ?? 0;
  const errors: Record<string, string> = {...tooLong({text}, draft, 'title')};
  if (valueOf(draft, 'title').trim() === '') errors['title'] = text.errorTitle;
  if (!(minutes >= 0 && minutes <= 1440)) errors['minutes'] = text.errorItemMinutes;
  const gone = goalIds.some((goalId) => !group.goals.some(({id}) => id === goalId));
  if (gone && isChanged(draft, 'goals')) errors['goals'] = text.errorGoal;
  return errors;
}
