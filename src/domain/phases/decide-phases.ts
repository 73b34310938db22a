import {
  meetTexts,
  merged,
  plain,
  refuse,
  undoOf,
  type Context,
  type Handlers,
} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import type {CommandOf} from '../command.js';
import {groupStatuses, reorientationOutcomes} from './values.js';

/** Starting again after "hoe nu verder?" begins a new round (I16). */
const beginnings = new Set<string>(['preparation', 'investment', 'planning']);

function roundOf(
  {current, round}: ResourceGroup['phase'],
  {phase, round: wished}: CommandOf<'setPhase'>,
): number {
  if (wished === undefined) {
    return current === 'reorientation' && beginnings.has(phase) ? round + 1 : round;
  }
  return wished <= round + 1 ? wished : refuse('invalid', 'round');
}

function enter(
  {phase: before}: ResourceGroup,
  {phase, note}: CommandOf<'setPhase'>,
  round: number,
  {by, at, onBehalf, proposer}: Context,
): ResourceGroup['phase'] {
  const past = before.history.map((visit, index) =>
    index === before.history.length - 1 && visit.leftOn === undefined
      ? {...visit, leftOn: at}
      : visit,
  );
  const visit = plain({phase, round, enteredOn: at, by: proposer ?? by, onBehalf, note});
  return {...before, current: phase, round, history: [...past, visit]};
}

const statusOf = (status: string) =>
  groupStatuses.find((known) => known === status) ?? refuse('invalid', 'status');

export const phaseHandlers = {
  setPhase(group, command, context) {
    const {current, round} = group.phase;
    const next = roundOf(group.phase, command);
    if (command.phase === current && next === round && !command.note) return [group];
    return [
      {...group, phase: enter(group, command, next, context)},
      {type: 'setPhase', phase: current, round},
    ];
  },

  decideReorientation(group, {type, outcome, inCare, status}) {
    if (outcome !== null && !reorientationOutcomes.some((known) => known === outcome)) {
      refuse('invalid', 'outcome');
    }
    const phase = merged(group.phase, {reorientation: outcome});
    const next = merged(group, {
      ...(phase !== group.phase && {phase}),
      // Scaling down to an informal group lifts the roles that care asks for; stopping closes.
      inCare: inCare ?? (outcome === 'informalOnly' ? false : undefined),
      status: statusOf(status ?? (outcome === 'stop' ? 'closed' : group.status)),
    });
    const was = {outcome: group.phase.reorientation ?? null, inCare: group.inCare};
    return [next, {type, ...was, status: group.status}];
  },

  setGroupStatus: (group, {type, status}) => [
    merged(group, {status: statusOf(status)}),
    {type, status: group.status},
  ],

  nameGroup(group, {type, name, was}) {
    meetTexts(group, {name}, {name: was});
    return [merged(group, {name}), {type, name: group.name ?? null, was: name}];
  },

  setCareSetting: (group, {type, ...change}) => [
    merged(group, change),
    {type, ...undoOf(group, change)},
  ],

  setCrisisPlan: (group, {type, plan}) => [
    merged(group, {crisisPlan: plan}),
    {type, plan: group.crisisPlan ?? null},
  ],
} satisfies Partial<Handlers>;
