import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {BackendError, type Backend, type FeedEvent} from '../../src/backend/backend.js';
import {
  answerHeaders,
  eventStreamType,
  limits,
  mediaType,
} from '../../src/backend/http/contract.js';
import {
  invalidOf,
  problemOf,
  problemType,
  type Problem,
  type ProblemName,
} from '../../src/backend/http/problems.js';
import {digestOf} from '../../src/domain/digest.js';
import {parseChange} from '../../src/domain/parse-change.js';

/** A portal's server by the HTTP contract, with any back end behind it, on a real port. */
export interface Portal {
  readonly base: string;
  /** What was asked, in order. */
  readonly asked: readonly Asked[];
  /** Asked first: `true` where it took the answer upon itself. */
  fault: Fault | undefined;
  /** The line of every stream breaks. */
  readonly cutStreams: () => void;
  readonly close: () => Promise<void>;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
export type Fault = (asked: Asked, response: ServerResponse) => boolean | Promise<boolean>;

interface Asking {
  readonly backend: Backend;
  readonly groupId: string;
  readonly asked: Asked;
  readonly response: ServerResponse;
  readonly signal: AbortSignal;
}

/** Every user has a back end of their own, found by the token; none: 401. */
export async function openPortal(
  backendOf: (token: string) => Backend | undefined,
): Promise<Portal> {
  const asked: Asked[] = [];
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const portal: Portal & {base: string} = {
    base: '',
    asked,
    fault: undefined,
    cutStreams: () => streams.forEach((stream) => stream.destroy()),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const one = await read(request);
    asked.push(one);
    if (await portal.fault?.(one, response)) return;
    const backend = backendOf(one.headers.authorization?.replace('Bearer ', '') ?? '');
    if (backend === undefined) return refuse(response, problemOf('unauthenticated'));
    const [, , id = '', what = ''] = one.path.split('/');
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const asking = {backend, groupId: decodeURIComponent(id), asked: one, response};
    if (what === 'events') streams.add(response);
    await answerTo(what, {...asking, signal: gone.signal}).catch((error: unknown) =>
      refuse(response, problemFor(error)),
    );
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  portal.base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return portal;
}

async function read(request: IncomingMessage): Promise<Asked> {
  const {pathname: path, searchParams: query} = new URL(request.url ?? '', 'http://portal');
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const body = Buffer.concat(pieces).toString('utf8');
  return {method: request.method ?? '', path, query, headers: request.headers, body};
}

async function answerTo(what: string, asking: Asking): Promise<void> {
  const {backend, groupId, asked, response, signal} = asking;
  const {query} = asked;
  if (what === '') {
    const snapshot = await backend.load(groupId, {signal});
    const etag = `"${digestOf(snapshot.records)}"`;
    const isSame = asked.headers['if-none-match'] === etag;
    return isSame ? say(response, 304) : say(response, 200, snapshot, {ETag: etag});
  }
  if (what === 'changes') return say(response, 200, await save(asking));
  if (what === 'history' && backend.history) {
    const before = query.get('before') ?? undefined;
    return say(response, 200, await backend.history(groupId, {signal, before}));
  }
  if (what === 'events' && backend.subscribe) return stream(asking);
  refuse(response, problemOf('not-found'));
}

async function save({backend, groupId, asked, signal}: Asking) {
  const {headers, body} = asked;
  if (body.length > limits.body) throw problemOf('too-large');
  if (headers['content-type'] !== mediaType) throw problemOf('media-type');
  const input = parsed(body);
  const change = parseChange(input);
  if (!change.ok) throw invalidOf(change.problems);
  if (headers['idempotency-key'] !== change.value.id) throw problemOf('key-missing');
  if (groupId !== change.value.groupId) throw problemOf('not-found');
  return backend.save(change.value, {signal});
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw problemOf('malformed');
  }
}

async function stream({backend, groupId, asked, response, signal}: Asking): Promise<void> {
  const since = asked.query.get('since') ?? undefined;
  // Who has no part in it hears so before anything is opened.
  await backend.load(groupId, {signal});
  response.writeHead(200, {...answerHeaders, 'Content-Type': eventStreamType});
  response.write(':\nretry: 20\n\n');
  const tell = (event: FeedEvent) => {
    if (event.type !== 'status') response.write(written(event));
    if (event.type === 'ended') response.end();
  };
  backend.subscribe?.(groupId, since, tell, {signal});
}

/** As it goes over the line. */
export function written({type, ...event}: FeedEvent): string {
  const {cursor, ...data} = {cursor: undefined, ...event};
  const id = cursor === undefined ? '' : `id: ${String(cursor)}\n`;
  return `event: ${type}\n${id}data: ${JSON.stringify(data)}\n\n`;
}

/** One answer, as the contract has it. */
export function say(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {...answerHeaders, 'Content-Type': mediaType, ...headers});
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

export function refuse(
  response: ServerResponse,
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): void {
  say(response, problem.status, problem, {'Content-Type': problemType, ...headers});
}

/** By the reason of the back end behind it. */
const names: Partial<Record<string, ProblemName>> = {
  'not-found': 'not-found',
  gone: 'gone',
  invalid: 'malformed',
};

function problemFor(error: unknown): Problem {
  if (typeof error === 'object' && error !== null && 'type' in error) return error as Problem;
  if (!(error instanceof BackendError)) return problemOf('unknown');
  const {current = [], removed = []} = error.details;
  if (error.reason === 'conflict') return problemOf('conflict', {current, removed});
  if (error.reason === 'forbidden')
    return problemOf('forbidden', {refusal: {reason: 'notAllowed'}});
  return problemOf(names[error.reason] ?? 'unknown');
}
