/**
 * How many days a model lives through: `RUNS`, or thousands in Node. In the engines, where the same
 * paths are walked for what differs between them, a part of that is enough.
 */
export const runs = (inNode: number, inBrowser: number): number =>
  Number(process.env['RUNS'] ?? ('document' in globalThis ? inBrowser : inNode));

/** Other properties end early in a browser: see `engines/in-browser/test.js`. */
export const allOfIt = {interruptAfterTimeLimit: 600_000} as const;
