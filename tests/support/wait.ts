import {waitUntil as waitFor} from '@open-wc/testing';

/** Waits until it is so; on a machine that is ten times too busy that takes its time. */
export const waitUntil: typeof waitFor = (predicate, message, options) =>
  waitFor(predicate, message, {timeout: 60_000, ...options});
