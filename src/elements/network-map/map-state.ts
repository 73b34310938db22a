import type {LitElement} from 'lit';
import type {Answer} from '../../domain/network/values.js';
import {FocusGoal, type Goal} from './focus-goal.js';
import {personIdOf, type Moving, type Panel, type Scene} from './scene.js';

/** What is open, who is moved, and who has the tab stop of the map; the focus goes along. */
export class MapState {
  panel: Panel = {kind: 'none'};
  moving: Moving | undefined;
  /** Who has, or had last, the focus. */
  current: string | undefined;
  /** What who is asked answered here, as long as this page is open. */
  answered: Answer | undefined;
  /** The questions that help to begin were put aside. */
  skipped = false;
  readonly #host: LitElement;
  readonly #focus: FocusGoal;

  constructor(host: LitElement) {
    this.#host = host;
    this.#focus = new FocusGoal(host);
  }

  goTo(goal: Goal): void {
    this.#focus.goTo(goal);
    this.#host.requestUpdate();
  }

  show(panel: Panel): void {
    this.panel = panel;
    this.moving = undefined;
    this.current = personIdOf(panel) ?? this.current;
    this.goTo('panel');
  }

  /** The focus goes back to who the panel was about. */
  close(): void {
    const personId = personIdOf(this.panel);
    this.panel = {kind: 'none'};
    this.goTo(personId === undefined ? 'add' : {personId});
  }

  hold(personId: string): void {
    this.current = personId;
    this.goTo({personId});
  }

  move(moving: Moving | undefined): void {
    const personId = moving?.personId ?? this.moving?.personId;
    this.moving = moving;
    this.current = personId;
    if (personId !== undefined) this.goTo({personId});
  }

  answer(value: Answer): void {
    this.answered = value;
    this.goTo('panel');
  }

  skip(): void {
    this.skipped = true;
    this.close();
  }

  /** Call after each render; `fill` draws what is still to come of a long list. */
  settle(scene: Scene | undefined, fill: () => void): void {
    this.#focus.settle(this.#host.renderRoot, scene, fill);
  }
}
