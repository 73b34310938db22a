import type {FastifyInstance} from 'fastify';
import type {AppParts} from './app.js';

/** For whoever keeps instances running: is it alive, and may it be sent requests? */
export function healthRoutes(app: FastifyInstance, {database, streams}: AppParts): void {
  let isStopping = false;
  app.addHook('preClose', (done) => {
    isStopping = true;
    streams.closeAll();
    done();
  });
  const open = {config: {rateLimit: false}} as const;
  app.get('/healthz', open, () => ({status: 'alive'}));
  app.get('/readyz', open, async (_request, reply) => {
    const isThere = await database.query('select 1').then(
      () => true,
      () => false,
    );
    const isReady = isThere && !isStopping;
    return reply.code(isReady ? 200 : 503).send({status: isReady ? 'ready' : 'not ready'});
  });
}
