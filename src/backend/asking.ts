import type {Access} from './access.js';
import {BackendError} from './backend.js';

export interface Question {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
  /** The page goes away: nobody waits for the answer. */
  readonly unloading?: boolean | undefined;
}

/** What a browser lets all pages that go away send after them, with room for others. */
const mostParting = 60_000;

/** Asks a server as who uses the page by then: what the page says of that may change. */
export class Asking {
  readonly #access: Access;
  #renewals = 0;
  #renewing: Promise<void> | undefined;
  /** Who asked last: who goes away has no time to find out. */
  #last: Headers | undefined;
  #parting = 0;

  constructor(access: Access) {
    this.#access = access;
  }

  /**
   * The answer, whatever its status. What was refused for want of a valid token is asked once more
   * with a new one.
   *
   * @throws {BackendError} `offline` where no answer came.
   */
  async ask(address: string, question: Question): Promise<Response> {
    question.signal.throwIfAborted();
    const renewals = this.#renewals;
    const known = question.unloading ? this.#last : undefined;
    const first = await this.#send(address, question, known ?? (await this.#identity()));
    if (first.status !== 401 || question.unloading || !this.#canRenew) return first;
    discard(first);
    if (renewals === this.#renewals) await (this.#renewing ??= this.#renew());
    return this.#send(address, question, await this.#identity());
  }

  get #canRenew(): boolean {
    return this.#access.getToken !== undefined || this.#access.headers !== undefined;
  }

  /** Whoever needs a new token at the same time waits for the same one. */
  async #renew(): Promise<void> {
    try {
      await this.#identity(true);
      this.#renewals++;
    } finally {
      this.#renewing = undefined;
    }
  }

  async #identity(renew = false): Promise<Headers> {
    const {getToken, headers} = this.#access;
    try {
      const identity = new Headers(await headers?.({renew}));
      const token = await getToken?.({renew});
      if (token !== undefined) identity.set('Authorization', `Bearer ${token}`);
      this.#last = identity;
      return identity;
    } catch (cause) {
      if (cause instanceof BackendError) throw cause;
      throw new BackendError('unavailable', {hint: 'the page could not say who asks', cause});
    }
  }

  async #send(address: string, question: Question, identity: Headers): Promise<Response> {
    const {method, signal, headers, body} = question;
    const {fetch: ask = fetch, credentials = 'same-origin'} = this.#access;
    signal.throwIfAborted();
    const all = new Headers(identity);
    for (const [name, value] of Object.entries(headers)) all.set(name, value);
    const size = this.#partingSize(question);
    this.#parting += size;
    try {
      return await ask(address, {
        ...{method, headers: all, signal},
        ...{cache: 'no-store', redirect: 'manual', keepalive: size > 0},
        ...(body !== undefined && {body}),
        credentials,
      });
    } catch (cause) {
      signal.throwIfAborted();
      throw new BackendError('offline', {cause});
    } finally {
      this.#parting -= size;
    }
  }

  /** In bytes, where the browser may send it after the page has gone; else 0. */
  #partingSize({body, unloading}: Question): number {
    if (unloading !== true || body === undefined) return 0;
    const size = new TextEncoder().encode(body).length;
    return this.#parting + size <= mostParting ? size : 0;
  }
}

/** Nobody reads it. */
export function discard({body}: Response): void {
  body?.cancel().catch(() => undefined);
}
