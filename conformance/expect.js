/** How a check says what is wrong. */

/** What a server does not do as it should; the message is for whoever builds it. */
export class NotKept extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'NotKept';
  }
}

/** It could not be looked at; the message says why. */
export class NotLooked extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'NotLooked';
  }
}

/**
 * @param {unknown} condition
 * @param {string} message what was found instead
 * @returns {asserts condition}
 */
export function expect(condition, message) {
  if (!condition) throw new NotKept(message);
}

/**
 * @param {import('./line.js').Answer} answer
 * @param {readonly number[]} statuses
 * @param {string} of what was asked, in a few words
 */
export function expectStatus({status}, statuses, of) {
  const wanted = statuses.join(' or ');
  const found = status === 0 ? 'no answer came' : `the answer was ${status}`;
  expect(statuses.includes(status), `${of}: ${found} instead of ${wanted}`);
}

/**
 * Asks until it is so.
 *
 * @param {() => unknown} isSo
 * @param {string} message
 * @param {number} [milliseconds]
 */
export async function expectSoon(isSo, message, milliseconds = 5000) {
  for (const end = Date.now() + milliseconds; !(await isSo());) {
    if (Date.now() > end) throw new NotKept(message);
    await new Promise((done) => setTimeout(done, 20));
  }
}
