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
  _why: string,
): Mocha.PendingTestFunction {
  return isOneOf(engines) ? it.skip : it;
}

/** The same for all tests of a `describe`. */
export function describeNotIn(
  engines: Engine | readonly Engine[],
  _why: string,
): Mocha.PendingSuiteFunction {
  return isOneOf(engines) ? describe.skip : describe;
}

const isOneOf = (engines: Engine | readonly Engine[]): boolean =>
  ([] as readonly Engine[]).concat(engines).includes(engine);
