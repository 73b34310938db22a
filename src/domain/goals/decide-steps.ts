import {
  add,
  find,
  meetTexts,
  memberOf,
  merged,
  patch,
  refuse,
  remove,
  undoOf,
  writtenBy,
  type Context,
  type Handlers,
} from '../deciding.js';
import type {CommandOf} from '../command.js';
import {sameActor} from '../network/people.js';
import {askedAnew, askedOwner, withAgreement} from './asking.js';
import {cameBack} from './came-back.js';
import {mergedList} from './merged-list.js';
import {orderFor} from './order-for.js';
import type {Step} from './schema.js';
import {supportIn} from './support.js';
import {isDone, stepStates} from './values.js';
import {waitingState} from './waiting-state.js';

/** Only the client brings back what a helper said of a step, or that it was done. */
function couldHaveWritten(step: Step, {by, proposer = by}: Context): boolean {
  const {who, reply, state, history = []} = step;
  if (proposer.kind === 'client' || sameActor(proposer, who)) return true;
  return [reply, ...history.map((held) => held.reply)].every((said) => !said) && !isDone(state);
}

/** The kinds of help that a change wishes for, with what somebody else did to them meanwhile. */
function wishedSupport(step: Step, {change, was = {}}: CommandOf<'editStep'>) {
  if (change.support === undefined || was.support === undefined) return change.support;
  const kinds = mergedList(supportIn(step), supportIn(change), supportIn(was));
  return kinds.length === 0 ? null : kinds;
}

export const stepHandlers = {
  addStep(group, {step}, context) {
    find(group, 'goal', step.goalId);
    if (step.fromMeetingId !== undefined) find(group, 'meeting', step.fromMeetingId);
    const who = askedOwner(group, step.who, context);
    const others = group.steps.filter(({goalId}) => goalId === step.goalId);
    const order = orderFor('editStep', step, others, context);
    return [
      add(group, 'step', {...step, order, who, state: waitingState(who)}),
      {type: 'removeStep', stepId: step.id},
    ];
  },

  editStep(group, command, context) {
    const {type, stepId, change, was} = command;
    const step = find(group, 'step', stepId);
    meetTexts(step, {text: change.text}, was);
    const {who, ...wished} = change;
    const support = wishedSupport(step, command);
    const words = {...wished, support};
    const moves = who !== undefined && !sameActor(who, step.who);
    const asked = askedAnew(group, step, {...change, read: change.text ?? was?.text}, context);
    const next = patch(group, 'step', stepId, {...words, ...asked});
    const back = {...undoOf(step, words), ...(moves && {who: step.who})};
    return [
      withAgreement(next, stepId),
      {type, stepId, change: back, was: writtenBy({text: change.text, support}, 'text', 'support')},
    ];
  },

  moveStep(group, {type, stepId, order}) {
    const was = find(group, 'step', stepId).order;
    return [patch(group, 'step', stepId, {order}), {type, stepId, order: was}];
  },

  removeStep(group, {stepId}) {
    const step = find(group, 'step', stepId);
    return [remove(group, 'step', stepId), {type: 'restoreStep', step}];
  },

  restoreStep(group, {step}, context) {
    find(group, 'goal', step.goalId);
    if (!couldHaveWritten(step, context)) refuse('notAllowed', 'step');
    return [add(group, 'step', cameBack(group, step)), {type: 'removeStep', stepId: step.id}];
  },

  setStepState(group, {type, stepId, state}) {
    const step = find(group, 'step', stepId);
    if (!stepStates.some((known) => known === state)) refuse('invalid', 'state');
    const {who} = step;
    if (!isDone(state)) {
      if (state !== waitingState(who)) refuse('notPossible', 'state');
      // What somebody did who has left since, stays done (I4).
      if (who.kind === 'member') memberOf(group, who.membershipId);
    }
    return [patch(group, 'step', stepId, {state}), {type, stepId, state: step.state}];
  },

  answerStep(group, {type, stepId, consent, reply = null, was}, {by}) {
    const step = find(group, 'step', stepId);
    if (step.who.kind !== 'member' || !sameActor(by, step.who)) refuse('notAllowed');
    if (isDone(step.state)) refuse('notPossible', 'state');
    // A yes to other words is no yes to these (I10).
    if (was?.text !== undefined && was.text.trim() !== step.text.trim()) {
      refuse('notPossible', 'text');
    }
    meetTexts(step, {reply}, was);
    const who = merged(step.who, {consent});
    // Without a word, what was said with another answer does not stand beside this one.
    const change = {who, state: waitingState(who), reply};
    const before = {consent: step.who.consent, reply: step.reply ?? null};
    // The answer that comes back was one to these words.
    const words = before.consent === 'asked' ? {} : {text: step.text};
    return [
      patch(group, 'step', stepId, change),
      {type, stepId, ...before, was: {...words, reply}},
    ];
  },
} satisfies Partial<Handlers>;
