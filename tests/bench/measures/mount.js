import {median} from '../statistics.js';

/**
 * From nothing to a forced layout, ten times in a page that has done it ten times before: warm for
 * everybody, also for who brings more code; and what stays in memory.
 *
 * @param {import('../browser.js').Bench} bench
 */
export async function mount({ask, heap}) {
  await ask('unmount');
  await ask('cycles', 10);
  const before = await heap();
  /** @type {number[]} */
  const times = await ask('cycles', 10);
  const after = await heap();
  await ask('mount');
  await ask('complete');
  return {
    mount: median(times),
    kept: (after - before) / times.length / 1000,
    heap: (await heap()) - after,
  };
}
