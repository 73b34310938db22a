/** How a check says what is wrong. */
import {safeParse} from 'valibot';

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
export function expectStatus({status, text}, statuses, of) {
  const wanted = statuses.join(' or ');
  const found = status === 0 ? `no answer came (${text})` : `the answer was ${status}`;
  const more = status === 429 ? ': allow the users of the kit more requests a minute' : '';
  expect(statuses.includes(status), `${of}: ${found} instead of ${wanted}${more}`);
}

/**
 * Names where it is otherwise, and nothing of what is there.
 *
 * @param {import('valibot').GenericSchema} schema
 * @param {unknown} value
 * @param {string} of
 */
export function expectFits(schema, value, of) {
  const {success, issues} = safeParse(schema, value);
  const path = issues?.[0].path?.map(({key}) => String(key)).join('.');
  expect(success, `${of} is not as its schema says, at ${path ?? 'the top'}`);
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
