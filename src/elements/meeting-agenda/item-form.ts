import {html, nothing, type TemplateResult} from 'lit';
import type {Command} from '../../domain/command.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {itemVisibilities, type ItemVisibility} from '../../domain/meetings/values.js';
import {byOrder} from '../../domain/by-order.js';
import {orderBetween} from '../../domain/order.js';
import {newId} from '../../ui/new-id.js';
import {areaField, inputField, numberIn, personField, selectField, tooLong} from './fields.js';
import {isChanged, valueOf, type Draft, type Form, type Outcome} from './forms.js';
import type {MoreScene, MoreText} from './more-scene.js';
import {adapted, proposedItem, wordsOf} from './proposals.js';
import {titleOf} from './words.js';

/**
 * One item; the subject is its id, `+` and the id of the meeting for a new one, or `?` and the id of
 * a proposal that would add one.
 */
export const itemForm: Form = {start, fields, read, save, more};

const itemOf = ({group}: MoreScene, id: string): AgendaItem | undefined =>
  group.agendaItems.find((item) => item.id === id);

const wishOf = (scene: MoreScene, subject: string) => {
  const open = adapted(scene, subject);
  const item = open && proposedItem(open.command);
  return item && {...item, ...wordsOf(item), proposalId: open.proposal.id};
};

function start(scene: MoreScene, subject: string): Pick<Draft, 'values' | 'people'> {
  const item = itemOf(scene, subject) ?? wishOf(scene, subject);
  const goal = item?.goalIds?.[0];
  return {
    values: {
      title: [item ? titleOf(scene.text, item) : ''],
      minutes: [item?.minutes === undefined ? '' : String(item.minutes)],
      goal: [goal === undefined ? '' : scene.marks.of(goal)],
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
  const {text, group, marks, may} = scene;
  const goals = group.goals.map((goal) => [marks.of(goal.id), goal.text] as const);
  const goal = valueOf(draft, 'goal');
  const gone = goal !== '' && !goals.some(([mark]) => mark === goal);
  return html`${areaField(draft, {name: 'title', label: text.itemTitle})}
    <div class="pair">
      ${personField(scene, draft, {name: 'by', label: text.itemBy})}
      ${inputField(draft, {name: 'minutes', label: text.itemMinutes, inputmode: 'numeric'})}
    </div>
    ${
      goals.length === 0 && !gone
        ? nothing
        : selectField(draft, {
            name: 'goal',
            label: text.itemGoal,
            options: [
              ['', text.noGoal],
              ...goals,
              ...(gone ? [[goal, text.goalGone] as const] : []),
            ],
          })
    }
    ${
      may('arrangeAgenda') === 'yes'
        ? selectField(draft, {
            name: 'visibility',
            label: text.itemSeen,
            options: itemVisibilities.toReversed().map((code) => [code, seenBy(text, code)]),
          })
        : nothing
    }`;
}

const seenBy = (text: MoreText, code: ItemVisibility): string =>
  ({client: text.seenClient, clientAndFacilitator: text.seenFacilitator, group: text.seenGroup})[
    code
  ];

function save({may, text}: MoreScene): string {
  return may('arrangeAgenda') === 'yes' ? text.save : text.saveProposal;
}

/** What else can be done with an item that is there already. */
function more(scene: MoreScene, {subject}: Draft): unknown {
  const item = itemOf(scene, subject);
  // A note between the lines has these buttons of its own.
  if (item?.state !== 'accepted') return nothing;
  const drop = (how: 'parked' | 'removed') => () => {
    scene.close('item', subject);
    scene.drop(item, how);
  };
  return html`<button class="btn quiet" type="button" @click=${drop('parked')}>
      ${scene.text.park}
    </button>
    <button class="btn quiet" type="button" @click=${drop('removed')}>
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
  const goalId = marks.idOf(valueOf(draft, 'goal'));
  const minutes = numberIn(draft, 'minutes') ?? 0;
  const errors: Record<string, string> = {...tooLong({text}, draft, 'title')};
  if (valueOf(draft, 'title').trim() === '') errors['title'] = text.errorTitle;
  if (!(minutes >= 0 && minutes <= 1440)) errors['minutes'] = text.errorItemMinutes;
  const gone = goalId !== undefined && !group.goals.some(({id}) => id === goalId);
  if (gone && isChanged(draft, 'goal')) errors['goal'] = text.errorGoal;
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
    ...(isChanged(draft, 'goal') || goalIds.length === 0 ? {} : {goalIds}),
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
  const goalId = marks.idOf(valueOf(draft, 'goal'));
  const minutes = numberIn(draft, 'minutes');
  const by = draft.people['by'];
  return {
    title: valueOf(draft, 'title'),
    ...(goalId === undefined ? {} : {goalIds: [goalId]}),
    ...(minutes === undefined ? {} : {minutes}),
    ...(by === undefined ? {} : {broughtBy: by}),
  };
}

const visibilityIn = (draft: Draft): ItemVisibility =>
  itemVisibilities.find((code) => code === valueOf(draft, 'visibility')) ?? 'group';

function edited(scene: MoreScene, draft: Draft, item: AgendaItem): Outcome {
  const goalId = scene.marks.idOf(valueOf(draft, 'goal'));
  const by = draft.people['by'];
  const sameBy = JSON.stringify(by) === JSON.stringify(broughtBy(item));
  const change = {
    ...(isChanged(draft, 'title') ? {title: valueOf(draft, 'title')} : {}),
    ...(isChanged(draft, 'minutes') ? {minutes: numberIn(draft, 'minutes') ?? null} : {}),
    ...(isChanged(draft, 'goal') ? {goalIds: goalId === undefined ? [] : [goalId]} : {}),
    ...(isChanged(draft, 'visibility') ? {visibility: visibilityIn(draft)} : {}),
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
