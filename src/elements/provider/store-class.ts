import type {GroupStore} from '../../state/group-store.js';

let known: typeof GroupStore | undefined;

/** The store, where it is here already. */
export const storeClass = (): typeof GroupStore | undefined => known;

/**
 * The store comes after the first paint, beside the group itself: it brings all that decides, and
 * nothing is decided before there is a group.
 */
export async function loadStoreClass(): Promise<typeof GroupStore> {
  const module = await import('../../state/group-store.js');
  known = module.GroupStore;
  return known;
}
