import type {Command, CommandOf} from '../domain/command.js';
import type {ResourceGroup} from '../domain/group.js';
import {byOrder} from '../domain/by-order.js';
import {orderBetween} from '../domain/order.js';
import type {Resolution, ReturnedCommand} from './group-state.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a person's choice between two texts comes to; `undefined` where it makes no sense.
 *
 * - `mine`: the same command once more, knowing what stands there now.
 * - `theirs`: what else I wrote, without that text; a proposal that was to be taken over waits on.
 * - `both`: a second goal, step or agreement with my words; in a text field mine on a new line below
 *   theirs; in a name or a title mine after theirs with a slash.
 */
export function resolved(
  {command, wish, refusal}: ReturnedCommand,
  keep: Resolution,
  group: ResourceGroup | undefined,
  newId: () => string,
): readonly Command[] | undefined {
  const {path, current} = refusal;
  if (refusal.reason !== 'changedMeanwhile' || path === undefined) {
    return keep === 'both' ? undefined : keep === 'mine' ? [command] : [];
  }
  if (keep === 'theirs') return rest(ownWords(command, wish), path);
  const commands = chosenText(wish ?? command, [path, current], keep, group, newId);
  const last = commands?.at(-1);
  return wish && last ? commands?.with(-1, decidedAs(command, last, keep)) : commands;
}

/** What this person wrote, and not who proposed it: that is still there in the proposal. */
const ownWords = (command: Command, wish: Command | undefined): Command =>
  wish && command.type === 'acceptProposal' && command.adapted ? wish : command;

/** A decision about a proposal, with what is to come of it now; letter for letter it stays who wished it. */
function decidedAs(decision: Command, wish: Command, keep: Resolution): Command {
  if (decision.type === 'reopenProposal') return {...decision, undo: wish};
  if (decision.type !== 'acceptProposal') return wish;
  const was = 'was' in wish ? wish.was : undefined;
  return keep === 'mine' && !decision.adapted && typeof was === 'object' && was
    ? {...decision, was}
    : {...decision, adapted: wish};
}

/** One of two texts, or both, in the command that was refused for it. */
function chosenText(
  command: Command,
  [path, current]: readonly [path: string, current: string | undefined],
  keep: Resolution,
  group: ResourceGroup | undefined,
  newId: () => string,
): readonly Command[] | undefined {
  const mine = fieldsOf(command)[path];
  if (keep === 'mine') return [knowing(command, path, current ?? null, mine)];
  if (typeof mine !== 'string' || current === undefined) return undefined;
  const second = group && beside(group, command, path, mine, newId());
  const said = 'message' in command && {message: command.message};
  if (second) return [...rest(command, path), {...second, ...said}];
  const between = joints[path];
  if (between === undefined) return undefined;
  return [knowing(command, path, current, `${current}${between}${mine}`)];
}

/** How two texts stand in one field. */
const joints: Readonly<Partial<Record<string, string>>> = {
  why: '\n',
  proud: '\n',
  note: '\n',
  can: '\n',
  ratherNot: '\n',
  outcome: '\n',
  text: '\n',
  reply: ' / ',
  scoreWorse: ' / ',
  scoreStart: ' / ',
  scoreLess: ' / ',
  scoreGoal: ' / ',
  scoreMore: ' / ',
  scoreMuchMore: ' / ',
  displayName: ' / ',
  relationLabel: ' / ',
  organisation: ' / ',
  placeText: ' / ',
  title: ' / ',
  name: ' / ',
  channel: ' / ',
};

const fieldsOf = (command: Command): Fields => ({
  ...('change' in command ? command.change : command),
});

/** The same command with another value, and with what the person has seen by now. */
function knowing(command: Command, path: string, current: unknown, value: unknown): Command {
  const before = 'was' in command ? command.was : undefined;
  const several = typeof before === 'object' && before !== null;
  const was = several ? {...before, [path]: current} : current;
  const fields = {...fieldsOf(command), [path]: value};
  const known = 'change' in command ? {...command, change: fields} : fields;
  // Only values of fields that the command has are other ones; `decide` checks it like any command.
  return {...known, was} as unknown as Command;
}

/** What else the command wanted, without the field that stands beside now. */
function rest(command: Command, path: string): readonly Command[] {
  if (command.type === 'setMeetingPolicy') return otherPolicy(command);
  if (!('change' in command)) return [];
  const change = without(command.change, path);
  if (Object.keys(change).length === 0) return [];
  const was = 'was' in command && command.was ? {was: without(command.was, path)} : {};
  return [{...command, change, ...was}];
}

const otherPolicy = ({type, intervalMonths}: CommandOf<'setMeetingPolicy'>): readonly Command[] =>
  intervalMonths === undefined ? [] : [{type, intervalMonths}];

const without = (fields: object, path: string): object =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => field !== path));

/** A second thing of the same kind, right after the first one. */
function beside(group: ResourceGroup, command: Command, path: string, text: string, id: string) {
  if (path !== 'text') return undefined;
  switch (command.type) {
    case 'editGoal':
      return secondGoal(group, command, text, id);
    case 'editStep':
      return secondStep(group, command, text, id);
    case 'editAgreement':
      return secondAgreement(group, command, text, id);
    default:
      return undefined;
  }
}

function secondGoal(
  {goals}: ResourceGroup,
  {goalId}: CommandOf<'editGoal'>,
  text: string,
  id: string,
): Command | undefined {
  const goal = goals.find((one) => one.id === goalId);
  if (goal === undefined) return undefined;
  const {term, parentId, dimensions, visibility, visibleTo} = goal;
  return {
    type: 'addGoal',
    goal: {
      ...{id, text, term, dimensions, visibility, order: orderAfter(goals, goal)},
      ...(parentId !== undefined && {parentId}),
      ...(visibleTo && {visibleTo}),
    },
  };
}

function secondStep(
  {steps}: ResourceGroup,
  {stepId, change}: CommandOf<'editStep'>,
  text: string,
  id: string,
): Command | undefined {
  const step = steps.find((one) => one.id === stepId);
  if (step === undefined) return undefined;
  const {goalId, fromMeetingId, who = step.who} = {...step, ...change};
  const {due = step.due, support = step.support} = change;
  const order = orderAfter(steps, step);
  const more = {due, support, fromMeetingId};
  const said = Object.entries(more).filter(([, value]) => value !== undefined && value !== null);
  return {type: 'addStep', step: {id, text, goalId, who, order, ...Object.fromEntries(said)}};
}

function secondAgreement(
  {agreements}: ResourceGroup,
  {agreementId}: CommandOf<'editAgreement'>,
  text: string,
  id: string,
): Command | undefined {
  const agreement = agreements.find((one) => one.id === agreementId);
  if (agreement === undefined) return undefined;
  const {meetingId, who} = agreement;
  const order = orderAfter(agreements, agreement);
  return {type: 'addAgreement', agreement: {id, text, meetingId, order, ...(who && {who})}};
}

type Ordered = {readonly id: string; readonly order: string};

function orderAfter(things: readonly Ordered[], one: Ordered): string {
  const next = things.toSorted(byOrder).find((other) => other.order > one.order);
  return orderBetween(one.order, next?.order);
}
