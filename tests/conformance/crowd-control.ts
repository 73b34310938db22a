import type {Problem} from '../../src/backend/http/http.js';
import {problemOf} from '../../src/backend/http/http.js';
import type {Fault} from './faults.js';

/** How many questions of one user it takes at first, and how many more a second. */
const bucket = {size: 1700, aSecond: 20};
const savesBeforeBurst = 100;

/** What a server takes of whom, when many come at once. */
export class CrowdControl {
  readonly #has: (fault: Fault) => boolean;
  readonly #left = new Map<string, {count: number; at: number}>();
  #saves = 0;

  constructor(has: (fault: Fault) => boolean) {
    this.#has = has;
  }

  /** Of this user it is too much now. */
  refuses(user: string): boolean {
    if (this.#has('takes on whatever comes')) return false;
    const at = performance.now();
    const {count, at: before} = this.#left.get(user) ?? {count: bucket.size, at};
    const filled = Math.min(bucket.size, count + ((at - before) / 1000) * bucket.aSecond);
    this.#left.set(user, {count: filled - 1, at});
    return filled < 1;
  }

  /** After the hundredth it goes wrong, in the way of the fault. */
  get isBurst(): boolean {
    return ++this.#saves > savesBeforeBurst;
  }

  problem(): {readonly problem: Problem; readonly headers: Readonly<Record<string, string>>} {
    const bare = this.#has('does not say until when it puts off') || this.#has('puts off for ever');
    return {problem: problemOf('rate-limited'), headers: bare ? {} : {'Retry-After': '1'}};
  }
}
