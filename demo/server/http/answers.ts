import {
  answerHeaders,
  headerNames,
  mediaType,
  problemOf,
  problemType,
  type Problem,
} from '../../../src/backend/http/http.js';
import type {FastifyError, FastifyInstance, FastifyReply} from 'fastify';
import {isUnavailable} from '../database/database.js';
import {ProblemError} from '../problem.js';

const retrySeconds = 2;

/** An answer about a group: for this user, and for nobody in between to keep. */
export const answer = (reply: FastifyReply, body: unknown, status = 200) =>
  reply.code(status).headers(ownHeaders).type(mediaType).send(JSON.stringify(body));

export const ownHeaders = {...answerHeaders, Vary: 'Authorization, Accept, Origin'};

/** Whatever goes wrong is a problem of the contract; its words are ours, never what was sent. */
export function answerProblems(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, problemOf('not-found')));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemIn(error);
    if (problem.status >= 500) request.log.error(error);
    return sendProblem(reply, problem);
  });
}

/** An address that cannot be read: the framework's own answer would repeat it. */
export const answerUnreadable = (_error: unknown, _request: unknown, reply: FastifyReply): void =>
  void sendProblem(reply, problemOf('not-found'));

function sendProblem(reply: FastifyReply, problem: Problem) {
  const {status} = problem;
  if (status === 401) reply.header('WWW-Authenticate', 'Bearer');
  if ([429, 503].includes(status) && !reply.hasHeader(headerNames.retryAfter))
    reply.header(headerNames.retryAfter, retrySeconds);
  return reply.code(status).headers(ownHeaders).type(problemType).send(JSON.stringify(problem));
}

function problemIn(error: FastifyError): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error.statusCode === 413) return problemOf('too-large');
  if (error.statusCode === 415) return problemOf('media-type');
  if (error.statusCode === 429) return problemOf('rate-limited');
  if (error.statusCode !== undefined && error.statusCode < 500) return problemOf('malformed');
  return problemOf(isUnavailable(error) ? 'unavailable' : 'unknown');
}
