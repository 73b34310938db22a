/** As much of the Screen Wake Lock API as we use; not every browser has it. */
interface Sentinel {
  release(): Promise<void>;
}
interface Locks {
  request(type: 'screen'): Promise<Sentinel>;
}

/** Keeps the screen awake during a meeting, where the browser allows it; where not, nothing is said. */
export class WakeLock {
  #wanted = false;
  #lock: Promise<Sentinel | undefined> | undefined;
  readonly #seen = (): void => this.#take();

  keep(isWanted: boolean): void {
    if (isWanted === this.#wanted) return;
    this.#wanted = isWanted;
    if (isWanted) {
      // The browser lets go when the page is hidden: it is asked again when somebody looks.
      document.addEventListener('visibilitychange', this.#seen);
      this.#take();
    } else {
      document.removeEventListener('visibilitychange', this.#seen);
      void this.#lock?.then((lock) => lock?.release()).catch(() => undefined);
      this.#lock = undefined;
    }
  }

  #take(): void {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    const locks: Locks = navigator.wakeLock;
    this.#lock = locks.request('screen').catch(() => undefined);
  }
}
