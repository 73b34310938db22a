import {personOf} from '../../domain/network/people.js';
import type {PhaseFact} from '../../domain/phases/hints.js';
import type {PhaseCode} from '../../domain/phases/values.js';
import type {Action} from '../../domain/regie/policy.js';
import {dateOf, listOf} from '../../i18n/format.js';
import type {SheetScene} from './sheet-scene.js';

/** What a fact says; `own` are the client's own words. */
export interface Said {
  readonly code: PhaseFact['code'];
  readonly text: string;
  readonly own?: string;
}

const short: readonly PhaseFact['code'][] = ['takePart', 'next', 'held', 'outcome', 'agreements'];

/** The map, and how somebody was asked and talked with, is for whom the client lets see it. */
const under: Partial<Readonly<Record<PhaseFact['code'], Action>>> = {
  onMap: 'seeMap',
  chosen: 'seeMap',
  saidYes: 'seeTalks',
  talked: 'seeTalks',
};

/** What is there in a phase, in words, as far as who looks may see it; never a condition. */
export function factsOf(scene: SheetScene, about: PhaseCode): readonly Said[] {
  const facts = scene.hints.find(({phase}) => phase === about)?.facts ?? [];
  return facts
    .filter(({code}) => isTold(scene, under[code]))
    .flatMap((fact) => wordsOf(scene, fact));
}

const isTold = ({allowed}: SheetScene, action: Action | undefined): boolean =>
  action === undefined || allowed(action) === 'yes';

/** The one thing worth saying under a stone; what was planned is the first meeting. */
export function shortFact(scene: SheetScene, phase: PhaseCode): string | undefined {
  if (phase === 'preparation') return scene.hints[0]?.ok ? scene.text.gotPreparation : undefined;
  const planned = phase === 'planning';
  const facts = factsOf(scene, planned ? 'firstMeeting' : phase);
  return facts.filter(({code}) => short.includes(code)).at(planned ? 0 : -1)?.text;
}

function wordsOf(scene: SheetScene, fact: PhaseFact): readonly Said[] {
  const {text, locale, audience, seen: group} = scene;
  const {code} = fact;
  switch (fact.code) {
    case 'onMap':
      return [
        {
          code,
          text: text[audience === 'You' ? 'onMap' : 'onTheMap'](peopleOf(scene, fact.personIds)),
        },
      ];
    case 'chosen':
    case 'waiting':
    case 'takePart':
    case 'saidYes':
    case 'talked': {
      const people = fact.membershipIds.map((id) => personOf(group, id)?.id ?? '');
      return [{code, text: text[fact.code](peopleOf(scene, people))}];
    }
    case 'goals': {
      const goals = group.goals.filter(({id}) => fact.goalIds.includes(id)).slice(0, 2);
      return goals.map((goal) => ({code, text: text.goal, own: goal.text}));
    }
    case 'crisisPlan':
      return fact.status === 'none' ? [] : [{code, text: text.crisisPlan}];
    case 'outcome':
      // A group that was opened again has not stopped.
      if (fact.outcome === 'stop' && group.status !== 'closed') return [];
      return [{code, text: outcomeName(scene, fact.outcome)}];
    default:
      return fact.on === undefined ? [] : [{code, text: text[fact.code](dayOf(locale, fact.on))}];
  }
}

/** The known outcomes by their words, others as they were written. */
export function outcomeName({text}: SheetScene, outcome: string): string {
  const known: Readonly<Record<string, unknown>> = text;
  const name = known[outcome];
  return typeof name === 'string' ? name : outcome;
}

/** At most three names; of more, two and "anderen": a map is not counted (DR1). */
function peopleOf({text, locale, seen: group}: SheetScene, ids: readonly string[]): string {
  const names = ids.flatMap((id) => group.people.find((one) => one.id === id)?.displayName ?? []);
  return listOf(locale, names.length > 3 ? [...names.slice(0, 2), text.others] : names);
}

export const dayOf = (locale: string, on: string): string =>
  dateOf(locale, on, {day: 'numeric', month: 'long'});
