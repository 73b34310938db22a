import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Goal} from '../../domain/goals/schema.js';
import type {GoalTerm} from '../../domain/goals/values.js';
import {plusIcon} from '../../ui/icons.js';
import type {Board} from './board.js';
import type {Desk} from './desk.js';
import {goalNote, type Place} from './goal-note.js';

/** Two goals for later and two for now are suggested as empty places; more is fine [S6]. */
const suggested = 2;

/** The goals for now beside those for later, and under them what there is to look back on. */
export function boardView(desk: Desk): TemplateResult {
  const {text, board} = desk;
  const {past, of} = board;
  const above = Math.max(of.short.length, of.long.length);
  const nothingYet = board.goals.size === 0 && desk.may('editGoals') !== 'yes';
  return html`${nothingYet ? html`<p class="muted">${text.noneYet}</p>` : nothing}
    <div class="front">${desk.late((forms, full) => forms.front(full))}</div>
    <div class="board">
      ${column(desk, 'short', text.now)}${column(desk, 'long', text.forLater)}
    </div>
    ${
      past.length === 0
        ? nothing
        : html`<section class="past flow" part="past">
            <h3 class="title">${text.lookBack}</h3>
            <div class="column back">${notes(desk, past, 'apart', above)}</div>
          </section>`
    }
    ${desk.late((forms, full) => forms.elsewhere(full))}`;
}

/** One goal alone, for a page of its own. */
export function oneGoal(desk: Desk, goal: Goal | undefined): TemplateResult {
  if (goal === undefined) return html`<p class="muted">${desk.text.goalGone}</p>`;
  return html`<div class="front">${desk.late((forms, full) => forms.newGoals(full))}</div>
    <section class="column" part="column">
      <h3 class="kicker">${goal.term === 'short' ? desk.text.now : desk.text.forLater}</h3>
      ${goalNote(desk, goal, 'column')}
    </section>`;
}

function column(desk: Desk, term: GoalTerm, title: string): unknown {
  const goals = desk.board.of[term];
  const places = desk.may('editGoals') === 'yes' ? Math.max(0, suggested - goals.length) : 0;
  if (goals.length + places === 0) return nothing;
  return html`<section class="column" part="column">
    <h3 class="kicker" id=${`term-${term}`}>${title}</h3>
    ${notes(desk, goals, 'column')}
    ${Array.from({length: places}, (_, at) => place(desk, term, goals.length + at > 0))}
  </section>`;
}

const notes = (desk: Desk, goals: readonly Goal[], place: Place, above?: number): unknown =>
  desk.rows(
    goals,
    (some) =>
      repeat(
        some,
        ({id}) => id,
        (goal) => goalNote(desk, goal, place),
      ),
    above,
  );

/** An empty sheet to write on; nobody has to. */
function place(desk: Desk, term: GoalTerm, another: boolean): TemplateResult {
  const {text} = desk;
  const first = term === 'short' ? text.writeNow : text.writeLater;
  return html`<button
    class="place"
    type="button"
    part="place"
    aria-describedby=${`term-${term}`}
    data-mark=${desk.mark(`edit new ${term}`)}
    @click=${() => desk.open((forms, full) => forms.newGoal(full, {term}))}
  >
    ${plusIcon()}<span class="voice ruled">${another ? text.writeMore : first}</span>
  </button>`;
}

/** The goals that are shown whole from the start: all of a few, the first of many. */
export const unfoldedGoals = ({of}: Board): readonly string[] =>
  [of.short, of.long].flatMap((goals) =>
    goals.slice(0, isFew(of) ? undefined : suggested).map(({id}) => id),
  );

const isFew = ({short, long}: Board['of']): boolean => short.length + long.length <= 3 * suggested;

/** Is there so much, or something to look back on, that notes are better folded? */
export const foldsGoals = ({of, past}: Board): boolean => past.length > 0 || !isFew(of);
