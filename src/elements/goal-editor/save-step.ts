import type {CommandOf} from '../../domain/command.js';
import type {StepOwner} from '../../domain/goals/schema.js';
import {sameActor} from '../../domain/network/people.js';
import {orderBehind} from '../../domain/order.js';
import type {Chosen} from '../../ui/member-choice.js';
import {newId} from '../../ui/new-id.js';
import type {FormDesk} from './desk.js';
import type {StepDraft, StepSeen} from './drafts.js';
import {asksForChange, withMessage} from './message-field.js';
import {answering, saysUnchanged} from './save-goal.js';
import {helperOf} from './step-helper.js';

/** Sends what was written and closes the form; a blank text is asked for, kindly. */
export function saveStep(desk: FormDesk, key: string, draft: StepDraft): void {
  const {text, drafts} = desk;
  if (draft.text.trim() === '') {
    drafts.change(draft, {blank: true});
    desk.focus(`write ${key}`);
    return;
  }
  const {was} = draft;
  const may = was ? desk.may('editStep') : desk.may('addStep', {offer: isMe(desk, draft.who)});
  const change = was && edit(desk, draft, was);
  if (was && !change && asksForChange(desk, draft, may, `write ${key}`)) return;
  drafts.send('step', key);
  desk.focus(stepPlace(key, draft));
  if (was) {
    if (change)
      desk.act(answering(desk, draft, withMessage(change, draft, may)), text.stepChanged, may);
    else saysUnchanged(desk, draft);
  } else {
    const wish = withMessage(addition(desk, draft), draft, may);
    desk.act(answering(desk, draft, wish), text.stepAdded, may);
  }
}

/** Where the focus goes on: the step, or the button that begins a new one. */
export const stepPlace = (key: string, {was, goalId}: StepDraft): string =>
  was ? key : `new ${goalId}`;

export const isMe = ({actor}: FormDesk, who: Chosen): boolean =>
  who.kind === 'member' && sameActor(who, actor);

/** Somebody else is asked; one's own offer is a yes. */
function ownerOf(desk: FormDesk, who: Chosen): StepOwner {
  if (who.kind === 'client') return who;
  return {...who, consent: isMe(desk, who) ? 'yes' : 'asked'};
}

function addition(desk: FormDesk, draft: StepDraft): CommandOf<'addStep'> {
  const {goalId, text, due, support} = draft;
  const goal = desk.board.goals.get(goalId);
  return {
    type: 'addStep',
    step: {
      id: newId(),
      goalId,
      text,
      who: ownerOf(desk, helperOf(desk, draft)),
      order: orderBehind(goal ? desk.board.stepsOf(goal) : []),
      ...(due !== '' && {due}),
      ...(support.length > 0 && {support}),
    },
  };
}

function edit(desk: FormDesk, draft: StepDraft, was: StepSeen): CommandOf<'editStep'> | undefined {
  const {text, due, support} = draft;
  const helper = helperOf(desk, draft);
  const who: StepOwner = helper.kind === 'client' ? helper : {...helper, consent: 'asked'};
  const helps = support.join() !== was.support.join();
  const change: CommandOf<'editStep'>['change'] = {
    ...(text !== was.text && {text}),
    ...(due !== was.due && {due: due === '' ? null : due}),
    ...(helps && {support: orNothing(support)}),
    ...(!sameActor(helper, was.who) && {who}),
  };
  if (Object.keys(change).length === 0) return undefined;
  const seen = {text: was.text, ...(helps && {support: orNothing(was.support)})};
  return {type: 'editStep', stepId: was.id, change, was: seen};
}

const orNothing = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);
