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
      // A press draws it before it opens; a browser that finds words in it, or a script, right after.
      for (const type of ['click', 'toggle']) around.addEventListener(type, this.#unfold);
    }
    this.#isDrawn ||= this.#folded?.open !== false;
    return this.#isDrawn ? draw() : undefined;
  }

  readonly #unfold = (): void => {
    if (this.#isDrawn) return;
    this.#isDrawn = true;
    this.setValue(this.#draw());
  };
}

/**
 * What a list has folded up in each row is drawn when somebody unfolds it, and from then on stays: of
 * a hundred rows few are ever unfolded.
 */
export const whenOpen: (draw: () => unknown) => unknown = directive(WhenOpenDirective);
