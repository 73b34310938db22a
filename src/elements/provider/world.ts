import type {World} from '../../state/timing.js';
import {newId} from '../../ui/new-id.js';

/** The clock, the chance and the ids of a browser. */
export const world: World = {
  now: () => new Date().toISOString(),
  newId,
  random: () => Math.random(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
