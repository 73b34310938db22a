import type {Command, CommandOf} from '../../domain/command.js';
import type {Goal} from '../../domain/goals/schema.js';
import {orderBetween} from '../../domain/order.js';
import {newId} from '../../ui/new-id.js';
import type {FormDesk} from './desk.js';
import type {GoalDraft} from './drafts.js';
import {withMessage} from './message-field.js';

/** Sends what was written and closes the form; a blank text is asked for, kindly. */
export function saveGoal(desk: FormDesk, key: string, draft: GoalDraft): void {
  const {text, drafts} = desk;
  if (draft.text.trim() === '') {
    drafts.change(draft, {blank: true});
    desk.focus(`write ${key}`);
    return;
  }
  const {was, proposalId} = draft;
  const command = was === undefined ? addition(desk, draft) : edit(draft, was);
  drafts.close('goal', key);
  desk.focus(command?.type === 'addGoal' ? command.goal.id : key);
  if (command) {
    const sentence = command.type === 'addGoal' ? text.goalAdded : text.goalChanged;
    const may = desk.may('editGoals');
    desk.act(answering(proposalId, withMessage(command, draft, may)), sentence, may);
    if (command.type === 'addGoal') hangUnder(desk, command.goal.id, draft);
  } else if (proposalId !== undefined) {
    desk.act({type: 'declineProposal', proposalId}, text.proposalLeft);
  }
}

/** The larger frame of a goal for now was written first. */
function hangUnder(desk: FormDesk, parentId: string, {childId, term}: GoalDraft): void {
  if (childId === undefined || term !== 'long' || !desk.board.goals.has(childId)) return;
  desk.wish({type: 'editGoal', goalId: childId, change: {parentId}});
}

/** The client's own version of a proposal, or simply the command. */
export const answering = (proposalId: string | undefined, command: Command): Command =>
  proposalId === undefined ? command : {type: 'acceptProposal', proposalId, adapted: command};

function addition({board}: FormDesk, draft: GoalDraft): CommandOf<'addGoal'> {
  const {text, term, dimensions} = draft;
  const last = [...board.of[term], ...board.past]
    .map(({order}) => order)
    .toSorted()
    .at(-1);
  return {
    type: 'addGoal',
    goal: {
      id: newId(),
      text,
      term,
      order: orderBetween(last, undefined),
      ...(dimensions.length > 0 && {dimensions}),
      ...(draft.why.trim() !== '' && {why: draft.why}),
      ...(draft.targetDate !== '' && {targetDate: draft.targetDate}),
      ...(term === 'short' && draft.parentId !== undefined && {parentId: draft.parentId}),
    },
  };
}

/** Only what is different is sent, with the texts as they stood when writing began. */
function edit(draft: GoalDraft, was: Goal): CommandOf<'editGoal'> | undefined {
  const {why = '', targetDate = ''} = was;
  const parentId = draft.term === 'short' ? draft.parentId : undefined;
  const change: CommandOf<'editGoal'>['change'] = {
    ...(draft.text !== was.text && {text: draft.text}),
    ...(draft.why !== why && {why: draft.why.trim() === '' ? null : draft.why}),
    ...(draft.term !== was.term && {term: draft.term}),
    ...(draft.dimensions.join() !== was.dimensions.join() && {dimensions: draft.dimensions}),
    ...(draft.targetDate !== targetDate && {targetDate: draft.targetDate || null}),
    ...(parentId !== was.parentId && {parentId: parentId ?? null}),
  };
  if (Object.keys(change).length === 0) return undefined;
  const texts = {
    ...(change.text !== undefined && {text: was.text}),
    ...(change.why !== undefined && {why: was.why ?? null}),
  };
  return {type: 'editGoal', goalId: was.id, change, was: texts};
}
