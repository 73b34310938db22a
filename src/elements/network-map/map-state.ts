import type {LitElement} from 'lit';
import {FocusGoal, type Goal} from './focus-goal.js';
import {personIdOf, type Moving, type Panel, type Scene, type Through} from './scene.js';

/** Tells whose card the user opened now; nobody's when it was closed. */
type Selected = (personId: string | undefined) => void;

/** What is open, who is moved, and who has the tab stop of the map; the focus goes along. */
export class MapState {
  panel: Panel = {kind: 'none'};
  moving: Moving | undefined;
  /** Who has, or had last, the focus. */
  current: string | undefined;
  /** The questions that help to begin were put aside. */
  skipped = false;
  /** Whose eyes the client looks through. */
  through: Through | undefined;
  readonly #host: LitElement;
  readonly #selected: Selected;
  readonly #focus: FocusGoal;

  constructor(host: LitElement, selected: Selected) {
    this.#host = host;
    this.#selected = selected;
    this.#focus = new FocusGoal(host);
  }

  goTo(goal: Goal | undefined): void {
    this.#focus.goTo(goal);
    this.#host.requestUpdate();
  }

  show(panel: Panel): void {
    this.#open(panel);
    this.moving = undefined;
    this.current = personIdOf(panel) ?? this.current;
    this.goTo('panel');
  }

  /** The focus goes back to who the panel was about. */
  close(): void {
    const personId = personIdOf(this.panel);
    this.#open({kind: 'none'});
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

  skip(): void {
    this.skipped = true;
    this.close();
  }

  /** Another person than before: whoever listens hears of it. */
  #open(panel: Panel): void {
    const personId = personIdOf(panel);
    const other = personId !== personIdOf(this.panel);
    this.panel = panel;
    if (other) this.#selected(personId);
  }

  /** Call after each render; `fill` draws what is still to come of a long list. */
  settle(scene: Scene | undefined, fill: () => void): void {
    this.#focus.settle(this.#host.renderRoot, scene, fill);
  }
}
