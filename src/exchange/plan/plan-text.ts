import type {Rating, Step} from '../../domain/goals/schema.js';
import {nameOnLine, oneLine} from '../one-line.js';
import type {ChosenPlan, PlannedGoal} from './chosen-plan.js';

/** All words of the text; what the client wrote is the client's. */
export interface PlanTextWords {
  /** A language tag: what its capitals are (“İ” in Turkish). */
  readonly locale?: string;
  readonly title: string;
  readonly now: string;
  readonly later: string;
  readonly past: string;
  /** Where there is no goal. */
  readonly nothing: string;
  /** A status in words; empty to say nothing. */
  readonly status: (status: string) => string;
  readonly why: (why: string) => string;
  readonly by: (day: string) => string;
  readonly partOf: (goal: string) => string;
  readonly goes: (rating: Rating) => string;
  /** Who does a step, and whether they said yes; empty for the client. */
  readonly who: (step: Step) => string;
  readonly done: string;
  readonly notDone: string;
  /** Two facts beside each other, as in "Mam, moeder". */
  readonly paired: (one: string, other: string) => string;
}

/** The plan as plain text, to print or to send: the goals in order, each with its steps. */
export function planText(plan: ChosenPlan, words: PlanTextWords): string {
  const title = oneLine(words.title);
  const parts = [
    ...part(words.now, plan.now, words),
    ...part(words.later, plan.later, words),
    ...part(words.past, plan.past, words),
  ];
  const body = parts.length > 0 ? parts : ['', words.nothing];
  return `${[title, '='.repeat(Math.min(title.length, 60)), ...body].join('\n')}\n`;
}

const part = (
  name: string,
  goals: readonly PlannedGoal[],
  words: PlanTextWords,
): readonly string[] =>
  goals.length === 0
    ? []
    : [
        '',
        oneLine(name).toLocaleUpperCase(words.locale ?? 'und'),
        ...goals.flatMap((goal) => ['', ...goalText(goal, words)]),
      ];

function goalText({goal, parent, steps, rating}: PlannedGoal, words: PlanTextWords): string[] {
  const facts = [
    words.status(goal.status),
    goal.why?.trim() ? words.why(goal.why) : '',
    goal.targetDate ? words.by(goal.targetDate) : '',
    parent ? words.partOf(parent.text) : '',
    rating ? words.goes(rating) : '',
  ];
  return [
    ...lines(goal.text),
    ...facts.filter((fact) => fact !== '').flatMap((fact) => indented(fact)),
    ...steps.map((step) => `  ${stepText(step, words)}`),
  ];
}

function stepText(step: Step, words: PlanTextWords): string {
  const beside = [
    nameOnLine(words.who(step)),
    step.due && step.state !== 'done' ? words.by(step.due) : '',
    step.state === 'notDone' ? words.notDone : '',
    step.state === 'done' ? words.done : '',
  ].filter((fact) => fact !== '');
  const box = step.state === 'done' ? '[x]' : '[ ]';
  return `${box} ${[oneLine(step.text), ...beside].reduce(words.paired)}`;
}

const lines = (text: string): string[] => text.trim().split(/\r\n?|\n/);
const indented = (text: string): string[] => lines(text).map((line) => `  ${line}`);
