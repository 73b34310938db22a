import type {IncomingMessage, ServerResponse} from 'node:http';
import {BackendError, type Backend} from '@resourcegroep/elements';
import {
  answerHeaders,
  limits,
  mediaType,
  problemOf,
  problemType,
  type Problem,
} from '@resourcegroep/elements/backend/http';
import {
  decideChange,
  newsFor,
  parseChange,
  projectRecords,
  type ActorRef,
  type Told,
} from '@resourcegroep/elements/domain';

/** One launched session: a group on a FHIR server, and who looks. */
export interface Seat {
  readonly groupId: string;
  readonly backend: Backend;
  readonly me: ActorRef;
  /** What was answered to each change: the same one again has no second effect. */
  readonly done: Map<string, Promise<Told>>;
}

/**
 * The group by the HTTP contract: nobody gets more of the record than is theirs to see, and what somebody
 * may do is decided here.
 */
export async function answerGroup(
  request: IncomingMessage,
  response: ServerResponse,
  seat: Seat | undefined,
  what: string,
): Promise<void> {
  try {
    if (seat === undefined) throw new Refused(problemOf('unauthenticated'));
    if (request.method === 'GET' && what === '') tell(response, 200, await shown(seat));
    else if (request.method === 'POST' && what === 'changes')
      tell(response, 200, await save(seat, await bodyOf(request)));
    else throw new Refused(problemOf('not-found'));
  } catch (error) {
    const problem = problemIn(error);
    tell(response, problem.status, problem);
  }
}

class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

/** What the FHIR server said, in the words of the contract; never what somebody typed. */
function problemIn(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  if (error instanceof SyntaxError) return problemOf('malformed');
  if (!(error instanceof BackendError)) return problemOf('unknown');
  const {reason, details} = error;
  if (reason === 'conflict')
    return problemOf('conflict', {current: details.current ?? [], removed: details.removed ?? []});
  // The leave that the launch gave is over: only another launch gives a new one.
  const known = ['unauthenticated', 'not-found', 'forbidden', 'gone'] as const;
  return problemOf(known.find((one) => one === reason) ?? 'unavailable');
}

const instant = () => new Date().toISOString();
const soon = () => ({signal: AbortSignal.timeout(20_000)});

async function shown({backend, groupId, me}: Seat) {
  const {records} = await backend.load(groupId, soon());
  return {records: projectRecords(records, me, {at: instant()}), me};
}

async function save(seat: Seat, body: string): Promise<Told> {
  const parsed = parseChange(JSON.parse(body));
  if (!parsed.ok || parsed.value.groupId !== seat.groupId) throw new Refused(problemOf('invalid'));
  const change = parsed.value;
  const before = seat.done.get(change.id);
  if (before) return before;
  const saving = decided(seat, change);
  seat.done.set(change.id, saving);
  // What did not succeed may be tried again.
  saving.catch(() => seat.done.delete(change.id));
  return saving;
}

async function decided(
  {backend, groupId, me}: Seat,
  change: Parameters<typeof decideChange>[1],
): Promise<Told> {
  const at = instant();
  const {records} = await backend.load(groupId, soon());
  const served = decideChange(records, change, me, {at});
  if (served.outcome === 'refused')
    throw new Refused(problemOf('forbidden', {refusal: {reason: served.refusal.reason}}));
  if (served.outcome === 'conflict')
    throw new Refused(problemOf('conflict', {current: served.records, removed: served.removed}));
  await backend.save({...change, by: me, at, writes: served.writes}, soon());
  const after = await backend.load(groupId, soon());
  return newsFor(records, after.records, me, {at});
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  // A page of others cannot send this type without asking first.
  if (request.headers['content-type'] !== mediaType) throw new Refused(problemOf('media-type'));
  let size = 0;
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > limits.body) throw new Refused(problemOf('too-large'));
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

function tell(response: ServerResponse, status: number, body: object): void {
  const type = status < 400 ? mediaType : problemType;
  response.writeHead(status, {...answerHeaders, 'Content-Type': type});
  response.end(JSON.stringify(body));
}
