import type {FastifyServerOptions} from 'fastify';

/**
 * One line of JSON for each request: what was asked for by the name of its route, and what came of it.
 * Not who asked, not from where, not which group, and nothing of what was typed.
 */
export const logging = (level: string): Pick<FastifyServerOptions, 'logger' | 'genReqId'> => ({
  genReqId: () => crypto.randomUUID(),
  logger: {
    level,
    base: null,
    redact: ['*.authorization', '*.cookie', '*.headers', '*.body'],
    serializers: {
      req: ({
        method,
        routeOptions,
      }: {
        method: string;
        routeOptions?: {url?: string | undefined};
      }) => ({
        method,
        route: routeOptions?.url ?? 'none',
      }),
      res: ({statusCode}: {statusCode: number}) => ({statusCode}),
      err: nameOfError,
    },
  },
});

/** What a database says of an error repeats what was to be stored: only its name and its place. */
function nameOfError(error: Error & {readonly code?: unknown}) {
  const code = typeof error.code === 'string' ? error.code : '';
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {type: error.name, message: code, code, stack: places.slice(0, 6).join('\n')};
}
