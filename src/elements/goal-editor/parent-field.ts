import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Goal} from '../../domain/goals/schema.js';
import {brief} from '../../ui/brief.js';
import type {Board} from './board.js';
import type {FormDesk} from './desk.js';
import {valueOf} from './value-of.js';

/** Can a goal for now hang under this one (I9)? */
export const isFrame = (goal: Goal | undefined): goal is Goal =>
  goal?.term === 'long' && goal.parentId === undefined;

const named = new WeakMap<Board, ReadonlySet<string | undefined>>();

/** Do goals hang under it, also those to look back on? */
export function hasUnder(board: Board, id: string): boolean {
  const parents = named.get(board) ?? new Set([...board.goals.values()].map((one) => one.parentId));
  named.set(board, parents);
  return parents.has(id);
}

/** A goal for later under which others hang stays one. */
export const staysForLater = (board: Board, {id}: Pick<Goal, 'id'>): boolean =>
  board.goals.get(id)?.term === 'long' && hasUnder(board, id);

/** The goals for later that one for now may belong to: those that are worked on, and its own. */
export const framesFor = ({goals, of}: Board, id?: string, own?: string): readonly Goal[] => {
  const frames = of.long.filter((goal) => goal.id !== id && isFrame(goal));
  const now = own === undefined || own === id ? undefined : goals.get(own);
  return isFrame(now) && !frames.includes(now) ? [...frames, now] : frames;
};

/** "Groter kader": which goal for later it belongs to, or none. */
export function parentField(
  {text}: FormDesk,
  frames: readonly Goal[],
  own: string | undefined,
  choose?: (parentId: string | undefined) => void,
): unknown {
  const gone = own !== undefined && !frames.some(({id}) => id === own);
  if (frames.length === 0 && !gone) return nothing;
  return html`<label class="field">
    <span class="label">${text.partOfLater}</span>
    <select class="input" @change=${(event: Event) => choose?.(frames[Number(valueOf(event))]?.id)}>
      <option value="-1" .selected=${own === undefined || gone}>${text.noParent}</option>
      ${repeat(
        frames,
        ({id}) => id,
        (frame, at) =>
          html`<option value=${at} .selected=${frame.id === own}>${brief(frame.text, 80)}</option>`,
      )}
    </select>
    ${gone ? html`<span class="help">${text.parentGone}</span>` : nothing}
  </label>`;
}
