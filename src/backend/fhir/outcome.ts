import {isObject} from '../../exchange/json-text.js';
import {listOf} from '../../exchange/fhir/resource.js';
import {BackendError, type BackendErrorReason} from '../backend.js';
import {isElsewhere, jsonOf, reasonOf, retryAfterOf} from '../statuses.js';

/** What the codes of an OperationOutcome say, in plain words, and which of them change what it means. */
const issues: Readonly<Record<string, readonly [words: string, reason?: BackendErrorReason]>> = {
  invalid: ['the content is not valid'],
  structure: ['something is not where it belongs'],
  required: ['something is missing that must be there'],
  value: ['a value cannot be'],
  invariant: ['two things in it do not go together'],
  security: ['access was refused', 'forbidden'],
  login: ['sign in first', 'unauthenticated'],
  unknown: ['nobody knows this user', 'forbidden'],
  expired: ['the session is over', 'unauthenticated'],
  forbidden: ['this user may not do that', 'forbidden'],
  suppressed: ['something was kept back'],
  processing: ['the server could not work with it'],
  'not-supported': ['the server cannot do that'],
  duplicate: ['it is there already', 'conflict'],
  'multiple-matches': ['more than one fits', 'conflict'],
  'not-found': ['something that is referred to is not there'],
  deleted: ['it is not there any more', 'gone'],
  'too-long': ['it is too large'],
  'code-invalid': ['a code is not one of the allowed ones'],
  extension: ['an extension is not accepted'],
  'too-costly': ['it asks too much of the server'],
  'business-rule': ['a rule of the server forbids it'],
  conflict: ['somebody else was first', 'conflict'],
  transient: ['not now', 'unavailable'],
  'lock-error': ['somebody else is writing', 'conflict'],
  'no-store': ['the store cannot be reached', 'unavailable'],
  exception: ['something went wrong in the server'],
  timeout: ['it took too long', 'unavailable'],
  incomplete: ['not all of it can be had', 'unavailable'],
  throttled: ['too many requests', 'rate-limited'],
};

/** Where in a resource: names of elements and numbers, nothing that somebody wrote. */
const expressionForm = /^[A-Z][A-Za-z]{1,40}(\.[a-z][A-Za-z]{0,40}(\[\d{1,4}\])?){0,8}$/;

/** Statuses that say no more than that it went wrong: what the outcome says counts. */
const vague: readonly BackendErrorReason[] = ['invalid', 'unknown'];

/**
 * Why there is no answer, from its status and its OperationOutcome. Of that only the codes and the names
 * of elements are repeated: its own words may hold what was typed.
 */
export async function errorOf(response: Response): Promise<BackendError> {
  if (isElsewhere(response)) return new BackendError('unauthenticated', {hint: 'sent elsewhere'});
  const body = await jsonOf(response).catch(() => undefined);
  const retryAfterSeconds = retryAfterOf(response);
  const {reason, words} = outcomeOf(body);
  const byStatus = reasonOf(response);
  return new BackendError(vague.includes(byStatus) ? (reason ?? byStatus) : byStatus, {
    hint: [response.status, ...words].join(', '),
    ...(retryAfterSeconds !== undefined && {retryAfterSeconds}),
  });
}

interface Told {
  readonly reason: BackendErrorReason | undefined;
  readonly words: readonly string[];
}

/** What an OperationOutcome says, each thing once. */
export function outcomeOf(body: unknown): Told {
  if (!isObject(body) || body['resourceType'] !== 'OperationOutcome') {
    return {reason: undefined, words: []};
  }
  const told = listOf(body['issue'])
    .filter(({severity}) => severity === 'error' || severity === 'fatal')
    .slice(0, 5);
  const known = told.map(({code}) => issueFor(code));
  const words = told.map((issue, at) => [known[at]?.[0], placesOf(issue)].join(''));
  return {
    reason: known.map((one) => one?.[1]).find((one) => one !== undefined),
    words: [...new Set(words.filter((one) => one !== ''))],
  };
}

const issueFor = (code: unknown) =>
  typeof code === 'string' && Object.hasOwn(issues, code) ? issues[code] : undefined;

function placesOf({expression}: Readonly<Record<string, unknown>>): string {
  const all: readonly unknown[] = Array.isArray(expression) ? expression : [];
  const places = all.filter((one) => typeof one === 'string' && expressionForm.test(one));
  return places.length > 0 ? ` at ${places.slice(0, 3).join(' and ')}` : '';
}

/** A transaction that was answered in parts: the first part that was refused, if there is one. */
export function outcomeError(answers: readonly Readonly<Record<string, unknown>>[]) {
  for (const {response} of answers) {
    const [said] = listOf(response);
    const status = Number(String(said?.['status']).slice(0, 3));
    if (status >= 200 && status < 300) continue;
    const {reason, words} = outcomeOf(listOf(said?.['outcome'])[0]);
    const byStatus = [409, 412].includes(status) ? 'conflict' : (reason ?? 'unavailable');
    return new BackendError(byStatus, {hint: [status, ...words].join(', ')});
  }
  return undefined;
}
