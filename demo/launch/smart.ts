import {createHash, randomBytes, type KeyObject} from 'node:crypto';
import {assertion, claimsOf, TokenError, type KeySet} from './jwt.js';

/* The launched side of SMART App Launch 2.2: finds the addresses, asks for leave, and gets the context. */

/** What `.well-known/smart-configuration` says, as far as it is used. */
export interface SmartConfiguration {
  readonly issuer: string;
  readonly jwks_uri: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

/** The application, as the launching side has registered it. */
export interface Client {
  readonly id: string;
  readonly redirect: string;
  readonly key: KeyObject;
}

/** What is remembered from the launch until the browser comes back. */
export interface Pending {
  /** The base address of the FHIR server. */
  readonly iss: string;
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly configuration: SmartConfiguration;
}

export interface TokenAnswer {
  readonly access_token: string;
  /** In seconds. */
  readonly expires_in?: number;
  readonly id_token?: string;
  readonly patient?: string;
  /** Koppeltaal: who launched, as `Patient/123`. */
  readonly sub?: string;
  readonly return_url?: string;
}

export const random = (): string => randomBytes(32).toString('base64url');

export async function json<T>(address: string, options?: RequestInit): Promise<T> {
  const response = await fetch(address, {...options, signal: AbortSignal.timeout(10_000)});
  if (!response.ok) throw new TokenError(`${new URL(address).pathname} said ${response.status}`);
  // What it must hold is checked where it is used.
  return (await response.json()) as T;
}

export const configurationOf = (iss: string): Promise<SmartConfiguration> =>
  json(`${iss}/.well-known/smart-configuration`);

/** Everything of this one client, and nothing of others (v2 scopes). */
const scopes = 'launch openid fhirUser patient/*.cruds';
/** Koppeltaal gives rights to applications: these words are fixed. */
const koppeltaalScopes = 'launch openid fhirUser';

/** Where the browser goes to ask for leave; with a challenge that only who asked can answer (PKCE). */
export function askLeave(
  {id, redirect}: Client,
  pending: Pending,
  launch: string,
  koppeltaal: boolean,
): string {
  const address = new URL(pending.configuration.authorization_endpoint);
  const asked = {
    ...{response_type: 'code', client_id: id, redirect_uri: redirect, launch, aud: pending.iss},
    ...{scope: koppeltaal ? koppeltaalScopes : scopes, state: pending.state, nonce: pending.nonce},
    code_challenge: createHash('sha256').update(pending.verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return address.href;
}

const asForm = (client: Client, to: string, now: number, fields: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams({
    ...fields,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion(client.id, to, client.key, now),
  }),
});

/** The code for the context; who the user is stands in a token that the other side signed. */
export async function redeem(
  client: Client,
  {configuration, verifier, nonce}: Pending,
  code: string,
  now: number,
): Promise<{readonly answer: TokenAnswer; readonly fhirUser: string | undefined}> {
  const {token_endpoint: to, issuer, jwks_uri} = configuration;
  const fields = {grant_type: 'authorization_code', code, redirect_uri: client.redirect};
  const asked = asForm(client, to, now, {...fields, code_verifier: verifier});
  const answer = await json<TokenAnswer>(to, asked);
  const keys = await json<KeySet>(jwks_uri);
  const expected = {issuer, audience: client.id, now};
  const claims = claimsOf(answer.id_token ?? '', keys, expected);
  if (claims['nonce'] !== nonce) throw new TokenError('another sign-in');
  const {fhirUser} = claims;
  return {answer, fhirUser: typeof fhirUser === 'string' ? fhirUser : undefined};
}

/** Koppeltaal: the application's own leave, not that of who uses it (SMART Backend Services). */
export function ownToken(
  client: Client,
  {token_endpoint: to}: SmartConfiguration,
  now: number,
): Promise<TokenAnswer> {
  const fields = {grant_type: 'client_credentials', scope: 'system/*.cruds'};
  return json<TokenAnswer>(to, asForm(client, to, now, fields));
}

/** The same token for every request, until it is nearly over or was refused. */
export function kept(ask: () => Promise<TokenAnswer>) {
  let held: Promise<TokenAnswer> | undefined;
  let until = 0;
  return async ({renew = false} = {}): Promise<string> => {
    if (held === undefined || renew || Date.now() > until) {
      until = Infinity;
      const asked = ask();
      held = asked;
      asked.then(
        ({expires_in: lasts = 60}) => (until = Date.now() + (lasts - 10) * 1000),
        () => (held = undefined),
      );
    }
    return (await held).access_token;
  };
}
