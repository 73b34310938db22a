import type {LitElement} from 'lit';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import type {Scene} from './scene.js';

/** Where the focus has to go: an open card or form, somebody's shape or row, or what always stays. */
export type Goal = 'panel' | 'add' | 'title' | {readonly personId: string};

/** Moves the focus on purpose, as soon as what it goes to is drawn. */
export class FocusGoal {
  #goal: Goal | undefined;

  constructor(host: LitElement) {
    new FocusKeeper(host, '.title');
  }

  goTo(goal: Goal | undefined): void {
    this.#goal = goal;
  }

  /** Call after each render; `fill` draws what is still to come of a long list. */
  settle(root: ParentNode, scene: Scene | undefined, fill: () => void): void {
    const goal = this.#goal;
    const selector = goal && scene && selectorOf(goal, scene);
    if (selector === undefined) return;
    const find = (): Element | null => root.querySelector(selector);
    const target =
      find() ?? (fill(), find()) ?? (goal === 'panel' ? null : root.querySelector('.title'));
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
    this.#goal = undefined;
    target.focus();
  }
}

function selectorOf(goal: Goal, {people}: Scene): string | undefined {
  if (goal === 'panel') return '[data-first]';
  if (goal === 'add') return '.add, .first .input';
  if (goal === 'title') return '.title';
  const at = people.findIndex(({person}) => person.id === goal.personId);
  return `[data-at="${at}"] .hit, .row[data-at="${at}"]`;
}
