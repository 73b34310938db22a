import {html, render, type LitElement, type ReactiveController} from 'lit';

/** A list of no more rows than this is drawn as a whole. */
const short = 20;
/** Of a longer one this many come with the first paint: more than a screen shows. */
const first = 6;
/** The others come in chunks: the browser skips layout and painting of those out of sight. */
const chunkSize = 50;
/** Time for the first paint, and for what a page does right after it, in milliseconds. */
const patience = 100;
/** How long rows are drawn before the page gets its turn again, in milliseconds. */
const turn = 12;
/** There nobody scrolls and nothing comes later. */
const onServer = typeof document === 'undefined';

type Chunk = HTMLElement & {rows?: () => unknown};

/**
 * Long lists: the first rows come with the first paint, the others moments later, a few at a time, and
 * at once where somebody scrolls to them or prints. All rows are then in the page for good: for the
 * keyboard, for screen readers and for finding text.
 */
export class Chunks implements ReactiveController {
  readonly #host: LitElement;
  readonly #filled = new WeakSet<Element>();
  /** Called when more rows are there, for who waits for one of them. */
  readonly #more: () => void;
  /** Ends the waiting for the next chunks; there only while there is something to wait for. */
  #end: (() => void) | undefined;
  /** The first paint is over. */
  #begun = false;
  /** There was a long list: else nobody need look for its chunks. */
  #isLong = false;

  constructor(host: LitElement, more: () => void = () => undefined) {
    this.#host = host;
    this.#more = more;
    host.addController(this);
  }

  /** What lies under a long list is out of sight: of that no row comes at first. `above` rows lie there. */
  draw<Row>(rows: readonly Row[], some: (rows: readonly Row[]) => unknown, above = 0): unknown {
    const begin = above > short ? 0 : first;
    if (onServer || (begin > 0 && rows.length <= short)) return some(rows);
    this.#isLong = true;
    const later = Array.from({length: Math.ceil((rows.length - begin) / chunkSize)}, (_, at) => {
      const from = begin + at * chunkSize;
      return html`<div
        class="chunk"
        .rows=${() => some(rows.slice(from, from + chunkSize))}
        @contentvisibilityautostatechange=${this.#seen}
      ></div>`;
    });
    return [some(rows.slice(0, begin)), later];
  }

  /** Draws all rows at once, for who wants one of them now. */
  readonly fill = (): void => this.#empty.forEach((chunk) => this.#fill(chunk));

  hostConnected(): void {
    addEventListener('beforeprint', this.fill);
    // Back in the page after it was moved: on with what had not been drawn.
    this.#begin();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.fill);
    this.#stop();
  }

  hostUpdated(): void {
    if (!this.#isLong) return;
    for (const chunk of this.#chunks()) if (this.#filled.has(chunk)) this.#fill(chunk);
    this.#begin();
  }

  #chunks(): readonly Chunk[] {
    return [...this.#host.renderRoot.querySelectorAll<Chunk>('.chunk')];
  }

  get #empty(): readonly Chunk[] {
    return this.#chunks().filter((chunk) => !this.#filled.has(chunk));
  }

  #fill(chunk: Chunk): void {
    this.#filled.add(chunk);
    render(chunk.rows?.(), chunk, {host: this.#host});
  }

  readonly #seen = (event: Event): void => {
    const {currentTarget: chunk} = event;
    const skipped = 'skipped' in event && event.skipped === true;
    if (skipped || !this.#begun || !(chunk instanceof HTMLElement) || this.#filled.has(chunk))
      return;
    this.#fill(chunk);
    this.#more();
  };

  #begin(): void {
    if (this.#end === undefined && this.#host.isConnected && this.#empty.length > 0)
      this.#nextFrame(() => this.#nextFrame(() => this.#later(patience)));
  }

  #nextFrame(go: () => void): void {
    const frame = requestAnimationFrame(go);
    this.#end = () => cancelAnimationFrame(frame);
  }

  #later(wait: number): void {
    const timer = setTimeout(() => this.#fillSome(), wait);
    this.#end = () => clearTimeout(timer);
  }

  #fillSome(): void {
    this.#begun = true;
    const end = performance.now() + turn;
    const empty = this.#empty;
    const last = empty.findIndex((chunk) => {
      this.#fill(chunk);
      return performance.now() > end;
    });
    this.#more();
    this.#end = undefined;
    if (last >= 0 && last < empty.length - 1) this.#later(0);
  }

  /** Nothing goes on in an element that is gone. */
  #stop(): void {
    this.#end?.();
    this.#end = undefined;
  }
}
