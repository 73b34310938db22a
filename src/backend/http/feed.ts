import type {FeedEvent} from '../backend.js';
import {discard} from '../asking.js';
import {isOver} from '../pause.js';
import {errorOf} from './answers.js';
import {eventStreamType} from './contract.js';
import {EventStreamReader} from './event-stream.js';
import {Poll} from './poll.js';
import {Breaks, Silence, type FeedTiming} from './feed-timing.js';
import {newsOf} from './news.js';
import type {Requests} from './requests.js';

export interface FeedParts {
  readonly requests: Requests;
  readonly groupId: string;
  /** Of what was loaded: the cursor of its stream, and its mark. */
  readonly since: string | undefined;
  readonly etag: string | undefined;
  readonly timing: FeedTiming;
  readonly onEvent: (event: FeedEvent) => void;
  readonly signal: AbortSignal;
}

/** How one stream came to its end. */
type Ending =
  /** Access is over: nothing comes after it. */
  | 'ended'
  /** This server has no stream, or something in between lets none through. */
  | 'not offered'
  /** It was opened and said nothing: something in between keeps it back. */
  | 'silent'
  /** It worked, and is opened again. */
  | 'closed';

/** It is somewhere else, not here, not now, or not for this user: looking again tells. */
const notOffered = [204, 403, 404, 405, 406, 501];

/** What others change: by a stream, and where there is none by looking again and again. */
export class Feed {
  readonly #parts: FeedParts;
  readonly #breaks: Breaks;
  readonly #poll: Poll;
  #cursor: string | undefined;

  constructor(parts: FeedParts) {
    this.#parts = parts;
    this.#cursor = parts.since;
    this.#breaks = new Breaks(parts.timing, parts.signal);
    this.#poll = new Poll(parts);
  }

  /** Until the signal aborts or access ends. Never rejects. */
  async run(): Promise<void> {
    const {signal, timing} = this.#parts;
    while (!signal.aborted) {
      const ending = await this.#stream().catch((error: unknown) => error);
      if (isOver(signal) || ending === 'ended') return;
      this.#parts.onEvent({type: 'status', live: false});
      if (ending === 'not offered') return this.#poll.run(Infinity);
      if (ending === 'silent') await this.#poll.run(timing.streamAgainSeconds);
      else await this.#breaks.take(ending);
    }
  }

  async #stream(): Promise<Ending> {
    const {requests, groupId, timing, signal} = this.#parts;
    const silence = new Silence(timing.silenceSeconds, signal);
    try {
      const response = await requests.ask('events', groupId, {
        ...{accept: eventStreamType, query: {since: this.#cursor}, signal: silence.signal},
      });
      if (response.ok && isStream(response)) return await this.#listen(response, silence);
      if (response.status === 410) return this.#end();
      if (!response.ok && !notOffered.includes(response.status)) throw await errorOf(response);
      discard(response);
      return 'not offered';
    } catch (error) {
      if (!silence.isOver) throw error;
      return silence.wasBroken ? 'closed' : 'silent';
    } finally {
      silence.end();
    }
  }

  async #listen({body}: Response, silence: Silence): Promise<Ending> {
    const reader = new EventStreamReader(this.#cursor);
    const decoder = new TextDecoder();
    const pieces = body?.getReader();
    this.#parts.onEvent({type: 'status', live: true});
    for (;;) {
      const {done = true, value} = (await pieces?.read()) ?? {};
      if (done) return 'closed';
      silence.break();
      const events = reader.read(decoder.decode(value, {stream: true}));
      this.#breaks.reset(reader.retryMilliseconds);
      for (const event of events) {
        if (event.name === 'ended') return this.#end();
        const news = newsOf(event);
        if (news) this.#parts.onEvent(news);
        this.#cursor = event.id;
      }
    }
  }

  #end(): Ending {
    this.#parts.onEvent({type: 'ended'});
    return 'ended';
  }
}

const isStream = ({headers, body}: Response): boolean =>
  body !== null && headers.get('Content-Type')?.startsWith(eventStreamType) === true;
