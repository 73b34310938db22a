import {html, nothing, type TemplateResult} from 'lit';
import type {Command, CommandOf} from '../../domain/command.js';
import type {Goal, StepOwner} from '../../domain/goals/schema.js';
import type {AgendaItem, Agreement} from '../../domain/meetings/schema.js';
import {stepOf} from '../../domain/meetings/as-agreed.js';
import {byOrder} from '../../domain/by-order.js';
import {orderBetween} from '../../domain/order.js';
import type {Chosen} from '../../ui/member-choice.js';
import {newId} from '../../ui/new-id.js';
import {areaField, inputField, tooLong, personField, selectField} from './fields.js';
import {
  asSeen,
  isChanged,
  valueOf,
  type Draft,
  type Filled,
  type Form,
  type Outcome,
} from './forms.js';
import type {MoreScene} from './more-scene.js';
import {heading} from './openers.js';

/**
 * Who does what by when; the subject is its id, `+` and the id of the meeting, or `@` and the id of
 * the item that it is about.
 */
export const agreementForm: Form = {start, fields, read, more};

const agreementOf = ({group}: MoreScene, id: string): Agreement | undefined =>
  group.agreements.find((agreement) => agreement.id === id);

const itemOf = ({group}: MoreScene, subject: string): AgendaItem | undefined =>
  subject.startsWith('@') ? group.agendaItems.find(({id}) => id === subject.slice(1)) : undefined;

/**
 * What is agreed on an item of one goal becomes a step of that goal, unless one says otherwise. A goal
 * that only some see is not named by itself: others may look along, and get the agreement.
 */
function offeredGoal(scene: MoreScene, item: AgendaItem | undefined): string {
  const [goalId, ...more] = item?.goalIds ?? [];
  const open =
    item !== undefined &&
    goalId !== undefined &&
    more.length === 0 &&
    openGoals(scene).some((goal) => goal.id === goalId && isForAllAt(scene, item, goal));
  return open && scene.may('addStep') === 'yes' ? scene.marks.of(goalId) : '';
}

/** Do all who are asked for a meeting see the goal; after it, all who were there? */
function isForAllAt({group}: MoreScene, {meetingId}: AgendaItem, goal: Goal): boolean {
  const {visibility, visibleTo = []} = goal;
  const meeting = group.meetings.find(({id}) => id === meetingId);
  const all = (meeting?.invited ?? []).filter(
    ({attended}) => meeting?.state !== 'held' || attended === true,
  );
  const seen = all.length > 0 && all.every(({membershipId}) => visibleTo.includes(membershipId));
  return visibility === 'group' || (visibility === 'chosen' && seen);
}

const openGoals = ({group}: MoreScene) =>
  group.goals.filter(({status}) => status === 'active' || status === 'draft');

function start(scene: MoreScene, subject: string): Filled {
  const agreement = agreementOf(scene, subject);
  const goal = offeredGoal(scene, itemOf(scene, subject));
  return {
    values: {text: [agreement?.text ?? ''], due: [agreement?.due ?? ''], goal: [goal]},
    people: {who: agreement?.who},
  };
}

function fields(scene: MoreScene, draft: Draft): TemplateResult {
  const {text, marks, may, group} = scene;
  const goals = openGoals(scene);
  const stepId = agreementOf(scene, draft.subject)?.stepId;
  // The step that it became may be gone since.
  const mayLink = may('addStep') === 'yes' && !group.steps.some(({id}) => id === stepId);
  return html`${personField(scene, draft, {name: 'who', label: text.agreementWho})}
  ${areaField(draft, {name: 'text', label: text.agreementText, help: text.agreementHelp})}
  ${inputField(draft, {
    name: 'due',
    label: text.agreementDue,
    help: text.agreementDueHelp,
    type: 'date',
  })}
  ${
    mayLink && goals.length > 0
      ? selectField(draft, {
          name: 'goal',
          label: text.agreementStep,
          options: [
            ['', text.noStep],
            ...goals.map((goal) => [marks.of(goal.id), goal.text] as const),
          ],
        })
      : nothing
  }`;
}

function more(scene: MoreScene, {subject}: Draft): unknown {
  const agreement = agreementOf(scene, subject);
  if (!agreement || (stepOf(scene.group, agreement) && scene.may('editStep') !== 'yes')) {
    return nothing;
  }
  const remove = (): void => {
    scene.close('agreement', subject);
    scene.acts.wish(
      {type: 'removeAgreement', agreementId: subject},
      undefined,
      '[data-add] button',
      heading,
    );
  };
  return html`<button class="btn quiet" type="button" @click=${remove}>
    ${scene.text.remove}
  </button>`;
}

function read(scene: MoreScene, draft: Draft): Outcome {
  const {text} = scene;
  const errors: Record<string, string> = {...tooLong(scene, draft, 'text')};
  if (valueOf(draft, 'text').trim() === '') errors['text'] = text.errorAgreement;
  if (draft.unread.includes('due')) errors['due'] = text.errorDate;
  if (Object.keys(errors).length > 0) return {errors};
  const agreement = agreementOf(scene, draft.subject);
  const commands = agreement ? edited(scene, draft, agreement) : added(scene, draft);
  return {commands, said: text.agreementKept};
}

/** A member's promise is a question until that member says yes (I10). */
const ownerOf = (chosen: Chosen | undefined): StepOwner | undefined =>
  chosen?.kind === 'member' ? {...chosen, consent: 'asked'} : chosen;

function added(scene: MoreScene, draft: Draft): readonly Command[] {
  const item = itemOf(scene, draft.subject);
  const meetingId = item?.meetingId ?? draft.subject.slice(1);
  const text = valueOf(draft, 'text');
  const due = valueOf(draft, 'due');
  const who = ownerOf(draft.people['who']);
  const step = placeFor(scene, draft);
  const last = scene.group.agreements.filter((one) => one.meetingId === meetingId).sort(byOrder);
  return [
    {
      type: 'addAgreement',
      agreement: {
        id: newId(),
        meetingId,
        text,
        order: orderBetween(last.at(-1)?.order, undefined),
        ...(item === undefined ? {} : {itemId: item.id}),
        ...(who === undefined ? {} : {who}),
        ...(due === '' ? {} : {due}),
      },
      ...(step === undefined ? {} : {step}),
    },
  ];
}

/** The place of the step that an agreement becomes, where a goal was chosen for it. */
function placeFor({group, marks}: MoreScene, draft: Draft) {
  const goalId = marks.idOf(valueOf(draft, 'goal'));
  if (goalId === undefined) return undefined;
  const last = group.steps.filter((step) => step.goalId === goalId).sort(byOrder);
  return {id: newId(), goalId, order: orderBetween(last.at(-1)?.order, undefined)};
}

function edited(scene: MoreScene, draft: Draft, agreement: Agreement): readonly Command[] {
  const step = placeFor(scene, draft);
  const words = {
    ...(isChanged(draft, 'text') ? {text: valueOf(draft, 'text')} : {}),
    ...(isChanged(draft, 'due') ? {due: valueOf(draft, 'due') || null} : {}),
    ...(isChanged(draft, 'who') ? {who: ownerOf(draft.people['who']) ?? null} : {}),
  };
  const change = {...words, ...(step === undefined ? {} : {stepId: step.id})};
  if (Object.keys(change).length === 0) return [];
  const {text} = agreementOf(asSeen(scene, draft), agreement.id) ?? agreement;
  const was = 'text' in change ? {was: {text}} : {};
  return [
    ...(step === undefined ? [] : [asStep({...agreement, ...words}, step)]),
    {type: 'editAgreement', agreementId: agreement.id, change, ...was},
  ];
}

type Agreed = Pick<Agreement, 'meetingId' | 'text'> & {
  readonly who?: StepOwner | null | undefined;
  readonly due?: string | null | undefined;
};

/** What was agreed becomes a step later on. */
const asStep = (
  {meetingId, text, who, due}: Agreed,
  step: Omit<CommandOf<'addStep'>['step'], 'who' | 'text'>,
): Command => ({
  type: 'addStep',
  step: {
    ...{...step, text, who: who ?? {kind: 'client'}, fromMeetingId: meetingId},
    ...(due ? {due} : {}),
  },
});
