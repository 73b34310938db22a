import type {FastifyInstance, FastifyRequest} from 'fastify';
import {refused} from '../problem.js';
import type {DemoIssuer} from '../tokens.js';

interface Wish {
  readonly user?: unknown;
  readonly seconds?: unknown;
  readonly portal?: unknown;
}

/** Instead of a sign-in: whoever asks is who they say. Only there where no real issuer is set. */
export function demoRoutes(app: FastifyInstance, issuer: DemoIssuer): void {
  app.post('/demo/token', async ({body}: FastifyRequest<{Body: Wish | null}>) => {
    const {user, seconds = 3600, portal = false} = body ?? {};
    if (typeof user !== 'string' || user === '' || !isWhole(seconds)) throw refused('malformed');
    return {token: await issuer.issue(user, {seconds, isPortal: portal === true})};
  });
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
