import {median} from '../statistics.js';

const patience = 5000;

/**
 * Main-thread time from nothing to the second frame, in a page that has done it before; and until all
 * rows are there, for who draws some of them after that.
 *
 * @param {import('../browser.js').Bench} bench
 */
export async function paint({ask, mainTime}) {
  const later = await ask('completesLater');
  /** @type {number[]} */
  const first = [];
  /** @type {number[]} */
  const all = [];
  const end = performance.now() + patience;
  for (let index = 0; index < 5 && (index < 2 || performance.now() < end); index += 1) {
    await ask('unmount');
    await ask('painted');
    const before = await mainTime();
    await ask('show');
    first.push((await mainTime()) - before);
    if (later) await ask('complete');
    all.push(later ? (await mainTime()) - before : (first.at(-1) ?? NaN));
  }
  return {paint: median(first), paintAll: median(all)};
}
