/** So long a page that is about to be gone may need to let go of what it holds. */
const patienceMilliseconds = 1000;

/**
 * Holds a name until what it gives is called, or until this page is gone. `undefined` where another
 * page has it, and does not let go of it in this moment: as one does that is being reloaded.
 */
export function held(name: string): Promise<(() => void) | undefined> {
  return new Promise((answer) => {
    const signal = AbortSignal.timeout(patienceMilliseconds);
    navigator.locks
      .request(name, {signal}, () => new Promise<void>((letGo) => answer(() => letGo())))
      .catch(() => answer(undefined));
  });
}
