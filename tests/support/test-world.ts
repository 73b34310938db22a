import type {World} from '../../src/state/timing.js';

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that only goes when it is told to, ids in a row, and chance without surprises. */
export class TestWorld implements World {
  #milliseconds = Date.parse('2026-11-22T09:00:00Z');
  #ids = 0;
  readonly #prefix: string;
  #timers: readonly Timer[] = [];

  constructor(prefix = 'id') {
    this.#prefix = prefix;
  }

  readonly now = (): string => new Date(this.#milliseconds).toISOString();
  readonly newId = (): string => `${this.#prefix}-${++this.#ids}`;
  readonly random = (): number => 0.5;

  readonly after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = {due: this.#milliseconds + milliseconds, callback};
    this.#timers = [...this.#timers, timer];
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  get timers(): number {
    return this.#timers.length;
  }

  /** Lets everything that is under way come to rest; the clock stands still. */
  async rest(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
  }

  /** Lets time go by, timer by timer. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#milliseconds + milliseconds;
    await this.rest();
    for (;;) {
      const [next] = [...this.#timers].filter(({due}) => due <= end).sort((a, b) => a.due - b.due);
      if (next === undefined) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#milliseconds = Math.max(this.#milliseconds, next.due);
      next.callback();
      await this.rest();
    }
    this.#milliseconds = end;
  }
}
