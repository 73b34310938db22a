/** Somewhere between half of it and all of it: never all pages at once. */
export const spread = (seconds: number): number => seconds * (0.5 + Math.random() / 2);

/** The line is back, or somebody looks again. */
const reasonsToHurry = ['online', 'visibilitychange'] as const;

/** Resolves after that time, or sooner: at an event of the page, or when nobody waits any more. */
export function pause(
  seconds: number,
  signal: AbortSignal,
  sooner: readonly string[] = reasonsToHurry,
): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => {
      clearTimeout(timer);
      over.abort();
      resolve();
    };
    const timer = setTimeout(end, seconds * 1000);
    if (signal.aborted) {
      end();
      return;
    }
    signal.addEventListener('abort', end, {signal: over.signal});
    for (const target of pageTargets()) {
      for (const type of sooner) {
        target.addEventListener(type, () => !isHidden() && end(), {signal: over.signal});
      }
    }
  });
}

/** None in Node. */
const pageTargets = (): readonly EventTarget[] =>
  typeof document === 'undefined' ? [] : [window, document];

/** It may have been called off while something else was waited for. */
export const isOver = (signal: {readonly aborted: boolean}): boolean => signal.aborted;

/** Does nobody look at the page? */
export const isHidden = (): boolean =>
  typeof document !== 'undefined' && document.visibilityState === 'hidden';
