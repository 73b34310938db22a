import {createHash, type KeyObject} from 'node:crypto';
import {HtiGate, type HtiLaunch} from '../hti.js';
import {claimsOf, published, signed, TokenError, unchecked, type KeySet} from '../jwt.js';
import {json, random} from '../smart.js';

/* The authorization server of the mock: gives leave to the application that the portal launched. */

/** An application, as it was registered. */
export interface Registered {
  readonly redirect: string;
  readonly keys: string;
}

/** What the portal asks it to remember of a SMART launch: for whom. */
export interface Launched {
  readonly patient: string;
  readonly user: string;
}

interface Leave extends Launched {
  readonly client: string;
  readonly challenge: string;
  readonly scope: string;
  readonly nonce: string;
  /** Of a launch by Koppeltaal. */
  readonly hti?: HtiLaunch;
}

export interface Config {
  readonly issuer: string;
  readonly fhir: string;
  readonly key: KeyObject;
  readonly clients: Readonly<Record<string, Registered>>;
  /** Whose HTI messages are believed, and for which device they are. */
  readonly portal: {readonly id: string; readonly keys: KeySet; readonly device: string};
}

const seconds = () => Math.floor(Date.now() / 1000);

export class Authorization {
  readonly #config: Config;
  readonly #gate = new HtiGate();
  readonly #launches = new Map<string, Launched>();
  readonly #codes = new Map<string, Leave>();
  readonly #tokens = new Set<string>();

  constructor(config: Config) {
    this.#config = config;
  }

  configuration() {
    const {issuer} = this.#config;
    return {
      issuer,
      jwks_uri: `${issuer}/jwks`,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      grant_types_supported: ['authorization_code', 'client_credentials'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      scopes_supported: ['launch', 'openid', 'fhirUser', 'patient/*.cruds', 'system/*.cruds'],
      capabilities: ['launch-ehr', 'client-confidential-asymmetric', 'permission-v2'],
    };
  }

  keys = (): KeySet => published(this.#config.key, 'authorization');

  /** A SMART launch: a word without meaning that stands for it, once. */
  remember(launched: Launched): string {
    const launch = random();
    this.#launches.set(launch, launched);
    return launch;
  }

  /** Where the browser goes with the code. `signedIn` is who sits there, by the sign-in of the domain. */
  authorize(asked: URLSearchParams, signedIn: string | undefined): string {
    const {clients, fhir} = this.#config;
    const get = (name: string): string => asked.get(name) ?? '';
    const [client, challenge] = [get('client_id'), get('code_challenge')];
    const registered = Object.hasOwn(clients, client) ? clients[client] : undefined;
    if (!registered || get('redirect_uri') !== registered.redirect) throw new TokenError('client');
    if (get('response_type') !== 'code' || get('aud') !== fhir) throw new TokenError('request');
    if (get('code_challenge_method') !== 'S256' || challenge === '') throw new TokenError('PKCE');
    const {hti, ...launched} = this.#launched(get('launch'));
    // Who launched has to be who sits there: a message that was caught opens nothing.
    if (launched.user !== signedIn) throw new TokenError('somebody else');
    const code = random();
    const leave = {...launched, client, challenge, scope: get('scope'), nonce: get('nonce')};
    this.#codes.set(code, {...leave, ...(hti && {hti})});
    const back = new URL(registered.redirect);
    back.searchParams.set('code', code);
    back.searchParams.set('state', get('state'));
    return back.href;
  }

  #launched(launch: string): Launched & {readonly hti?: HtiLaunch} {
    const known = this.#launches.get(launch);
    this.#launches.delete(launch);
    if (known) return known;
    const {id, keys, device} = this.#config.portal;
    const expected = {issuer: id, audience: device, now: seconds()};
    const hti = this.#gate.open(launch, keys, expected);
    return {user: hti.sub, patient: hti.patient ?? hti.sub, hti};
  }

  async token(asked: URLSearchParams): Promise<object> {
    const client = await this.#clientOf(asked.get('client_assertion') ?? '');
    if (asked.get('grant_type') === 'client_credentials')
      return {...this.#opened(), scope: asked.get('scope')};
    const leave = this.#codes.get(asked.get('code') ?? '');
    this.#codes.delete(asked.get('code') ?? '');
    const verifier = createHash('sha256').update(asked.get('code_verifier') ?? '');
    if (!leave || leave.client !== client || verifier.digest('base64url') !== leave.challenge)
      throw new TokenError('code');
    const {hti, scope, patient} = leave;
    const said = {scope, id_token: this.#idToken(leave)};
    return hti
      ? {...said, ...hti, access_token: 'NOOP', token_type: 'bearer', expires_in: 300}
      : {...said, ...this.#opened(), patient: patient.replace('Patient/', '')};
  }

  #opened() {
    const access_token = random();
    this.#tokens.add(access_token);
    return {access_token, token_type: 'bearer', expires_in: 3600};
  }

  /** Every leave is over, as when somebody signs out. */
  end(): void {
    this.#tokens.clear();
  }

  isOpen = (token: string): boolean => this.#tokens.has(token);

  #idToken({client, user, nonce}: Leave): string {
    const {issuer, key, fhir} = this.#config;
    const [iat, fhirUser] = [seconds(), `${fhir}/${user}`];
    const claims = {iss: issuer, aud: client, sub: user, iat, exp: iat + 300, nonce, fhirUser};
    return signed(claims, key, 'authorization');
  }

  /** Who asks, by its own key (RFC 7523). */
  async #clientOf(assertion: string): Promise<string> {
    const {clients, issuer} = this.#config;
    const client = String(unchecked(assertion)['iss']);
    const registered = Object.hasOwn(clients, client) ? clients[client] : undefined;
    if (!registered) throw new TokenError('client');
    const keys = await json<KeySet>(registered.keys);
    const now = seconds();
    claimsOf(assertion, keys, {issuer: client, audience: `${issuer}/token`, now});
    return client;
  }
}
