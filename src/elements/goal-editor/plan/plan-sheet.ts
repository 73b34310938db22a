import {html, nothing, type TemplateResult} from 'lit';
import type {Step} from '../../../domain/goals/schema.js';
import type {ChosenPlan, PlannedGoal} from '../../../exchange/plan/chosen-plan.js';
import type {PlanTextWords} from '../../../exchange/plan/plan-text.js';

/** The plan on paper: the client's words largest, and under each goal its steps with a box to tick. */
export function planSheet(plan: ChosenPlan, words: PlanTextWords, madeFor: string): TemplateResult {
  const parts = [
    part(words.now, plan.now, words),
    part(words.later, plan.later, words),
    part(words.past, plan.past, words),
  ].filter((one) => one !== nothing);
  return html`<h1 dir="auto">${words.title}</h1>
    ${parts.length > 0 ? parts : html`<p>${words.nothing}</p>`}
    <p class="made" dir="auto">${madeFor}</p>`;
}

function part(name: string, goals: readonly PlannedGoal[], words: PlanTextWords): unknown {
  if (goals.length === 0) return nothing;
  return html`<section>
    <h2>${name}</h2>
    ${goals.map((goal) => goalOnPaper(goal, words))}
  </section>`;
}

function goalOnPaper(
  {goal, parent, steps, rating}: PlannedGoal,
  words: PlanTextWords,
): TemplateResult {
  const facts = [
    words.status(goal.status),
    goal.why?.trim() ? words.why(goal.why) : '',
    goal.targetDate ? words.by(goal.targetDate) : '',
    parent ? words.partOf(parent.text) : '',
    rating ? words.goes(rating) : '',
  ].filter((fact) => fact !== '');
  return html`<article>
    <h3 dir="auto">${goal.text.trim()}</h3>
    ${facts.map((fact) => html`<p class="fact" dir="auto">${fact}</p>`)}
    ${
      steps.length === 0
        ? nothing
        : html`<ul>
            ${steps.map((step) => stepOnPaper(step, words))}
          </ul>`
    }
  </article>`;
}

function stepOnPaper(step: Step, words: PlanTextWords): TemplateResult {
  const beside = [
    words.who(step),
    step.due && step.state !== 'done' ? words.by(step.due) : '',
    step.state === 'notDone' ? words.notDone : '',
  ].filter((fact) => fact !== '');
  return html`<li class=${step.state === 'done' ? 'done' : ''}>
    <span class="box">${step.state === 'done' ? '✓' : ''}</span>
    <p dir="auto">
      ${step.text}${beside.map((fact) => html`<span class="beside" dir="auto">${fact}</span>`)}
    </p>
  </li>`;
}
