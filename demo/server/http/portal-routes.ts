import {invalidOf, paths, problemOf} from '../../../src/backend/http/http.js';
import {parseGroup, type ActorRef} from '../../../src/domain.js';
import type {FastifyInstance, FastifyRequest} from 'fastify';
import type {Members} from '../groups/portal-service.js';
import {isStorable} from '../groups/service.js';
import {ProblemError, refused} from '../problem.js';
import type {AppParts} from './app.js';
import {answer} from './answers.js';
import {requirePortal} from './signed-in.js';

type Asked = FastifyRequest<{Params: {groupId: string; user: string; clientRef: string}}>;

const group = paths.group.replace('{groupId}', ':groupId');
const member = `${group}/members/:user`;
const client = '/clients/:clientRef';

/**
 * For the portal's own server, with its own token. Outside the contract: every portal begins groups and
 * keeps who is who in its own way.
 */
export function portalRoutes(api: FastifyInstance, {portal}: AppParts): void {
  api.put(group, async (request: Asked, reply) => {
    await requirePortal(request);
    const {made, members} = beginning(request);
    if (!(await portal.begin(made, members))) throw refused('conflict', {current: [], removed: []});
    return answer(reply, {id: made.id}, 201);
  });
  api.delete(group, async (request: Asked, reply) => {
    await requirePortal(request);
    return answer(reply, await portal.erase(storable(request.params.groupId), 'asked'));
  });
  api.put(member, async (request: Asked, reply) => {
    await requirePortal(request);
    const {groupId, user} = request.params;
    await portal.setMember(storable(groupId), storable(user), actorIn(request.body, ''));
    return answer(reply, {});
  });
  api.delete(member, async (request: Asked, reply) => {
    await requirePortal(request);
    const {groupId, user} = request.params;
    await portal.setMember(storable(groupId), storable(user), null);
    return answer(reply, {});
  });
  api.get(`${client}/export`, async (request: Asked, reply) => {
    await requirePortal(request);
    return answer(reply, await portal.exportClient(storable(request.params.clientRef)));
  });
  api.delete(client, async (request: Asked, reply) => {
    await requirePortal(request);
    return answer(reply, await portal.eraseClient(storable(request.params.clientRef), 'asked'));
  });
}

function storable(text: string): string {
  if (!isStorable(text)) throw refused('not-found');
  return text;
}

function beginning({params: {groupId}, body}: Asked) {
  const {group: given, members = {}} = (body ?? {}) as {group?: unknown; members?: object};
  const parsed = parseGroup(given);
  if (!parsed.ok) throw new ProblemError(invalidOf(parsed.problems));
  if (parsed.value.id !== groupId || !isStorable(groupId)) throw wrong('/group/id', 'the address');
  if (!Object.keys(members).every(isStorable)) throw wrong('/members', 'users');
  const actors: Members = Object.fromEntries(
    Object.entries(members).map(([user, actor]) => [user, actorIn(actor, `/members/${user}`)]),
  );
  return {made: parsed.value, members: actors};
}

function actorIn(input: unknown, pointer: string): ActorRef {
  const {kind, membershipId, ref} = (input ?? {}) as Readonly<Record<string, unknown>>;
  if (kind === 'client') return {kind};
  if (kind === 'member' && typeof membershipId === 'string') return {kind, membershipId};
  if (kind === 'legalRepresentative' && typeof ref === 'string') return {kind, ref};
  throw wrong(pointer, 'a client, a member or a legal representative');
}

const wrong = (pointer: string, expected: string) =>
  new ProblemError(problemOf('invalid', {errors: [{pointer, expected}]}));
