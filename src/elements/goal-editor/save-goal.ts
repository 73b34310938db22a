import type {Command, CommandOf} from '../../domain/command.js';
import {sameJson} from '../../domain/keep.js';
import {orderBehind} from '../../domain/order.js';
import {newId} from '../../ui/new-id.js';
import type {FormDesk} from './desk.js';
import type {GoalDraft, GoalSeen} from './drafts.js';
import {asksForChange, withMessage} from './message-field.js';
import {proposedGoal, proposedStep, type Stored} from './proposed.js';
import {hasUnder, isFrame, staysForLater} from './parent-field.js';

/** Sends what was written and closes the form; a blank text is asked for, kindly. */
export function saveGoal(desk: FormDesk, key: string, draft: GoalDraft): void {
  const {text, drafts} = desk;
  if (draft.text.trim() === '') {
    drafts.change(draft, {blank: true});
    desk.focus(`write ${key}`);
    return;
  }
  const {was} = draft;
  const command = was === undefined ? addition(desk, draft) : edit(desk, draft, was);
  const may = desk.may('editGoals');
  if (!command && asksForChange(desk, draft, may, `write ${key}`)) return;
  drafts[command ? 'send' : 'close']('goal', key);
  // A goal that is proposed lies with what waits, and not in its column.
  const added = command?.type === 'addGoal' && (may === 'yes' ? command.goal.id : 'title');
  desk.focus(added || key);
  if (!command) {
    saysUnchanged(desk, draft);
    return;
  }
  const sentence = command.type === 'addGoal' ? text.goalAdded : text.goalChanged;
  desk.act(answering(desk, draft, withMessage(command, draft, may)), sentence, may);
  if (command.type !== 'addGoal' || may !== 'yes') return;
  // Among many that lie folded, one that was just written lies open.
  desk.whole.add(command.goal.id);
  hangUnder(desk, command.goal.id, draft);
}

/** The larger frame of a goal for now was written first. */
function hangUnder(desk: FormDesk, parentId: string, {childId = '', term}: GoalDraft): void {
  const child = desk.board.goals.get(childId);
  if (term !== 'long' || child?.term !== 'short' || hasUnder(desk.board, childId)) return;
  desk.wish({type: 'editGoal', goalId: childId, change: {parentId}});
}

interface Answer {
  readonly proposalId?: string | undefined;
}

/** The client's own version of a proposal that still waits, or simply the command. */
export function answering(desk: FormDesk, draft: Answer, command: Command): Command {
  const {proposalId} = draft;
  const open = desk.group.proposals.find(({id, state}) => id === proposalId && state === 'open');
  if (open === undefined) return command;
  const taken = {type: 'acceptProposal', proposalId: open.id} as const;
  // What nobody changed is still theirs.
  return isAsProposed(open.command, draft) ? taken : {...taken, adapted: command};
}

/** Does a draft of something new still say what was proposed? */
function isAsProposed(command: Stored, draft: object): boolean {
  const fields = new Map<string, unknown>(Object.entries(draft));
  const proposed =
    command.type === 'addGoal'
      ? proposedGoal(command)
      : command.type === 'addStep'
        ? proposedStep(command)
        : undefined;
  return (
    proposed !== undefined &&
    Object.entries(proposed).every(([field, value]) => sameJson(fields.get(field), value))
  );
}

/** Saving nothing new decides nothing: what was proposed waits on. */
export function saysUnchanged(desk: FormDesk, {proposalId}: Answer): void {
  if (proposalId !== undefined) desk.say(desk.text.proposalWaits);
}

/** The goal for later that one for now hangs under, if it can. */
function frameOf({board}: FormDesk, {term, parentId = '', was}: GoalDraft): string | undefined {
  const frame = board.goals.get(parentId);
  return term === 'short' && isFrame(frame) && parentId !== was?.id ? parentId : undefined;
}

function addition(desk: FormDesk, draft: GoalDraft): CommandOf<'addGoal'> {
  const {board} = desk;
  const {text, term, dimensions} = draft;
  const parentId = frameOf(desk, draft);
  return {
    type: 'addGoal',
    goal: {
      id: newId(),
      text,
      term,
      order: orderBehind([...board.of[term], ...board.past]),
      ...(dimensions.length > 0 && {dimensions}),
      ...(draft.why.trim() !== '' && {why: draft.why}),
      ...(draft.targetDate !== '' && {targetDate: draft.targetDate}),
      ...(parentId !== undefined && {parentId}),
    },
  };
}

/** Only what is different is sent, with that as it stood when writing began. */
function edit(desk: FormDesk, draft: GoalDraft, was: GoalSeen): CommandOf<'editGoal'> | undefined {
  const {why = '', targetDate = ''} = was;
  const term = staysForLater(desk.board, was) ? 'long' : draft.term;
  const parentId = frameOf(desk, {...draft, term});
  const words: CommandOf<'editGoal'>['change'] = {
    ...(draft.text !== was.text && {text: draft.text}),
    ...(draft.why !== why && {why: draft.why.trim() === '' ? null : draft.why}),
    ...(term !== was.term && {term}),
    ...(draft.dimensions.join() !== was.dimensions.join() && {dimensions: draft.dimensions}),
    ...(draft.targetDate !== targetDate && {targetDate: draft.targetDate || null}),
  };
  const isSame = Object.keys(words).length === 0 && draft.parentId === was.parentId;
  if (isSame) return undefined;
  // A frame that has gone meanwhile is let go with whatever else changes.
  const change = {...words, ...(parentId !== was.parentId && {parentId: parentId ?? null})};
  const seen = {
    ...(change.text !== undefined && {text: was.text}),
    ...(change.why !== undefined && {why: was.why ?? null}),
    ...(change.dimensions && {dimensions: was.dimensions}),
  };
  return {type: 'editGoal', goalId: was.id, change, was: seen};
}
