import {html, render, type LitElement, type ReactiveController} from 'lit';

/** How many rows make a chunk: the browser skips layout and painting of those out of sight. */
const chunkSize = 50;
/** Time for the first paint, and for what a page does right after it, in milliseconds. */
const patience = 100;
/** How long rows are drawn before the page gets its turn again, in milliseconds. */
const turn = 12;

type Chunk = HTMLElement & {rows?: () => unknown};

/**
 * Long lists: the first chunk comes with the first paint, the others moments later while the page is
 * idle, and at once where somebody scrolls to them or prints. All rows are then in the page for good:
 * for the keyboard, for screen readers and for finding text.
 */
export class Chunks implements ReactiveController {
  readonly #host: LitElement;
  readonly #filled = new WeakSet<Element>();
  /** Called when more rows are there, for who waits for one of them. */
  readonly #more: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, more: () => void) {
    this.#host = host;
    this.#more = more;
    host.addController(this);
  }

  /** Draws rows; a list that is no longer than a chunk stays as it is. */
  draw<Row>(rows: readonly Row[], some: (rows: readonly Row[]) => unknown): unknown {
    if (rows.length <= chunkSize) return some(rows);
    return Array.from({length: Math.ceil(rows.length / chunkSize)}, (_, at) => {
      const own = () => some(rows.slice(at * chunkSize, (at + 1) * chunkSize));
      if (at === 0) return html`<div class="chunk">${own()}</div>`;
      return html`<div
        class="chunk later"
        .rows=${own}
        @contentvisibilityautostatechange=${this.#seen}
      ></div>`;
    });
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#fillAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#fillAll);
    this.#stop();
  }

  hostUpdated(): void {
    for (const chunk of this.#chunks()) if (this.#filled.has(chunk)) this.#fill(chunk);
    if (this.#timer === undefined && this.#empty.length > 0) this.#fillLater(patience);
  }

  #chunks(): readonly Chunk[] {
    return [...this.#host.renderRoot.querySelectorAll<Chunk>('.chunk.later')];
  }

  get #empty(): readonly Chunk[] {
    return this.#chunks().filter((chunk) => !this.#filled.has(chunk));
  }

  #fill(chunk: Chunk): void {
    this.#filled.add(chunk);
    render(chunk.rows?.(), chunk);
  }

  readonly #seen = (event: Event): void => {
    const {currentTarget: chunk} = event;
    const skipped = 'skipped' in event && event.skipped === true;
    if (skipped || !(chunk instanceof HTMLElement) || this.#filled.has(chunk)) return;
    this.#fill(chunk);
    this.#more();
  };

  readonly #fillAll = (): void => this.#empty.forEach((chunk) => this.#fill(chunk));

  #fillLater(wait: number): void {
    this.#timer = setTimeout(() => {
      const end = performance.now() + turn;
      const empty = this.#empty;
      const next = empty.findIndex((chunk) => {
        this.#fill(chunk);
        return performance.now() > end;
      });
      this.#more();
      this.#stop();
      if (next >= 0 && next < empty.length - 1) this.#fillLater(turn);
    }, wait);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
