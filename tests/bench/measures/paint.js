import {median} from '../statistics.js';

const patience = 5000;

/**
 * Main-thread time from nothing to the second frame, in a page that has done it before.
 *
 * @param {import('../browser.js').Bench} bench
 */
export async function paint({ask, mainTime}) {
  /** @type {number[]} */
  const times = [];
  const end = performance.now() + patience;
  for (let index = 0; index < 5 && (index < 2 || performance.now() < end); index += 1) {
    await ask('unmount');
    await ask('painted');
    const before = await mainTime();
    await ask('show');
    times.push((await mainTime()) - before);
  }
  return {paint: median(times)};
}
