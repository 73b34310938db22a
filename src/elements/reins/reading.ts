import type {ReactiveController} from 'lit';
import type {GroupHost} from '../../context/group-controller.js';
import type {HistoryEntry} from '../../domain/regie/project-history.js';
import type {ServedHost} from '../../ui/late-part.js';

/** Where what was done is kept. */
export type ReadHistory = NonNullable<NonNullable<GroupHost['status']>['history']>;
type HistoryPage = Awaited<ReturnType<ReadHistory>>;

/** How far reading what was done has come. */
export type ReadState = 'not kept' | 'loading' | 'failed' | 'ready';

/** Several changes in a row are read of once. */
const quietly = 250;

/** Reads what was done, the newest first, page by page, and again when something was done. */
export class Reading implements ReactiveController {
  /** A server does not know what the page's provider keeps. */
  state: ReadState = typeof document === 'undefined' ? 'loading' : 'not kept';
  entries: readonly HistoryEntry[] = [];
  readonly #host: ServedHost;
  readonly #said: (what: 'more' | 'failed') => void;
  #read: ReadHistory | undefined;
  #before: string | undefined;
  #about: unknown;
  #abort = new AbortController();
  #first: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `say` when an older page has come, or nothing could be read. */
  constructor(host: ServedHost, say: (what: 'more' | 'failed') => void) {
    this.#host = host;
    this.#said = say;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#read = undefined;
  }

  /** Is there anything older? */
  get hasMore(): boolean {
    return this.#before !== undefined;
  }

  /** Whether the page still shows a server's drawing, with what was done in it. */
  get isServed(): boolean {
    return this.#host.served === true;
  }

  /** Waits for the first page, where there is one. */
  get settled(): Promise<void> | undefined {
    return this.#first;
  }

  /** Where it is kept, and what tells that something was done since; `undefined` while it is saved. */
  follow(read: ReadHistory | undefined, about: unknown): void {
    if (read !== this.#read) {
      this.#stop();
      this.#read = read;
      this.#about = about;
      this.entries = [];
      this.#before = undefined;
      this.state = read ? 'loading' : 'not kept';
      this.#first = read && this.#fetch(read);
      return;
    }
    if (about === undefined || about === this.#about) return;
    this.#about = about;
    clearTimeout(this.#timer);
    if (read) this.#timer = setTimeout(() => void this.#fetch(read), quietly);
  }

  more(): void {
    if (this.#read && this.#before !== undefined) void this.#fetch(this.#read, this.#before, true);
  }

  again(): void {
    if (this.#read === undefined) return;
    const before = this.entries.length > 0 ? this.#before : undefined;
    void this.#fetch(this.#read, before, true);
  }

  async #fetch(read: ReadHistory, before?: string, asked = false): Promise<void> {
    this.#abort.abort();
    const {signal} = (this.#abort = new AbortController());
    try {
      const page = await read({signal, ...(before !== undefined && {before})});
      if (signal.aborted) return;
      if (before === undefined) this.#renew(page);
      else this.#append(page);
      this.state = 'ready';
    } catch {
      if (signal.aborted) return;
      // What is on the screen stays there, and is read again with the next change.
      if (this.entries.length > 0 && before === undefined) return;
      this.state = 'failed';
      if (asked) this.#said('failed');
    }
    this.#host.requestUpdate();
  }

  #append(page: HistoryPage): void {
    this.entries = [...this.entries, ...page.entries];
    this.#before = page.before;
    this.#said('more');
  }

  /** What is new comes before what is known; where there is no join, all of it begins anew. */
  #renew(page: HistoryPage): void {
    const [newest] = this.entries;
    const join = newest ? page.entries.findIndex((one) => isSame(one, newest)) : -1;
    if (join < 0) {
      this.entries = page.entries;
      this.#before = page.before;
    } else this.entries = [...page.entries.slice(0, join), ...this.entries];
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
  }
}

const isSame = (a: HistoryEntry, b: HistoryEntry): boolean =>
  a.occurredAt === b.occurredAt &&
  a.action === b.action &&
  a.subjectId === b.subjectId &&
  JSON.stringify(a.actorRef) === JSON.stringify(b.actorRef);
