import {discard} from '../asking.js';
import {isHidden, pause, spread} from '../pause.js';
import {errorOf} from './answers.js';
import type {FeedParts} from './feed.js';
import {Breaks} from './feed-timing.js';

/** Looks whether something changed, as long as somebody looks at the page. */
export class Poll {
  readonly #parts: FeedParts;
  readonly #breaks: Breaks;
  #etag: string | undefined;
  #isLive = false;

  constructor(parts: FeedParts) {
    this.#parts = parts;
    this.#etag = parts.etag;
    this.#breaks = new Breaks(parts.timing, parts.signal);
  }

  /** For so many seconds, and until the signal aborts. Never rejects. */
  async run(seconds: number): Promise<void> {
    const {signal, timing} = this.#parts;
    const end = Date.now() + seconds * 1000;
    while (!signal.aborted && Date.now() < end) {
      const error = isHidden() ? undefined : await this.#look().catch((thrown: unknown) => thrown);
      if (error === undefined) await pause(spread(timing.pollSeconds * (4 / 3)), signal);
      else {
        this.#say(false);
        await this.#breaks.take(error);
      }
    }
  }

  async #look(): Promise<void> {
    const {requests, groupId, onEvent, signal} = this.#parts;
    const headers = this.#etag === undefined ? {} : {'If-None-Match': this.#etag};
    const response = await requests.ask('group', groupId, {signal, headers});
    const {ok, status} = response;
    const etag = response.headers.get('ETag') ?? undefined;
    const isOther = ok && (etag === undefined || etag !== this.#etag);
    // Loading tells the same to the store: what is new, or that access is over.
    if (isOther || [403, 404, 410].includes(status)) onEvent({type: 'stale'});
    if (ok) this.#etag = etag;
    else if (status !== 304) throw await errorOf(response);
    discard(response);
    this.#breaks.reset();
    this.#say(true);
  }

  #say(live: boolean): void {
    const {onEvent, signal} = this.#parts;
    if (live !== this.#isLive && !signal.aborted) onEvent({type: 'status', live});
    this.#isLive = live;
  }
}
