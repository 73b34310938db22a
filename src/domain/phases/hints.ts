import type {ResourceGroup} from '../group.js';
import {lastHeld, nextMeeting} from '../meetings/timeline.js';
import type {Meeting} from '../meetings/schema.js';
import {
  phaseCodes,
  type CrisisPlanStatus,
  type PhaseCode,
  type ReorientationOutcome,
} from './values.js';

/** Something that is there already, as data; the catalogs have the words. */
export type PhaseFact =
  | {readonly code: 'onMap'; readonly personIds: readonly string[]}
  | {readonly code: 'chosen' | 'waiting' | 'takePart'; readonly membershipIds: readonly string[]}
  | {readonly code: 'talked' | 'saidYes'; readonly membershipIds: readonly string[]}
  | {readonly code: 'goals'; readonly goalIds: readonly string[]}
  | {readonly code: 'crisisPlan'; readonly status: CrisisPlanStatus}
  | {readonly code: 'next' | 'held'; readonly meetingId: string; readonly on: string | undefined}
  | {readonly code: 'agreements'; readonly meetingId: string; readonly on: string | undefined}
  | {readonly code: 'outcome'; readonly outcome: ReorientationOutcome};

/** What may be a good next thing to do: a suggestion, never a lock (DR19). */
export const phaseHintCodes = [
  'addPerson',
  'writeGoal',
  'choosePerson',
  'askPerson',
  'awaitAnswer',
  'planMeeting',
  'chooseDate',
  'choosePlace',
  'chooseChair',
  'makeAgenda',
  'announceMeeting',
  'markHeld',
  'planNext',
  'careEnded',
  'aYearOn',
  'chooseOutcome',
] as const;
export type PhaseHintCode = (typeof phaseHintCodes)[number];

export interface PhaseHint {
  readonly phase: PhaseCode;
  /** What usually comes of this phase is there. */
  readonly ok: boolean;
  readonly hint?: PhaseHintCode;
  readonly facts: readonly PhaseFact[];
}

/** What is there and what may be next, for each phase in order (`domain.md` §10). `at`: an instant. */
export function phaseHints(group: ResourceGroup, at: string): readonly PhaseHint[] {
  return phaseCodes.map((phase) => {
    const {ok, hint, facts} = judges[phase](group, Date.parse(at), at);
    return {phase, ok, facts, ...(hint === undefined ? {} : {hint})};
  });
}

interface Judgement {
  readonly ok: boolean;
  readonly hint?: PhaseHintCode | undefined;
  readonly facts: readonly PhaseFact[];
}

const judges: Readonly<
  Record<PhaseCode, (group: ResourceGroup, now: number, at: string) => Judgement>
> = {
  preparation,
  investment,
  planning,
  firstMeeting,
  followUp,
  reorientation,
};

function preparation(group: ResourceGroup): Judgement {
  const personIds = group.people.filter(({removedOn}) => !removedOn).map(({id}) => id);
  const chosen = inState(group, 'nominated', 'onHold', 'asked', 'member', 'declined', 'later');
  const goals = group.goals.filter(({status}) => status !== 'released').map(({id}) => id);
  const ok = chosen.length > 0 && goals.length > 0;
  const missing = goals.length === 0 ? 'writeGoal' : 'choosePerson';
  return {
    ok,
    hint: ok ? undefined : personIds.length === 0 ? 'addPerson' : missing,
    facts: [
      ...some({code: 'onMap', personIds}, personIds),
      ...some({code: 'chosen', membershipIds: chosen}, chosen),
      ...some({code: 'goals', goalIds: goals}, goals),
      ...(group.crisisPlan ? [{code: 'crisisPlan', status: group.crisisPlan.status} as const] : []),
    ],
  };
}

/** Nobody left to ask, or to wait for; and somebody was asked at all. */
function investment(group: ResourceGroup): Judgement {
  const chosen = inState(group, 'nominated');
  const waiting = inState(group, 'asked');
  const takePart = inState(group, 'member');
  const talked = group.memberships
    .filter(({state, talk}) => state === 'member' && talk === 'done')
    .map(({id}) => id);
  const saidYes = group.memberships
    .filter(({state, answer}) => state === 'member' && answer === 'yes')
    .map(({id}) => id);
  const done = inState(group, 'member', 'declined', 'later').length > 0;
  return {
    ok: done && chosen.length + waiting.length === 0,
    hint: chosen.length > 0 ? 'askPerson' : waiting.length > 0 ? 'awaitAnswer' : undefined,
    facts: [
      ...some({code: 'waiting', membershipIds: waiting}, waiting),
      ...some({code: 'saidYes', membershipIds: saidYes}, saidYes),
      ...some({code: 'takePart', membershipIds: takePart}, takePart),
      ...some({code: 'talked', membershipIds: talked}, talked),
    ],
  };
}

function planning(group: ResourceGroup, _now: number, at: string): Judgement {
  const next = nextMeeting(group, at);
  const ok = next?.state === 'announced' || lastHeld(group) !== undefined;
  return {ok, hint: ok ? undefined : toPlan(group, next), facts: nextFact(next)};
}

/** An announced meeting began, and nobody said yet that it took place. */
const isUnclosed = ({meetings}: ResourceGroup, now: number): boolean =>
  meetings.some(({state, start}) => state === 'announced' && Date.parse(start ?? '') < now);

/** The first thing that an announcement still needs (I12). */
function toPlan(group: ResourceGroup, meeting: Meeting | undefined): PhaseHintCode {
  if (meeting === undefined) return 'planMeeting';
  if (meeting.start === undefined) return 'chooseDate';
  if (meeting.placeKind === undefined && meeting.placeText === undefined) return 'choosePlace';
  if (meeting.chair === undefined) return 'chooseChair';
  const accepted = group.agendaItems.some(
    ({meetingId, state}) => meetingId === meeting.id && state === 'accepted',
  );
  return accepted ? 'announceMeeting' : 'makeAgenda';
}

function firstMeeting(group: ResourceGroup, now: number, at: string): Judgement {
  const held = group.meetings.find(({kind, state}) => kind === 'first' && state === 'held');
  const next = nextMeeting(group, at);
  return {
    ok: held !== undefined,
    hint: held === undefined && isUnclosed(group, now) ? 'markHeld' : undefined,
    facts: held ? heldFacts(group, held) : nextFact(next),
  };
}

/** The next one is due about a month before the interval that the client set is over [S2]. */
function followUp(group: ResourceGroup, now: number, at: string): Judgement {
  const last = lastHeld(group);
  const next = nextMeeting(group, at);
  const due = monthsAfter(dateOf(last), (group.intervalMonths ?? 3) - 1);
  const hint = isUnclosed(group, now)
    ? 'markHeld'
    : next === undefined && now >= due
      ? 'planNext'
      : undefined;
  return {
    ok: last !== undefined && hint === undefined,
    hint: last && hint,
    facts: [...(last ? heldFacts(group, last) : []), ...nextFact(next)],
  };
}

/** When care ends, once a year, or because the client is there (§10; our choice). */
function reorientation(group: ResourceGroup, now: number): Judgement {
  const {current, history, reorientation: outcome} = group.phase;
  const since =
    history.findLast(({phase}) => phase === 'reorientation')?.enteredOn ?? history[0]?.enteredOn;
  const yearOn = monthsAfter(since, 12) <= now;
  const hint =
    current === 'reorientation' ? 'chooseOutcome' : !group.inCare ? 'careEnded' : 'aYearOn';
  const wanted = hint === 'aYearOn' ? yearOn : outcome === undefined;
  return {
    ok: outcome !== undefined,
    hint: wanted ? hint : undefined,
    facts: outcome === undefined ? [] : [{code: 'outcome', outcome}],
  };
}

const inState = (group: ResourceGroup, ...states: readonly string[]) =>
  group.memberships.filter(({state}) => states.includes(state)).map(({id}) => id);

const some = (fact: PhaseFact, ids: readonly string[]) => (ids.length > 0 ? [fact] : []);

const nextFact = (meeting: Meeting | undefined): readonly PhaseFact[] =>
  meeting ? [{code: 'next', meetingId: meeting.id, on: meeting.start}] : [];

function heldFacts(group: ResourceGroup, meeting: Meeting): readonly PhaseFact[] {
  const fact = {meetingId: meeting.id, on: dateOf(meeting)};
  const agreed = group.agreements.some(({meetingId}) => meetingId === meeting.id);
  return [{code: 'held', ...fact}, ...(agreed ? [{code: 'agreements', ...fact} as const] : [])];
}

const dateOf = (meeting: Meeting | undefined) => meeting?.start ?? meeting?.heldOn;

/** As milliseconds; NaN, and so never reached, without a beginning. */
function monthsAfter(instant: string | undefined, months: number): number {
  const date = new Date(instant ?? NaN);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // 31 January and a month is 28 February, not 3 March.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
