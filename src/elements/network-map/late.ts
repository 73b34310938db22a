import {adoptStyles, type CSSResultOrNative, type ReactiveControllerHost} from 'lit';
import type {Messages, MessagesHost, Translation} from '../../i18n/messages.js';
import type {More} from './more.js';
import type {Desk, LateMessages} from './scene.js';

export type {More};

type Host = ReactiveControllerHost & MessagesHost<LateMessages>;

/** Cards and forms with their words and their look: what comes after the first paint. */
export class Late {
  more: More | undefined;
  readonly typed: Desk['typed'] = new Map();
  readonly #host: Host;
  readonly #styles: readonly CSSResultOrNative[];
  #messages: Messages<LateMessages> | undefined;
  #loading: Promise<void> | undefined;
  #soon = false;

  constructor(host: Host, styles: readonly CSSResultOrNative[]) {
    this.#host = host;
    this.#styles = styles;
  }

  get text(): Translation<LateMessages> | undefined {
    return this.#messages?.text;
  }

  /** Settles when what was asked for is there. */
  get ready(): Promise<void> | undefined {
    return this.#messages?.ready ?? (this.more ? undefined : this.#loading);
  }

  /** The words, when those alone are on their way. */
  get words(): Promise<void> | undefined {
    return this.#messages?.ready;
  }

  /** After the first paint, and only once. */
  loadSoon(): void {
    if (this.#soon) return;
    this.#soon = true;
    requestAnimationFrame(() => setTimeout(() => void this.load()));
  }

  /** Tries again where the network failed before. */
  load(failed?: () => void): Promise<void> {
    this.#loading ??= import('./more.js').then(
      ({more, moreMessages, moreStyles}) => {
        this.#messages = moreMessages(this.#host);
        this.more = more;
        const root = this.#host.shadowRoot;
        if (root) adoptStyles(root, [...this.#styles, ...moreStyles]);
        this.#host.requestUpdate();
      },
      () => {
        this.#loading = undefined;
        failed?.();
      },
    );
    return this.#loading;
  }
}
