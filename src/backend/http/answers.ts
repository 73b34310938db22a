import type * as v from 'valibot';
import {check} from '../../domain/parse.js';
import type {GroupRecord, RecordRef} from '../../domain/records.js';
import {BackendError, type BackendErrorReason} from '../backend.js';
import {headerNames, received} from './contract.js';
import {problemNameOf} from './problems.js';

const longestRetryAfter = 3600;

/** What a status means; what is not here is a fault of the server (5xx) or not known. */
const reasons: Readonly<Partial<Record<number, BackendErrorReason>>> = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  // Another version: what somebody typed waits until a page or a server of the right one is there.
  406: 'unavailable',
  409: 'conflict',
  410: 'gone',
  412: 'conflict',
  413: 'invalid',
  415: 'unavailable',
  422: 'invalid',
  428: 'invalid',
  429: 'rate-limited',
  500: 'unknown',
};

/** What was asked for, checked; else a `BackendError`. Only what can be read was really done. */
export async function readAnswer<Answer>(
  response: Response,
  schema: v.GenericSchema<unknown, Answer>,
): Promise<Answer> {
  if (!response.ok) throw await errorOf(response);
  const answer = check(schema, await jsonOf(response));
  if (answer.ok) return answer.value;
  const [problem] = answer.problems;
  const hint = `the answer does not say ${problem?.path}: ${problem?.expected}`;
  throw new BackendError('unavailable', {hint});
}

/** Why there is no answer. It repeats nothing of the body but the records of a conflict. */
export async function errorOf(response: Response): Promise<BackendError> {
  const {status} = response;
  if (isElsewhere(response)) return new BackendError('unauthenticated', {hint: 'sent elsewhere'});
  // Not the portal's server speaks in pages, but something in between: it knows nothing of access.
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  const reason = isPage && status !== 401 ? 'unavailable' : reasonOf(status);
  const body = await jsonOf(response).catch(() => undefined);
  const retryAfterSeconds = retryAfterOf(response.headers);
  return new BackendError(reason, {
    hint: [status, problemNameOf(typeIn(body))].join(' ').trim(),
    ...(retryAfterSeconds !== undefined && {retryAfterSeconds}),
    ...(reason === 'conflict' && standingIn(body)),
  });
}

/** A sign-in page, most likely; a change is not sent after it. */
const isElsewhere = ({type, status}: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

const reasonOf = (status: number): BackendErrorReason =>
  reasons[status] ?? (status > 500 ? 'unavailable' : 'unknown');

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text().catch((cause: unknown) => {
    // What was called off is no trouble with the line.
    throw cause instanceof TypeError ? new BackendError('offline', {cause}) : cause;
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new BackendError('unavailable', {hint: 'the answer is not JSON'});
  }
}

const typeIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;

/** What stands there now; nothing, so that all is loaded again, where that cannot be read. */
function standingIn(body: unknown): {
  current?: readonly GroupRecord[];
  removed?: readonly RecordRef[];
} {
  const standing = check(received.standing, body);
  // The store looks into each of these records itself.
  return standing.ok ? (standing.value as {current: GroupRecord[]; removed: RecordRef[]}) : {};
}

/** In seconds; a server that says a day or a thousand years is asked again within the hour. */
function retryAfterOf(headers: Headers): number | undefined {
  const said = headers.get(headerNames.retryAfter)?.trim() ?? '';
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longestRetryAfter);
}
