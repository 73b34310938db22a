import type {openLine} from './open-line.js';

let known: typeof openLine | undefined;

/** How to open a store, where that is here already. */
export const lineOpener = (): typeof openLine | undefined => known;

/**
 * The store comes after the first paint, beside the group itself: it brings all that decides, and
 * nothing is decided before there is a group.
 */
export async function loadLineOpener(): Promise<typeof openLine> {
  known = (await import('./open-line.js')).openLine;
  return known;
}
