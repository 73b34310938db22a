import {html, nothing} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {dragRow, type DropPlace} from '../../ui/row-dragging.js';
import type {FormDesk} from './desk.js';
import {moveGoalTo, rowOf} from './goal-order.js';

/** To drag a goal by; two buttons do the same, so nothing is said about it. */
export function dragGrip(desk: FormDesk, goal: Goal): unknown {
  const row = rowOf(desk, goal);
  if (row.length < 2 || !row.includes(goal)) return nothing;
  const put = (place: DropPlace): void => {
    const to = indexIn(desk, goal, place);
    if (to !== undefined) moveGoalTo(desk, goal, to);
  };
  const take = (event: PointerEvent): void => dragRow(event, {row: '.goal', list: '.column', put});
  return html`<span class="grip" aria-hidden="true" @pointerdown=${take}></span>`;
}

/** The place among the goals; nothing where that is where it lay. */
function indexIn(desk: FormDesk, goal: Goal, {row: note, after}: DropPlace): number | undefined {
  const row = rowOf(desk, goal);
  const others = row.filter((one) => one !== goal);
  const {mark} = note.querySelector<HTMLElement>('h4')?.dataset ?? {};
  const found = others.findIndex(({id}) => desk.mark(id) === mark);
  const to = found + (after ? 1 : 0);
  return found < 0 || to === row.indexOf(goal) ? undefined : to;
}
