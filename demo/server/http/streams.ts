import type {OutgoingHttpHeaders, ServerResponse} from 'node:http';
import {eventStreamType, limits} from '../../../src/backend/http/http.js';
import type {FastifyReply} from 'fastify';
import type {News} from '../groups/feed.js';
import {refused} from '../problem.js';
import type {User} from '../tokens.js';
import {ownHeaders} from './answers.js';

/** More than one person has devices and tabs. */
const mostOfOne = 30;
/** Who takes in so little that this waits for them is let go: their page loads again. */
const mostWaiting = 1_000_000;
const longestTimer = 2 ** 31 - 1;

interface Room {
  readonly tell: (news: News) => void;
  begin(reply: FastifyReply, leave: () => void): void;
  /** It comes to nothing. */
  giveBack(): void;
}

/** All open streams of this instance. */
export class Streams {
  readonly #open = new Set<Stream>();

  /** @throws {ProblemError} where this user has more streams than anybody needs. */
  room(user: User): Room {
    const own = [...this.#open].filter((stream) => stream.user.id === user.id);
    if (own.length >= mostOfOne) throw refused('rate-limited');
    const stream = new Stream(user);
    const giveBack = () => void this.#open.delete(stream);
    // Counted from now on: of many that ask at once no more get in.
    this.#open.add(stream);
    return {
      tell: (news) => stream.tell(news),
      begin: (reply, leave) => {
        stream.begin(reply.raw, headersOf(reply), () => {
          leave();
          giveBack();
        });
      },
      giveBack,
    };
  }

  get count(): number {
    return this.#open.size;
  }

  beat(): void {
    for (const stream of this.#open) stream.beat();
  }

  /** Their pages open one again, at another instance. */
  closeAll(): void {
    for (const stream of this.#open) stream.close();
  }
}

class Stream {
  readonly user: User;
  readonly #early: News[] = [];
  #response: ServerResponse | undefined;
  #isStuck = false;

  constructor(user: User) {
    this.user = user;
  }

  begin(response: ServerResponse, headers: OutgoingHttpHeaders, onClose: () => void): void {
    response.writeHead(200, headers);
    this.#response = response;
    // Whoever went while their place was looked up says no more that they did.
    if (response.destroyed) return onClose();
    // The page comes back with a new token, or does not.
    const left = Math.min(this.user.expires - Date.now(), longestTimer);
    const session = setTimeout(() => this.close(), left).unref();
    response.once('close', () => {
      clearTimeout(session);
      onClose();
    });
    this.#write(`retry: ${limits.streamRetryMilliseconds}\n:\n\n`);
    for (const news of this.#early) this.tell(news);
  }

  tell(news: News): void {
    if (this.#response === undefined) {
      this.#early.push(news);
      return;
    }
    this.#write(textOf(news));
    if (news.type === 'ended') this.close();
  }

  /** Who did not take in the last one either is not there any more. */
  beat(): void {
    if (this.#isStuck && this.#response?.writableNeedDrain) return void this.#response.destroy();
    this.#isStuck = this.#response?.writableNeedDrain ?? false;
    this.#write(':\n\n');
  }

  close(): void {
    this.#response?.end();
  }

  #write(text: string): void {
    const response = this.#response;
    if (response === undefined || response.writableEnded || response.destroyed) return;
    response.write(text);
    if (response.writableLength > mostWaiting) response.destroy();
  }
}

/** Those that every answer has; what is written by hand gets none by itself. */
const headersOf = (reply: FastifyReply): OutgoingHttpHeaders => ({
  ...(reply.getHeaders() as OutgoingHttpHeaders),
  ...ownHeaders,
  'Content-Type': eventStreamType,
  'X-Accel-Buffering': 'no',
});

function textOf(news: News): string {
  if (news.type !== 'changed') return `event: ${news.type}\ndata: {}\n\n`;
  const {records, removed, cursor} = news;
  return `event: changed\nid: ${cursor}\ndata: ${JSON.stringify({records, removed})}\n\n`;
}
