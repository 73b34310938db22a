import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../domain/command.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {itemVisibilities, type ItemVisibility} from '../../domain/meetings/values.js';
import {byOrder} from '../../domain/by-order.js';
import {orderBetween} from '../../domain/order.js';
import {membersOf} from '../../domain/network/people.js';
import {newId} from '../../ui/new-id.js';
import {needsChoice} from './confidentiality.js';
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
import {isChanged, valueOf, type Draft, type Form, type Outcome} from './forms.js';
import type {MoreScene} from './more-scene.js';
import {heading} from './openers.js';
import {adapted, proposedItem, wordsOf} from './proposals.js';
import {offeredTo, seenBy} from './seen-by.js';
import {nameOf, titleOf} from './words.js';

/**
 * One item; the subject is its id, `+` and the id of the meeting for a new one, or `?` and the id of
 * a proposal that would add one.
 */
export const itemForm: Form = {start, fields, read, save, more, changed: () => undefined};

const itemOf = ({group}: MoreScene, id: string): AgendaItem | undefined =>
  group.agendaItems.find((item) => item.id === id);

const wishOf = (scene: MoreScene, subject: string) => {
  const open = adapted(scene, subject);
  const item = open && proposedItem(open.command);
  return item && {...item, ...wordsOf(item), proposalId: open.proposal.id};
};

function start(scene: MoreScene, subject: string): Pick<Draft, 'values' | 'people'> {
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
  const offered = offeredTo(scene, draft.before['visibility']?.[0]).toReversed();
  const options = offered.map((code) => [code, seenBy(scene, code)] as const);
  return options.length > 1
    ? selectField(draft, {name: 'visibility', label, help, options})
    : nothing;
}

type Options = readonly (readonly [mark: string, label: string])[];

/** The goals one works on, and those that the item had: also one that is gone. */
function goalOptions({group, marks, text}: MoreScene, draft: Draft): Options {
  const had = draft.before['goals'] ?? [];
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
  const had = (draft.before['people'] ?? []).flatMap((mark) => marks.idOf(mark) ?? []);
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

/** A proposed item as the client writes it down, on the agenda at once. */
function accepted(scene: MoreScene, draft: Draft): Outcome {
  const wish = wishOf(scene, draft.subject);
  if (!wish) return {commands: []};
  const {proposalId, id, meetingId, kind, order, title, goalIds} = wish;
  const words = {
    ...wordsIn(scene, draft),
    ...(isChanged(draft, 'title') ? {} : {title}),
    ...(isChanged(draft, 'goals') || goalIds.length === 0 ? {} : {goalIds}),
  };
  const item = {id, meetingId, kind, order, ...words, visibility: visibilityIn(draft)};
  const own: Command = {type: 'addAgendaItem', item: {...item, state: 'accepted'}};
  return {
    commands: [{type: 'acceptProposal', proposalId, adapted: own}],
    said: scene.text.itemAdded(valueOf(draft, 'title')),
  };
}

function added(scene: MoreScene, draft: Draft): Outcome {
  const {group, may, text} = scene;
  const meetingId = draft.subject.slice(1);
  const last = group.agendaItems
    .filter((item) => item.meetingId === meetingId)
    .sort(byOrder)
    .at(-1);
  const words = wordsIn(scene, draft);
  const arranges = may('arrangeAgenda') === 'yes';
  const command: Command = {
    type: 'addAgendaItem',
    item: {
      id: newId(),
      meetingId,
      kind: 'custom',
      order: orderBetween(last?.order, undefined),
      ...words,
      ...(arranges ? {visibility: visibilityIn(draft), state: 'accepted'} : {}),
    },
  };
  return {commands: [command], said: arranges ? text.itemAdded(words.title) : text.proposalSent};
}

/** What a new item says, without what was left empty. */
function wordsIn({marks}: MoreScene, draft: Draft) {
  const goalIds = idsIn(marks, draft, 'goals');
  const membershipIds = idsIn(marks, draft, 'people');
  const minutes = numberIn(draft, 'minutes');
  const by = draft.people['by'];
  return {
    title: valueOf(draft, 'title'),
    ...(goalIds.length === 0 ? {} : {goalIds}),
    ...(membershipIds.length === 0 ? {} : {membershipIds}),
    ...(minutes === undefined ? {} : {minutes}),
    ...(by === undefined ? {} : {broughtBy: by}),
  };
}

const idsIn = (marks: MoreScene['marks'], draft: Draft, name: string): readonly string[] =>
  (draft.values[name] ?? []).flatMap((mark) => marks.idOf(mark) ?? []);

const visibilityIn = (draft: Draft): ItemVisibility =>
  itemVisibilities.find((code) => code === valueOf(draft, 'visibility')) ?? 'group';

/** Confidentiality is kept from the others only after a question (DR21). */
function visibilityChange({group, acts, knowingly}: MoreScene, draft: Draft, item: AgendaItem) {
  if (!isChanged(draft, 'visibility')) return {};
  const change = {visibility: visibilityIn(draft)};
  if (!needsChoice(group, item)) return change;
  knowingly(item, (choice) =>
    acts.wish({type: 'editAgendaItem', itemId: item.id, change, ...choice}, undefined, heading),
  );
  return {};
}

function edited(scene: MoreScene, draft: Draft, item: AgendaItem): Outcome {
  const {marks} = scene;
  const by = draft.people['by'];
  const sameBy = JSON.stringify(by) === JSON.stringify(broughtBy(item));
  const change = {
    ...(isChanged(draft, 'title') ? {title: valueOf(draft, 'title')} : {}),
    ...(isChanged(draft, 'minutes') ? {minutes: numberIn(draft, 'minutes') ?? null} : {}),
    ...(isChanged(draft, 'goals') ? {goalIds: idsIn(marks, draft, 'goals')} : {}),
    ...(isChanged(draft, 'people') ? {membershipIds: idsIn(marks, draft, 'people')} : {}),
    ...visibilityChange(scene, draft, item),
    ...(sameBy ? {} : {broughtBy: by ?? null}),
  };
  const was = 'title' in change ? {was: {title: item.title}} : {};
  const edit: readonly Command[] =
    Object.keys(change).length === 0
      ? []
      : [{type: 'editAgendaItem', itemId: item.id, change, ...was}];
  if (item.state !== 'proposed') return {commands: edit};
  // Who writes a proposed item down their own way, wants it on the agenda.
  const accept: Command = {type: 'setAgendaItemState', itemId: item.id, state: 'accepted'};
  return {commands: [...edit, accept], said: scene.text.itemAdded(valueOf(draft, 'title'))};
}
