import {html} from 'lit';
import {byOrder} from '../../domain/by-order.js';
import type {Goal, Step} from '../../domain/goals/schema.js';
import {personOf} from '../../domain/network/people.js';
import {listOf} from '../../i18n/format.js';
import type {FormDesk} from './desk.js';
import {textAt, textsAt, type Stored} from './proposed.js';
import {rowsView} from './proposed-rows.js';
import {seenWords} from './seen-form.js';

/** What a proposal would do with a goal or a step, where that is not another text or field. */
export function proposedAct(
  desk: FormDesk,
  command: Stored,
  goal: Goal | undefined,
  step: Step | undefined,
): unknown {
  const {text, board} = desk;
  switch (command.type) {
    case 'setGoalVisibility':
      return goal && seenAct(desk, command, goal);
    case 'moveGoal':
      return goal && moved(desk, command, board.of[goal.term], goal);
    case 'moveStep':
      return goal && step && moved(desk, command, board.stepsOf(goal), step);
    case 'removeGoal':
      return html`<p>${text.removeGoal}</p>`;
    case 'setStepState':
      return html`<p>${stateWords(desk, textAt(command, 'state'))}</p>`;
    default:
      return undefined;
  }
}

function seenAct(desk: FormDesk, command: Stored, goal: Goal): unknown {
  const {text} = desk;
  const words = (visibility: string, members: readonly string[] = []): string => {
    const said = new Map(Object.entries(seenWords(text))).get(visibility) ?? visibility;
    if (visibility !== 'chosen') return said;
    const names = members.map((id) => personOf(desk.group, id)?.displayName ?? text.someone);
    return text.labelled(said, listOf(desk.locale, names));
  };
  const to = words(textAt(command, 'visibility') ?? '', textsAt(command, 'visibleTo'));
  const from = words(goal.visibility, goal.visibleTo);
  return rowsView([{label: text.seenLegend, words: text.fromTo(from, to)}]);
}

type Ordered = {readonly id: string; readonly order: string};

/** From which place to which, counted among the others. */
function moved(
  {text}: FormDesk,
  command: Stored,
  row: readonly Ordered[],
  {id, order}: Ordered,
): unknown {
  const others = row.filter((other) => other.id !== id);
  const placeOf = (one: string): string =>
    String(1 + others.filter((other) => byOrder(other, {id, order: one}) < 0).length);
  const to = textAt(command, 'order') ?? order;
  return rowsView([{label: text.placeInList, words: text.fromTo(placeOf(order), placeOf(to))}]);
}

function stateWords({text}: FormDesk, state: string | undefined): string {
  const known = {done: text.stepIsDone, notDone: text.stepNotDone, dropped: text.dropStep};
  return new Map(Object.entries(known)).get(state ?? '') ?? text.stepAgain;
}
