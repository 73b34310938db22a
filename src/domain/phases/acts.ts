import type {PhaseHintCode} from './hints.js';
import type {PhaseCode} from './values.js';

/** What is always at hand in a phase: the places where its acts are done. */
export const phaseActCodes = ['openMap', 'openGoals', 'openMeeting'] as const;
export type PhaseActCode = (typeof phaseActCodes)[number];

/** Where something is done: the part of a portal with that element. */
export type PhasePlace = 'map' | 'goals' | 'meeting';

/** The acts of each phase [S6] Table 2, by the place where they are done. */
export const phaseActs: Readonly<Record<PhaseCode, readonly PhaseActCode[]>> = {
  preparation: ['openMap', 'openGoals'],
  investment: ['openMap'],
  planning: ['openMeeting'],
  firstMeeting: ['openMeeting', 'openGoals'],
  followUp: ['openMeeting', 'openGoals'],
  reorientation: ['openMap', 'openMeeting'],
};

const atTheMap: readonly string[] = [
  'openMap',
  'addPerson',
  'choosePerson',
  'askPerson',
  'awaitAnswer',
];

/** Where an act, or what a hint suggests, is done. */
export function placeOf(act: PhaseActCode | PhaseHintCode): PhasePlace {
  if (atTheMap.includes(act)) return 'map';
  return act === 'openGoals' || act === 'writeGoal' ? 'goals' : 'meeting';
}
