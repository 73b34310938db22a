import {
  meetTexts,
  merged,
  plain,
  refuse,
  undoOf,
  withinADay,
  type Context,
  type Handlers,
} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import type {CommandOf} from '../command.js';
import {sameActor} from '../network/people.js';
import type {PhaseVisit} from './schema.js';
import {careModelRoles} from './care-models.js';
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

/**
 * When a visit began. Not before the one that it follows: what was proposed for a day can be accepted
 * when the group has been elsewhere meanwhile.
 */
function enteredOn(
  {history}: ResourceGroup['phase'],
  on: string | undefined,
  at: string,
): Pick<PhaseVisit, 'enteredOn' | 'setOn'> {
  // It is tomorrow already in the east.
  if (on === undefined || on >= dayAfter(at, 0)) {
    return on === undefined || on <= dayAfter(at, 1) ? {enteredOn: at} : refuse('invalid', 'on');
  }
  const noon = `${on}T12:00:00Z`;
  const before = history.at(-1)?.enteredOn ?? noon;
  return {enteredOn: Date.parse(before) > Date.parse(noon) ? before : noon, setOn: at};
}

const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

function enter(
  {phase: before}: ResourceGroup,
  {phase, note, on}: CommandOf<'setPhase'>,
  round: number,
  {by, at, onBehalf, proposer}: Context,
): ResourceGroup['phase'] {
  const entered = enteredOn(before, on, at);
  const past = before.history.map((visit, index) =>
    index === before.history.length - 1 && visit.leftOn === undefined
      ? {...visit, leftOn: entered.enteredOn}
      : visit,
  );
  const visit = plain({phase, round, ...entered, by: proposer ?? by, onBehalf, note});
  const anew = phase === 'reorientation' && (before.current !== phase || before.round !== round);
  const next = {...before, current: phase, round, history: [...past, visit]};
  return anew ? merged(next, {reorientation: null}) : next;
}

/** The visit that this actor may take back: the last one, their own or by the client's own hand. */
function lastVisit(
  {phase: {history}}: ResourceGroup,
  {enteredOn: entered, visit: meant}: CommandOf<'takeBackPhase'>,
  {by, at}: Context,
): PhaseVisit {
  const visit = history.at(-1);
  const isMeant = meant
    ? visit?.phase === meant.phase && history.length === meant.count
    : visit?.enteredOn === entered;
  if (visit === undefined || !isMeant || history.length < 2) return refuse('notFound');
  const own = by.kind !== 'member' || sameActor(visit.by, by);
  const late = !withinADay(visit.setOn ?? visit.enteredOn, at);
  return !own || late || visit.outcome !== undefined ? refuse('notPossible') : visit;
}

/** The choice, kept with the last visit to the place where it was made. */
function chosen(phase: ResourceGroup['phase'], outcome: string | null): ResourceGroup['phase'] {
  const place = phase.history.findLastIndex((visit) => visit.phase === 'reorientation');
  const history = phase.history.map((visit, index) =>
    index === place ? merged(visit, {outcome}) : visit,
  );
  return merged(phase, {reorientation: outcome, history});
}

/** Whether it goes on, and from when it does not. */
function statusOf(group: ResourceGroup, status: string, since: string | undefined, at: string) {
  const known = groupStatuses.find((one) => one === status) ?? refuse('invalid', 'status');
  if (known === group.status && since === undefined) return {};
  // Two clocks are never the same.
  if (since !== undefined && since.slice(0, 10) > dayAfter(at, 1)) refuse('invalid', 'since');
  return {status: known, statusSince: known === 'active' ? null : (since ?? at)};
}

export const phaseHandlers = {
  setPhase(group, command, context) {
    const {current, round, reorientation, history} = group.phase;
    const next = roundOf(group.phase, command);
    if (command.phase === current && next === round && !command.note) return [group];
    const phase = enter(group, command, next, context);
    const was = history.at(-1);
    const back = plain({
      enteredOn: phase.history.at(-1)?.enteredOn ?? context.at,
      visit: {phase: command.phase, count: phase.history.length},
      reorientation,
    });
    return [
      {...group, phase},
      was?.phase === current && was.round === round
        ? {type: 'takeBackPhase', ...back}
        : {type: 'setPhase', phase: current, round},
    ];
  },

  takeBackPhase(group, command, context) {
    const {phase, round, note, enteredOn: entered, setOn} = lastVisit(group, command, context);
    const {leftOn: _leftOn, ...before} = group.phase.history.at(-2) ?? refuse('notFound');
    const seen = context.seen.phase.history.at(-1);
    const here = {current: before.phase, round: before.round};
    const history = [...group.phase.history.slice(0, -2), before];
    const on = setOn === undefined ? undefined : entered.slice(0, 10);
    return [
      {
        ...group,
        phase: merged(
          {...group.phase, ...here, history},
          {reorientation: command.reorientation ?? null},
        ),
      },
      plain({type: 'setPhase' as const, phase, round, note: seen && note && seen.note, on}),
    ];
  },

  decideReorientation(group, {type, outcome, inCare, status, since}, {at}) {
    if (outcome !== null && !reorientationOutcomes.some((known) => known === outcome)) {
      refuse('invalid', 'outcome');
    }
    const was = group.phase.reorientation ?? null;
    // Scaling down to an informal group lifts the roles that care asks for, and another choice
    // brings them back; stopping closes.
    const lifted = outcome === 'informalOnly' ? false : was === 'informalOnly' ? true : undefined;
    const next = merged(group, {
      phase: chosen(group.phase, outcome),
      inCare: inCare ?? (outcome === was ? undefined : lifted),
      ...statusOf(group, status ?? (outcome === 'stop' ? 'closed' : group.status), since, at),
    });
    const {inCare: cared, status: stood, statusSince} = group;
    const before = plain({inCare: cared, status: stood, since: statusSince});
    return [next, {type, outcome: was, ...before}];
  },

  setGroupStatus: (group, {type, status, since}, {at}) => [
    merged(group, statusOf(group, status, since, at)),
    plain({type, status: group.status, since: group.statusSince}),
  ],

  nameGroup(group, {type, name, was}) {
    meetTexts(group, {name}, {name: was});
    return [merged(group, {name}), {type, name: group.name ?? null, was: name}];
  },

  setCareSetting(group, {type, ...wish}) {
    const usual = wish.careModel ? careModelRoles[wish.careModel] : undefined;
    const change = {...wish, requiredRoles: wish.requiredRoles ?? usual};
    return [merged(group, change), {type, ...undoOf(group, change)}];
  },

  setCrisisPlan: (group, {type, plan}) => [
    merged(group, {crisisPlan: plan}),
    {type, plan: group.crisisPlan ?? null},
  ],
} satisfies Partial<Handlers>;
