import type {Command} from '../../domain/command.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {itemVisibilities, type ItemVisibility} from '../../domain/meetings/values.js';
import {byOrder} from '../../domain/by-order.js';
import {orderBetween} from '../../domain/order.js';
import {newId} from '../../ui/new-id.js';
import {needsChoice} from './confidentiality.js';
import {numberIn} from './fields.js';
import {asSeen, isChanged, valueOf, type Draft, type Outcome} from './forms.js';
import type {MoreScene} from './more-scene.js';
import {heading} from './openers.js';
import {adapted, proposedItem, wordsOf} from './proposals.js';

export const itemOf = ({group}: MoreScene, id: string): AgendaItem | undefined =>
  group.agendaItems.find((item) => item.id === id);

export const wishOf = (scene: MoreScene, subject: string) => {
  const open = adapted(scene, subject);
  const item = open && proposedItem(open.command);
  return item && {...item, ...wordsOf(item), proposalId: open.proposal.id};
};

/** A proposed item as the client writes it down, on the agenda at once. */
export function accepted(scene: MoreScene, draft: Draft): Outcome {
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

export function added(scene: MoreScene, draft: Draft): Outcome {
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

export const idsIn = (
  marks: MoreScene['marks'],
  {values}: Pick<Draft, 'values'>,
  name: string,
): readonly string[] => (values[name] ?? []).flatMap((mark) => marks.idOf(mark) ?? []);

/** What stands there now, with what this person ticked and without what they unticked. */
function chosenNow(
  marks: MoreScene['marks'],
  draft: Draft,
  name: string,
  now: readonly string[] = [],
): readonly string[] {
  const [before, chosen] = [draft.before, draft].map((one) => idsIn(marks, one, name));
  return [
    ...now.filter((id) => chosen?.includes(id) || !before?.includes(id)),
    ...(chosen ?? []).filter((id) => !before?.includes(id) && !now.includes(id)),
  ];
}

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

export function edited(scene: MoreScene, draft: Draft, item: AgendaItem): Outcome {
  const {marks} = scene;
  const change = {
    ...(isChanged(draft, 'title') ? {title: valueOf(draft, 'title')} : {}),
    ...(isChanged(draft, 'minutes') ? {minutes: numberIn(draft, 'minutes') ?? null} : {}),
    ...(isChanged(draft, 'goals') ? {goalIds: chosenNow(marks, draft, 'goals', item.goalIds)} : {}),
    ...(isChanged(draft, 'people')
      ? {membershipIds: chosenNow(marks, draft, 'people', item.membershipIds)}
      : {}),
    ...visibilityChange(scene, draft, item),
    ...(isChanged(draft, 'by') ? {broughtBy: draft.people['by'] ?? null} : {}),
  };
  const {title} = itemOf(asSeen(scene, draft), item.id) ?? item;
  const was = 'title' in change ? {was: {title}} : {};
  const edit: readonly Command[] =
    Object.keys(change).length === 0
      ? []
      : [{type: 'editAgendaItem', itemId: item.id, change, ...was}];
  if (item.state !== 'proposed') return {commands: edit};
  // Who writes a proposed item down their own way, wants it on the agenda.
  const accept: Command = {type: 'setAgendaItemState', itemId: item.id, state: 'accepted'};
  return {commands: [...edit, accept], said: scene.text.itemAdded(valueOf(draft, 'title'))};
}
