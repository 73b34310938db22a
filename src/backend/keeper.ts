/**
 * Keeps what a page has not sent yet for the next time that it is opened, unreadable to whoever looks
 * into the browser's files. Neither rejects: what cannot be kept is not.
 */
export interface Keeper {
  /** What was kept, as JSON that may be anything; `undefined` where there is nothing. */
  read(): Promise<unknown>;
  /** In the place of what was kept before; `undefined` lets go of it. Resolves when that is done. */
  keep(what: object | undefined): Promise<void>;
}
