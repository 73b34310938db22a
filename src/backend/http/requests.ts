import type {Access} from '../access.js';
import {BackendError} from '../backend.js';
import {mediaType, pathOf, type PathName} from './contract.js';
import {problemType} from './problems.js';

export interface Request {
  readonly signal: AbortSignal;
  readonly accept?: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON: then it is posted. */
  readonly body?: string;
  /** The page goes away: nobody waits for the answer. */
  readonly unloading?: boolean;
}

/** What a browser lets all pages that go away send after them, with room for others. */
const mostParting = 60_000;

/** Asks the portal's server, as who uses the page by then: what the page says of that may change. */
export class Requests {
  readonly #base: string;
  readonly #access: Access;
  #renewals = 0;
  #renewing: Promise<void> | undefined;
  /** Who asked last: who goes away has no time to find out. */
  #last: Headers | undefined;
  #parting = 0;

  constructor(base: string | URL, access: Access) {
    this.#base = String(base).replace(/\/+$/, '');
    this.#access = access;
  }

  /**
   * The answer, whatever its status. What was refused for want of a valid token is asked once more
   * with a new one: a load changes nothing, and a change has one effect by its key.
   *
   * @throws {BackendError} `offline` where no answer came.
   */
  async ask(path: PathName, groupId: string, request: Request): Promise<Response> {
    request.signal.throwIfAborted();
    const address = this.#address(path, groupId, request);
    const renewals = this.#renewals;
    const known = request.unloading ? this.#last : undefined;
    const first = await this.#send(address, request, known ?? (await this.#identity()));
    if (first.status !== 401 || request.unloading || !this.#canRenew) return first;
    discard(first);
    if (renewals === this.#renewals) await (this.#renewing ??= this.#renew());
    return this.#send(address, request, await this.#identity());
  }

  #address(path: PathName, groupId: string, {query = {}}: Request): string {
    const below = pathOf(path, groupId);
    if (below === undefined) throw new BackendError('not-found');
    const said = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
    );
    return `${this.#base}${below}${said.length > 0 ? `?${said.join('&')}` : ''}`;
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

  async #send(address: string, request: Request, identity: Headers): Promise<Response> {
    const {signal, accept = mediaType, headers = {}, body} = request;
    const {fetch: ask = fetch, credentials = 'same-origin'} = this.#access;
    signal.throwIfAborted();
    const all = new Headers(identity);
    all.set('Accept', `${accept}, ${problemType}`);
    for (const [name, value] of Object.entries(headers)) all.set(name, value);
    if (body !== undefined) all.set('Content-Type', mediaType);
    const size = this.#partingSize(request);
    this.#parting += size;
    try {
      return await ask(address, {
        ...{method: body === undefined ? 'GET' : 'POST', headers: all, signal},
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
  #partingSize({body, unloading}: Request): number {
    if (unloading !== true || body === undefined) return 0;
    const size = new TextEncoder().encode(body).length;
    return this.#parting + size <= mostParting ? size : 0;
  }
}

/** Nobody reads it. */
export function discard({body}: Response): void {
  body?.cancel().catch(() => undefined);
}
