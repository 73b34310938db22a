import {join} from 'node:path';

/** What can be set from outside, by environment variables; `docs` says what each is for. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** A PostgreSQL server; without it the embedded demo store. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** Of the portal's pages: these origins alone may ask from a browser. */
  readonly origins: readonly string[];
  /** Who signs the tokens; without it this server does so itself, for the demo. */
  readonly oidc: Oidc | undefined;
  readonly requestsPerMinute: number;
  readonly heartbeatSeconds: number;
  readonly keepReplayDays: number;
  readonly eraseClosedAfterDays: number;
  readonly logLevel: string;
}

export interface Oidc {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** @throws {RangeError} where a value cannot be; it names the variable. */
export function configOf(env: Env): Config {
  return {
    host: env['HOST'] ?? '127.0.0.1',
    port: numberOf(env, 'PORT', 8787),
    databaseUrl: env['DATABASE_URL'],
    dataFolder: env['DATA_FOLDER'] ?? join(import.meta.dirname, 'data'),
    origins: (env['PORTAL_ORIGIN'] ?? 'http://localhost:5173').split(',').map((one) => one.trim()),
    oidc: oidcOf(env),
    requestsPerMinute: numberOf(env, 'REQUESTS_PER_MINUTE', 1200),
    heartbeatSeconds: numberOf(env, 'HEARTBEAT_SECONDS', 15),
    keepReplayDays: numberOf(env, 'KEEP_REPLAY_DAYS', 7),
    eraseClosedAfterDays: numberOf(env, 'ERASE_CLOSED_AFTER_DAYS', 730),
    logLevel: env['LOG_LEVEL'] ?? 'info',
  };
}

function oidcOf(env: Env): Oidc | undefined {
  const issuer = env['OIDC_ISSUER'];
  if (issuer === undefined) return undefined;
  const [audience, jwksUrl] = [env['OIDC_AUDIENCE'], env['OIDC_JWKS_URL']];
  if (audience === undefined) throw new RangeError('OIDC_ISSUER needs OIDC_AUDIENCE');
  if (jwksUrl === undefined) throw new RangeError('OIDC_ISSUER needs OIDC_JWKS_URL');
  return {issuer, audience, jwksUrl};
}

function numberOf(env: Env, name: string, usual: number): number {
  const value = Number(env[name] ?? usual);
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`${name} has to be a number`);
  return value;
}
