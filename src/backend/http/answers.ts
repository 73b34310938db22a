import type * as v from 'valibot';
import {check} from '../../domain/parse.js';
import type {GroupRecord, RecordRef} from '../../domain/records.js';
import {BackendError} from '../backend.js';
import {isElsewhere, jsonOf, reasonOf, retryAfterOf} from '../statuses.js';
import {received} from './contract.js';
import {problemNameOf} from './problems.js';

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
  if (isElsewhere(response)) return new BackendError('unauthenticated', {hint: 'sent elsewhere'});
  const reason = reasonOf(response);
  const body = await jsonOf(response).catch(() => undefined);
  const retryAfterSeconds = retryAfterOf(response);
  return new BackendError(reason, {
    hint: [response.status, problemNameOf(typeIn(body))].join(' ').trim(),
    ...(retryAfterSeconds !== undefined && {retryAfterSeconds}),
    ...(reason === 'conflict' && standingIn(body)),
  });
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
