import {adoptStyles, type CSSResultOrNative, type ReactiveControllerHost} from 'lit';
import type {Messages, MessagesHost} from '../../i18n/messages.js';
import type {Forms, FormText, LateMessages} from './desk.js';

type Host = ReactiveControllerHost & MessagesHost<LateMessages>;

/** What comes after the first paint: forms with their words and their look. */
export class Late {
  readonly #host: Host;
  readonly #styles: readonly CSSResultOrNative[];
  readonly #failed: () => void;
  #forms: Forms | undefined;
  #messages: Messages<LateMessages> | undefined;
  #loading: Promise<void> | undefined;
  #tried = false;

  constructor(host: Host, styles: readonly CSSResultOrNative[], failed: () => void) {
    this.#host = host;
    this.#styles = styles;
    this.#failed = failed;
  }

  get forms(): Forms | undefined {
    return this.#forms;
  }

  get text(): FormText | undefined {
    return this.#messages?.text;
  }

  /** Settles when what was asked for is there. */
  get ready(): Promise<void> | undefined {
    return this.#messages?.ready ?? (this.#forms ? undefined : this.#loading);
  }

  /** The words of the forms, when those are on their way. */
  get words(): Promise<void> | undefined {
    return this.#messages?.ready;
  }

  /** Once by itself, and again only when somebody wants to write. */
  loadFirst(): void {
    if (!this.#tried) void this.load();
    this.#tried = true;
  }

  load(): Promise<void> {
    this.#loading ??= import('./forms.js').then(
      ({forms, formMessages, formStyles}) => {
        this.#messages = formMessages(this.#host);
        this.#forms = forms;
        const root = this.#host.shadowRoot;
        if (root) adoptStyles(root, [...this.#styles, ...formStyles]);
        this.#host.requestUpdate();
      },
      () => {
        this.#loading = undefined;
        this.#failed();
      },
    );
    return this.#loading;
  }
}
