import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Focus is never lost: what moves in the page keeps it, and when what had it goes, it is given to
 * what now stands in the same place (`data-mark`), or else to what always stays.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  readonly #stays: string;
  #had: Element | null | undefined;

  constructor(host: Host, stays: string) {
    this.#host = host;
    this.#stays = stays;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#had = this.#host.shadowRoot?.activeElement;
  }

  /** After whatever else wants to move the focus. */
  hostUpdated(): void {
    const had = this.#had;
    if (had instanceof HTMLElement || had instanceof SVGElement)
      queueMicrotask(() => this.#keep(had));
  }

  #keep(had: HTMLElement | SVGElement): void {
    const root = this.#host.shadowRoot;
    if (!root || root.activeElement) return;
    const {mark} = had.dataset;
    const same = mark === undefined ? null : root.querySelector(`[data-mark="${mark}"]`);
    const next = had.isConnected ? had : (same ?? root.querySelector(this.#stays));
    if (next instanceof HTMLElement || next instanceof SVGElement) next.focus();
  }
}
