/** The engine that runs this test. */
export const engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

export type Engine = typeof engine;

/** `it`, but skipped in these engines: `itNotIn('firefox', 'why')('does something', …)`. */
export function itNotIn(
  engines: Engine | readonly Engine[],
  why: string,
): Mocha.PendingTestFunction {
  const skipped = skippedFor(why);
  return isOneOf(engines) ? skipped : it;
}

/** The same for all tests of a `describe`. */
export function describeNotIn(
  engines: Engine | readonly Engine[],
  why: string,
): Mocha.PendingSuiteFunction {
  expectReason(why);
  return isOneOf(engines) ? describe.skip : describe;
}

/** `it.skip`, for a test that has a reason to be left out here. */
export function skippedFor(why: string): Mocha.PendingTestFunction {
  expectReason(why);
  return it.skip;
}

/** In every engine: an empty reason must not wait for the engine that it is about. */
function expectReason(why: string): void {
  if (why.trim() === '') throw new Error('A test is left out for a reason: say which.');
}

const isOneOf = (engines: Engine | readonly Engine[]): boolean =>
  ([] as readonly Engine[]).concat(engines).includes(engine);
