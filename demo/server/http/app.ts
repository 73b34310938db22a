import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import {headerNames, limits} from '../../../src/backend/http/http.js';
import Fastify, {type FastifyInstance} from 'fastify';
import type {Config} from '../config.js';
import type {Database} from '../database/database.js';
import type {Feed} from '../groups/feed.js';
import type {PortalService} from '../groups/portal-service.js';
import type {GroupService} from '../groups/service.js';
import type {DemoIssuer, Tokens} from '../tokens.js';
import {answerProblems, answerUnreadable} from './answers.js';
import {readBodies} from './bodies.js';
import {demoRoutes} from './demo-routes.js';
import {groupRoutes} from './group-routes.js';
import {healthRoutes} from './health-routes.js';
import {logging} from './logging.js';
import {portalRoutes} from './portal-routes.js';
import {signedIn} from './signed-in.js';
import type {Streams} from './streams.js';

export interface AppParts {
  readonly config: Config;
  readonly database: Database;
  readonly service: GroupService;
  readonly portal: PortalService;
  readonly feed: Feed;
  readonly streams: Streams;
  readonly tokens: Tokens;
  /** For a demo only. */
  readonly issuer: DemoIssuer | undefined;
}

/** Where the contract begins; the address that a portal's page gets as its base. */
export const base = '/api';

/** All that a browser or a portal can ask, over HTTP. */
export async function appOf(parts: AppParts): Promise<FastifyInstance> {
  const {config} = parts;
  const app = Fastify({
    ...logging(config.logLevel),
    bodyLimit: limits.body,
    requestTimeout: 30_000,
    forceCloseConnections: true,
    routerOptions: {maxParamLength: 1000},
    frameworkErrors: answerUnreadable,
  });
  answerProblems(app);
  readBodies(app);
  const nothing = {directives: {defaultSrc: ["'none'"], frameAncestors: ["'none'"]}};
  await app.register(helmet, {contentSecurityPolicy: {useDefaults: false, ...nothing}});
  await app.register(cors, {
    origin: [...config.origins],
    methods: ['GET', 'PUT', 'POST', 'DELETE'],
    allowedHeaders: ['Authorization', 'Content-Type', 'If-None-Match', ...idHeaders],
    exposedHeaders: ['ETag', headerNames.retryAfter],
    maxAge: 600,
  });
  const userOf = signedIn(app, parts.tokens);
  await app.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: async (request) => (await userOf(request))?.id ?? request.ip,
  });
  healthRoutes(app, parts);
  await app.register(async (api) => groupRoutes(api, parts), {prefix: base});
  await app.register(async (api) => portalRoutes(api, parts), {prefix: base});
  if (parts.issuer !== undefined) demoRoutes(app, parts.issuer);
  return app;
}

const idHeaders = [headerNames.idempotencyKey, headerNames.lastEventId];
