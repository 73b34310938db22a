import {createHash} from 'node:crypto';
import {headerNames, invalidOf, paths, problemOf} from '../../../src/backend/http/http.js';
import {parseChange} from '../../../src/domain.js';
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {isStorable} from '../groups/service.js';
import {ProblemError, refused} from '../problem.js';
import type {AppParts} from './app.js';
import {answer, ownHeaders} from './answers.js';
import {requireUser} from './signed-in.js';

type Asked = FastifyRequest<{
  Params: {groupId: string};
  Querystring: {since?: string; before?: string};
}>;

const routeOf = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** The contract: load, save, the stream and what was done. */
export function groupRoutes(api: FastifyInstance, {service, feed, streams}: AppParts): void {
  api.get(routeOf(paths.group), async (request: Asked, reply) => {
    const {id} = await requireUser(request);
    const loaded = await service.load(groupIn(request), id);
    const {records, me} = loaded;
    return answerUnlessKnown(request, reply, loaded, tagOf({records, me}));
  });

  api.post(routeOf(paths.changes), async (request: Asked, reply) => {
    const {id} = await requireUser(request);
    const groupId = groupIn(request);
    const change = changeIn(request, groupId);
    return answer(reply, await service.save(change, id, digestOf(request.body)));
  });

  api.get(routeOf(paths.events), async (request: Asked, reply) => {
    const user = await requireUser(request);
    const since = request.headers['last-event-id'] ?? request.query.since;
    const groupId = groupIn(request);
    const stream = streams.room(user);
    try {
      const leave = await feed.open(groupId, user.id, oneOf(since), stream.tell);
      reply.hijack();
      stream.begin(reply, leave);
    } catch (error) {
      stream.giveBack();
      throw error;
    }
  });

  api.get(routeOf(paths.history), async (request: Asked, reply) => {
    const {id} = await requireUser(request);
    return answer(reply, await service.history(groupIn(request), id, oneOf(request.query.before)));
  });
}

const oneOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** No group has an id that cannot be stored. */
export function groupIn({params: {groupId}}: Asked): string {
  if (!isStorable(groupId)) throw refused('not-found');
  return groupId;
}

function changeIn({body, headers}: Asked, groupId: string) {
  const key = headers[headerNames.idempotencyKey.toLowerCase()];
  if (typeof key !== 'string' || key === '') throw refused('key-missing');
  if (lacksBase(body)) throw refused('base-missing');
  const parsed = parseChange(body);
  if (!parsed.ok) throw new ProblemError(invalidOf(parsed.problems));
  if (parsed.value.id !== key) throw refused('key-missing');
  if (parsed.value.groupId !== groupId) throw refusedAt('/groupId', 'the id in the address');
  if (!isStorable(key)) throw refusedAt('/id', 'an id that can be stored');
  return parsed.value;
}

const refusedAt = (pointer: string, expected: string) =>
  new ProblemError(problemOf('invalid', {errors: [{pointer, expected}]}));

/** A write that does not say what it was made on would overwrite what nobody looked at. */
function lacksBase(body: unknown): boolean {
  const {writes} = (body ?? {}) as {readonly writes?: unknown};
  return Array.isArray(writes) && writes.some((write) => isObject(write) && !('base' in write));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The same change sent twice is the same text: clients send what they kept. */
const digestOf = (body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(body)))
    .digest('base64url');

/** Fields in one order, so that a client may keep its changes as it likes. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sorted(item)]);
}

const tagOf = (seen: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(seen)).digest('base64url')}"`;

function answerUnlessKnown(request: Asked, reply: FastifyReply, body: unknown, tag: string) {
  reply.header('ETag', tag);
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  if (known.some((one) => one.replace(/^W\//, '') === tag))
    return reply.code(304).headers(ownHeaders).send();
  return answer(reply, body);
}
