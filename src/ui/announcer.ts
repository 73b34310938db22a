import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Says once, politely, to a screen reader what just happened on the screen. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #sentence = '';
  #shown = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#sentence = '';
  }

  say(sentence: string): void {
    // The same sentence twice is news twice: a no-break space makes it differ.
    this.#sentence = sentence === this.#sentence ? `${sentence}\u00a0` : sentence;
    this.#host.requestUpdate();
  }

  /** What everybody has to see, until it is over: then `false`. */
  show(sentence: string | false): void {
    this.#shown = sentence || '';
    this.#host.requestUpdate();
  }

  /** Put this in every state of the template: a region must be there before it speaks. */
  region(): TemplateResult {
    const shown = this.#shown;
    const sentences =
      shown && this.#sentence ? `${shown} ${this.#sentence}` : shown || this.#sentence;
    return html`<p class=${shown ? 'strip waiting' : 'sr'} role="status">${sentences}</p>`;
  }
}
