import type {ResourceGroup} from '../group.js';
import type {PhaseVisit} from './schema.js';
import {phaseCodes, type PhaseCode} from './values.js';

/** A stone in the path: where the group is, was, or was not yet. */
export interface PhaseStop {
  readonly phase: PhaseCode;
  readonly state: 'current' | 'visited' | 'ahead';
  /** Every time the group was here, oldest first. */
  readonly visits: readonly PhaseVisit[];
}

export interface PhaseRound {
  readonly round: number;
  readonly from: string;
  /** Not set while it lasts. */
  readonly until?: string;
}

/** The path of a group: in both directions, in rounds, without an end (DR18). */
export interface PhasePath {
  readonly stops: readonly PhaseStop[];
  readonly current: PhaseCode;
  readonly round: number;
  readonly rounds: readonly PhaseRound[];
  /** The neighbours in the suggested order; every other phase can be chosen as well (I16). */
  readonly back: PhaseCode | undefined;
  readonly forward: PhaseCode | undefined;
}

/** Where the group is, where it was, and which phases lie on either side. */
export function phasePath({phase}: Pick<ResourceGroup, 'phase'>): PhasePath {
  const {current, round, history} = phase;
  const place = phaseCodes.indexOf(current);
  const stops = phaseCodes.map((code): PhaseStop => {
    const visits = history.filter((visit) => visit.phase === code);
    const before = visits.length > 0 ? 'visited' : 'ahead';
    return {phase: code, state: code === current ? 'current' : before, visits};
  });
  return {
    stops,
    current,
    round,
    rounds: roundsOf(history, round),
    back: phaseCodes[place - 1],
    forward: phaseCodes[place + 1],
  };
}

function roundsOf(history: readonly PhaseVisit[], current: number): readonly PhaseRound[] {
  return [...new Set(history.map(({round}) => round))].map((round) => {
    const visits = history.filter((visit) => visit.round === round);
    const until = round === current ? undefined : visits.at(-1)?.leftOn;
    return {round, from: visits[0]?.enteredOn ?? '', ...(until === undefined ? {} : {until})};
  });
}
