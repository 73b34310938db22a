import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Says once, politely, to a screen reader what just happened on the screen. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #sentence = '';

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

  /** Put this in every state of the template: a region must be there before it speaks. */
  region(): TemplateResult {
    return html`<p class="sr" role="status">${this.#sentence}</p>`;
  }
}
