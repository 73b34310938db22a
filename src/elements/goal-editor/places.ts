import type {ReactiveControllerHost} from 'lit';
import {FocusKeeper} from '../../ui/focus-keeper.js';

const title = 'h2[tabindex]';

/**
 * Numbers for what is on the screen, for ids and focus. They follow the order of asking, so that no
 * real id ends up in the page.
 */
export class Places {
  readonly #host: ReactiveControllerHost;
  readonly #numbers = new Map<string, number>();
  #goal: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    new FocusKeeper(host, title);
    // Whoever goes elsewhere meanwhile is not called back; the title only keeps the focus warm.
    host.addEventListener('focusin', (event) => {
      const [to] = event.composedPath();
      if (!(to instanceof Element && to.matches(title))) this.#goal = undefined;
    });
  }

  /** The number for `data-mark`. */
  of(key: string): string {
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return String(number);
  }

  /** Moves the focus there as soon as it is drawn. */
  goTo(key: string): void {
    this.#goal = this.of(key);
    this.#host.requestUpdate();
  }

  /** Call after each render. */
  settle(root: ParentNode): void {
    if (this.#goal === undefined) return;
    const place = root.querySelector(`[data-mark="${this.#goal}"]`);
    if (!(place instanceof HTMLElement)) return;
    this.#goal = undefined;
    place.focus();
  }
}
