import {waitUntil as waitFor} from '@open-wc/testing';

/** Waits until it is so; on a machine that is ten times too busy that takes its time. */
export const waitUntil: typeof waitFor = (predicate, message, options) =>
  waitFor(predicate, message, {timeout: 60_000, ...options});

/** Asks until nothing is wrong any more; what is still wrong after a long time is what it tells. */
export async function eventually<T>(ask: () => T): Promise<T> {
  for (const end = performance.now() + 20_000; ;) {
    try {
      return ask();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((done) => requestAnimationFrame(done));
    }
  }
}
