/** The engine that runs this test. */
export const engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

type Engine = typeof engine;

/** `it`, but skipped in these engines: `itNotIn('firefox', 'why')('does something', …)`. */
export function itNotIn(
  engines: Engine | readonly Engine[],
  _why: string,
): Mocha.PendingTestFunction {
  return ([] as readonly Engine[]).concat(engines).includes(engine) ? it.skip : it;
}
