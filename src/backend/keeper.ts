/**
 * Keeps what a page has not sent yet for the next time that it is opened, unreadable to whoever looks
 * into the browser's files. None rejects: what cannot be kept is not.
 */
export interface Keeper {
  /**
   * What pages left that are not there any more, each as JSON that may be anything, the oldest first.
   * This page goes on with it: it stays kept until the page keeps something itself.
   */
  read(): Promise<readonly unknown[]>;
  /** In the place of all that it read and kept before; `undefined` lets go of it. Resolves when done. */
  keep(what: object | undefined): Promise<void>;
  /** Nobody goes on here: what is kept is for whoever comes. */
  leave(): Promise<void>;
}
