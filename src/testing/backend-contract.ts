import {historyPromises} from './backend-contract-history.js';
import {promises} from './backend-contract-promises.js';
import {Session, type ContractTarget} from './backend-contract-session.js';

/** The `describe` and `it` of any test runner. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => Promise<void>) => void;
}

/**
 * What every back end has to do, as tests: run it against yours. It needs no assertion library, and
 * by default the test runner's globals.
 */
export function backendContract(
  name: string,
  makeTarget: () => ContractTarget | Promise<ContractTarget>,
  {describe, it}: TestRunner = globalRunner(),
): void {
  const promise = (text: string, keep: (session: Session) => Promise<void>) =>
    it(text, async () => {
      const target = await makeTarget();
      const session = new Session(target);
      try {
        await keep(session);
      } finally {
        session.end();
        await target.close?.();
      }
    });
  describe(`${name} keeps the back end contract`, () => {
    for (const [text, keep] of [...promises, ...historyPromises]) promise(text, keep);
  });
}

/** Test runners of the mocha family put these on the global object. */
function globalRunner(): TestRunner {
  const {describe, it} = globalThis as Partial<TestRunner>;
  if (describe && it) return {describe, it};
  throw new Error('Hand backendContract() the `describe` and `it` of your test runner.');
}
