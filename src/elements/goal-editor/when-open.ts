import type {ChildPart} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';

/** As a child of `<details>`: see `whenOpen`. */
class WhenOpenDirective extends AsyncDirective {
  #folded: HTMLDetailsElement | undefined;
  #draw: () => unknown = () => undefined;
  #isDrawn = false;

  override render(draw: () => unknown): unknown {
    return draw();
  }

  override update({parentNode: around}: ChildPart, [draw]: [() => unknown]): unknown {
    this.#draw = draw;
    if (!this.#folded && around instanceof HTMLDetailsElement) {
      this.#folded = around;
      around.addEventListener('toggle', this.#unfold);
    }
    this.#isDrawn ||= this.#folded?.open !== false;
    return this.#isDrawn ? draw() : undefined;
  }

  readonly #unfold = (): void => {
    if (this.#isDrawn || !this.#folded?.open) return;
    this.#isDrawn = true;
    this.setValue(this.#draw());
  };
}

/**
 * What a list has folded up in each row is drawn when somebody unfolds it, and from then on stays: of
 * a hundred rows few are ever unfolded.
 */
export const whenOpen: (draw: () => unknown) => unknown = directive(WhenOpenDirective);
