import {mediaType} from '../../src/backend/http/http.js';
import {EventStreamReader} from '../../src/backend/http/event-stream.js';
import type {Change, GroupRecord} from '../../src/domain.js';

/** What happens to the next change that goes over the line. */
export type WireFault =
  | 'its answer is lost'
  | 'it is sent twice at once'
  | 'its answer breaks off'
  | 'a proxy answers instead'
  | 'the page gives up on it';
export const wireFaults: readonly WireFault[] = [
  'its answer is lost',
  'it is sent twice at once',
  'its answer breaks off',
  'a proxy answers instead',
  'the page gives up on it',
];

/** Records that came to somebody's page, and what was said of where they come from. */
export interface Sighting {
  /** How the group stood, as the cursor says; not there in the answer to a change. */
  readonly cursor: string | undefined;
  readonly records: readonly GroupRecord[];
  /** All that they may see, and not only what is new. */
  readonly isWhole: boolean;
  /** What was counted when it was asked for, and when it came. */
  readonly from: number;
  readonly to: number;
  /** How often it was counted when their access was over; not there as long as they have it. */
  readonly shutAt: number | undefined;
}

/** Somebody's real line to the server, with the faults that lines have, and a record of all that came. */
export class Wire {
  faults: WireFault[] = [];
  readonly sent = new Map<string, Change>();
  readonly sightings: Sighting[] = [];
  /** Requests that are not answered to the last letter. */
  busy = 0;
  /** They had no access for a while. */
  wasShut = false;
  #shutAt: number | undefined;
  readonly #base: () => string;
  readonly #count: () => number;
  readonly #streams = new Set<AbortController>();

  /** `base`: where the next request goes; `count` grows with all that happens on the server. */
  constructor(base: () => string, count: () => number) {
    this.#base = base;
    this.#count = count;
  }

  readonly fetch: typeof fetch = (address, init = {}) => {
    const url = String(address).replace('http://portal', this.#base());
    if (url.includes('/events')) return this.#listen(url, init);
    return this.#during(() =>
      init.method === 'POST' ? this.#save(url, init) : this.#ask(url, init),
    );
  };

  /** From now on they have no access, or have it again. */
  set hasAccess(has: boolean) {
    this.#shutAt = has ? undefined : this.#count();
    this.wasShut ||= !has;
  }

  /** All streams break, in the middle of whatever they say. */
  cut(): void {
    for (const stream of this.#streams) stream.abort(new TypeError('The line broke.'));
  }

  async #save(url: string, init: RequestInit): Promise<Response> {
    const change = JSON.parse(String(init.body)) as Change;
    this.sent.set(change.id, change);
    const fault = this.faults.shift();
    if (fault === 'the page gives up on it') {
      // Nobody can call back what is on its way.
      void this.#during(() => this.#ask(url, {...init, signal: null}).catch(() => undefined));
      throw new TypeError('Nobody waits for it any more.');
    }
    const asked = [this.#ask(url, init)];
    if (fault === 'it is sent twice at once') asked.push(this.#ask(url, init));
    const answers = await Promise.all(asked);
    if (fault === 'its answer is lost') throw new TypeError('Failed to fetch');
    if (fault === 'its answer breaks off') return brokenOff();
    if (fault === 'a proxy answers instead') return proxyPage();
    return answers.at(-1)!;
  }

  async #ask(url: string, init: RequestInit): Promise<Response> {
    const asked = {from: this.#count(), shutAt: this.#shutAt};
    const response = await fetch(url, init);
    const text = await response.text();
    if (response.headers.get('Content-Type')?.includes('json')) this.#note(url, text, asked);
    const {status, headers} = response;
    return new Response(status === 304 ? null : text, {status, headers});
  }

  #note(url: string, text: string, asked: Pick<Sighting, 'from' | 'shutAt'>): void {
    const {records, current, cursor} = JSON.parse(text) as {
      records?: GroupRecord[];
      current?: GroupRecord[];
      cursor?: string;
    };
    const isWhole = records !== undefined && !url.endsWith('/changes');
    const all = records ?? current ?? [];
    // Who was let in again meanwhile may have been answered after that.
    const shutAt = this.#shutAt === undefined ? undefined : asked.shutAt;
    this.sightings.push({...asked, shutAt, records: all, cursor, isWhole, to: this.#count()});
  }

  async #listen(url: string, init: RequestInit): Promise<Response> {
    const stream = new AbortController();
    const signal = AbortSignal.any([stream.signal, ...(init.signal ? [init.signal] : [])]);
    const from = this.#count();
    const response = await this.#during(() => fetch(url, {...init, signal}));
    const {status, headers, body} = response;
    if (!headers.get('Content-Type')?.startsWith('text/event-stream') || body === null)
      return response;
    this.#streams.add(stream);
    const over = () => this.#streams.delete(stream);
    return new Response(body.pipeThrough(this.#noting(from, over)), {status, headers});
  }

  #noting(from: number, over: () => void): TransformStream<Uint8Array, Uint8Array> {
    const reader = new EventStreamReader();
    const decoder = new TextDecoder();
    return new TransformStream({
      transform: (chunk, controller) => {
        for (const {name, data, id} of reader.read(decoder.decode(chunk, {stream: true}))) {
          if (name !== 'changed') continue;
          const {records} = JSON.parse(data) as {records: GroupRecord[]};
          const [to, shutAt] = [this.#count(), this.#shutAt];
          this.sightings.push({records, cursor: id, isWhole: false, from, to, shutAt});
        }
        controller.enqueue(chunk);
      },
      flush: over,
    });
  }

  async #during<T>(act: () => Promise<T>): Promise<T> {
    this.busy++;
    try {
      return await act();
    } finally {
      this.busy--;
    }
  }
}

function brokenOff(): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"records":[{"ki'));
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(body, {status: 200, headers: {'Content-Type': mediaType}});
}

const proxyPage = (): Response =>
  new Response('<h1>Bad gateway</h1>', {status: 502, headers: {'Content-Type': 'text/html'}});
