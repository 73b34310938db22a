import {html, nothing} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {brief} from '../../ui/brief.js';
import {listIcon} from '../../ui/icons.js';
import {eyeIcon} from '../../ui/later-icons.js';
import {foldsGoals} from './board-view.js';
import type {FormDesk} from './desk.js';

/** One goal in focus, for example while a meeting talks about it: it lies whole, the others folded. */
export function focusButton(desk: FormDesk, goal: Goal): unknown {
  const {text} = desk;
  if (!hasMore(desk) || desk.focused === goal.id) return nothing;
  const act = (): void => {
    desk.focusOn(goal.id);
    desk.say(text.focusedOn(brief(goal.text)));
    desk.focus(goal.id);
  };
  return html`<button class="btn plain" type="button" @click=${act}>
    ${eyeIcon()}${text.focusGoal}
  </button>`;
}

/** Which goal is in focus, and the way back to all of them. */
export function focusStrip(desk: FormDesk): unknown {
  const {text, board, focused} = desk;
  const goal = board.goals.get(focused ?? '');
  if (!goal || !hasMore(desk)) return nothing;
  const end = (): void => {
    desk.focusOn(undefined);
    desk.say(text.allGoals);
    desk.focus('title');
  };
  return html`<div class="strip" part="focus">
    ${eyeIcon()}
    <p class="say" dir="auto">${text.focusedOn(brief(goal.text))}</p>
    <button class="btn plain" type="button" @click=${end}>${text.allGoals}</button>
  </div>`;
}

/** All goals by their words alone, or all of them whole. */
export function overview(desk: FormDesk): unknown {
  const {text, board} = desk;
  if (!hasMore(desk)) return nothing;
  const open = [...board.goals.keys()].some((id) => !desk.isFolded(id));
  const act = (): void => desk.foldAll(open || (foldsGoals(board) ? false : undefined));
  return html`<button class="btn" type="button" @click=${act}>
    ${listIcon()}${open ? text.overview : text.unfoldAll}
  </button>`;
}

const hasMore = ({goalId, board}: FormDesk): boolean =>
  goalId === undefined && board.goals.size > 1;
