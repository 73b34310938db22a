/** The browser has its own IndexedDB. */
