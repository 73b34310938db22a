import type {FastifyInstance, FastifyRequest} from 'fastify';
import {refused} from '../problem.js';
import type {Tokens, User} from '../tokens.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Asked for once for each request. */
    signedIn: Promise<User | undefined> | undefined;
  }
}

type UserOf = (request: FastifyRequest) => Promise<User | undefined>;

/** Each request knows who is signed in. */
export function signedIn(app: FastifyInstance, tokens: Tokens): UserOf {
  app.decorateRequest('signedIn', undefined);
  return (request) => (request.signedIn ??= tokens.userOf(request.headers.authorization));
}

/** @throws {ProblemError} for whoever is not signed in. */
export async function requireUser(request: FastifyRequest): Promise<User> {
  const user = await request.signedIn;
  if (user === undefined) throw refused('unauthenticated');
  return user;
}

/** A user's token does not do what the portal's does. */
export async function requirePortal(request: FastifyRequest): Promise<void> {
  const {isPortal} = await requireUser(request);
  if (!isPortal) throw refused('forbidden', {refusal: {reason: 'notAllowed'}});
}
