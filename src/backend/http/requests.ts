import type {Access} from '../access.js';
import {Asking} from '../asking.js';
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

/** Asks the portal's server what the contract has. */
export class Requests {
  readonly #base: string;
  readonly #asking: Asking;

  constructor(base: string | URL, access: Access) {
    this.#base = String(base).replace(/\/+$/, '');
    this.#asking = new Asking(access);
  }

  /**
   * The answer, whatever its status. It may be asked once more with a new token: a load changes
   * nothing, and a change has one effect by its key.
   *
   * @throws {BackendError} `offline` where no answer came.
   */
  async ask(path: PathName, groupId: string, request: Request): Promise<Response> {
    request.signal.throwIfAborted();
    const {accept = mediaType, headers, body, signal, unloading} = request;
    return this.#asking.ask(this.#address(path, groupId, request), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Accept: `${accept}, ${problemType}`,
        ...headers,
        ...(body !== undefined && {'Content-Type': mediaType}),
      },
      ...{body, signal, unloading},
    });
  }

  #address(path: PathName, groupId: string, {query = {}}: Request): string {
    const below = pathOf(path, groupId);
    if (below === undefined) throw new BackendError('not-found');
    const said = Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
    );
    return `${this.#base}${below}${said.length > 0 ? `?${said.join('&')}` : ''}`;
  }
}
