import {html, nothing, type TemplateResult} from 'lit';
import type {CommandOf} from '../../domain/command.js';
import type {Step, StepOwner} from '../../domain/goals/schema.js';
import {sameActor} from '../../domain/network/people.js';
import {orderBetween} from '../../domain/order.js';
import {textLimits} from '../../domain/text-limits.js';
import {memberChoice, type Chosen} from '../../ui/member-choice.js';
import {newId} from '../../ui/new-id.js';
import {onEscape} from '../../ui/on-escape.js';
import {saysTooLong} from '../../ui/too-long.js';
import type {FormDesk} from './desk.js';
import type {StepDraft} from './drafts.js';
import {answering} from './save-goal.js';
import {stepActs} from './step-acts.js';
import {valueOf} from './value-of.js';

/** What is going to be done, and by whom; by when is optional. */
export function stepForm(
  desk: FormDesk,
  key: string,
  draft: StepDraft,
  step?: Step,
): TemplateResult {
  const {text, drafts} = desk;
  const may = step ? desk.may('editStep') : desk.may('addStep', {offer: isMe(desk, draft.who)});
  const save = (event: Event): void => {
    event.preventDefault();
    if (saysTooLong(event.currentTarget, text, [draft.was?.text])) return;
    saveStep(desk, key, draft);
  };
  return html`<form
    class="step-form"
    novalidate
    @submit=${save}
    @keydown=${onEscape(() => stop(desk, key, 'leave'))}
  >
    ${wording(desk, key, draft)}
    ${memberChoice({
      ...desk,
      viewer: desk.actor,
      label: text.who,
      help: text.whoHelp,
      value: draft.who,
      choose: (who) => who && drafts.change(draft, {who}),
    })}
    <label class="field">
      <span class="label">${text.byWhen}</span>
      <input
        class="input"
        type="date"
        .value=${draft.due}
        @change=${(event: Event) => drafts.change(draft, {due: valueOf(event)})}
      />
    </label>
    <div class="actions">
      <button class="btn primary" type="submit">
        ${may === 'yes' ? text.save : text.proposeStep}
      </button>
      <button class="btn plain" type="button" @click=${() => stop(desk, key)}>
        ${text.dontSave}
      </button>
    </div>
    ${step ? stepActs(desk, step, () => stop(desk, key)) : nothing}
  </form>`;
}

function stop(desk: FormDesk, key: string, how: 'close' | 'leave' = 'close'): void {
  desk.drafts[how]('step', key);
  desk.focus(key);
}

function wording(desk: FormDesk, key: string, draft: StepDraft): TemplateResult {
  const {text} = desk;
  const id = `f${desk.mark(`write ${key}`)}`;
  const write = (event: Event): void => {
    draft.text = valueOf(event);
    if (draft.blank && draft.text.trim() !== '') desk.drafts.change(draft, {blank: false});
  };
  return html`<div class="field">
    <label for=${id}>${text.step}</label>
    <textarea
      class="input"
      id=${id}
      rows="2"
      dir="auto"
      data-most=${textLimits.line}
      aria-describedby=${draft.blank ? `${id}e` : nothing}
      aria-invalid=${draft.blank ? 'true' : nothing}
      data-mark=${desk.mark(`write ${key}`)}
      .value=${draft.text}
      @input=${write}
    ></textarea>
    ${draft.blank ? html`<p class="said" id="${id}e">${text.blankStep}</p>` : nothing}
  </div>`;
}

const isMe = ({actor}: FormDesk, who: Chosen): boolean =>
  who.kind === 'member' && sameActor(who, actor);

function saveStep(desk: FormDesk, key: string, draft: StepDraft): void {
  const {text, drafts} = desk;
  if (draft.text.trim() === '') {
    drafts.change(draft, {blank: true});
    desk.focus(`write ${key}`);
    return;
  }
  const {was} = draft;
  stop(desk, key);
  if (was) {
    const change = edit(draft, was);
    if (change)
      desk.act(answering(draft.proposalId, change), text.stepChanged, desk.may('editStep'));
  } else {
    const may = desk.may('addStep', {offer: isMe(desk, draft.who)});
    desk.act(answering(draft.proposalId, addition(desk, draft)), text.stepAdded, may);
  }
}

/** Somebody else is asked; one's own offer is a yes. */
function ownerOf(desk: FormDesk, who: Chosen): StepOwner {
  if (who.kind === 'client') return who;
  return {...who, consent: isMe(desk, who) ? 'yes' : 'asked'};
}

function addition(desk: FormDesk, draft: StepDraft): CommandOf<'addStep'> {
  const goal = desk.board.goals.get(draft.goalId);
  const last = goal && desk.board.stepsOf(goal).at(-1);
  return {
    type: 'addStep',
    step: {
      id: newId(),
      goalId: draft.goalId,
      text: draft.text,
      who: ownerOf(desk, draft.who),
      order: orderBetween(last?.order, undefined),
      ...(draft.due !== '' && {due: draft.due}),
    },
  };
}

function edit(draft: StepDraft, was: Step): CommandOf<'editStep'> | undefined {
  const who: StepOwner = draft.who.kind === 'client' ? draft.who : {...draft.who, consent: 'asked'};
  const change: CommandOf<'editStep'>['change'] = {
    ...(draft.text !== was.text && {text: draft.text}),
    ...(draft.due !== (was.due ?? '') && {due: draft.due === '' ? null : draft.due}),
    ...(!sameActor(draft.who, was.who) && {who}),
  };
  if (Object.keys(change).length === 0) return undefined;
  return {type: 'editStep', stepId: was.id, change, was: {text: was.text}};
}
