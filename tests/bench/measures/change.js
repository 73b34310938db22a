import {median} from '../statistics.js';

/**
 * One text changed, until a forced layout.
 *
 * @param {import('../browser.js').Bench} bench
 */
export async function change({ask}) {
  await ask('changes', 5);
  return {change: median(await ask('changes', 15))};
}
