import {BackendError, type BackendErrorReason} from './backend.js';

/** What a status of HTTP means; what is not here is a fault of the server (5xx) or not known. */
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

const longestRetryAfter = 3600;

/** Why an answer is none, as far as its status and headers tell. */
export function reasonOf({status, headers}: Response): BackendErrorReason {
  // Not the server speaks in pages, but something in between: it knows nothing of access.
  const isPage = headers.get('Content-Type')?.startsWith('text/html') === true;
  if (isPage && status !== 401) return 'unavailable';
  return reasons[status] ?? (status > 500 ? 'unavailable' : 'unknown');
}

/** A sign-in page, most likely; a change is not sent after it. */
export const isElsewhere = ({type, status}: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

/**
 * What an answer says.
 *
 * @throws {BackendError} `offline` where it breaks off, `unavailable` where it is no JSON.
 */
export async function jsonOf(response: Response): Promise<unknown> {
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

/** In seconds; a server that says a day or a thousand years is asked again within the hour. */
export function retryAfterOf({headers}: Response): number | undefined {
  const said = headers.get('Retry-After')?.trim() ?? '';
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longestRetryAfter);
}
