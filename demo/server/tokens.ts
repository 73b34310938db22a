import {
  createLocalJWKSet,
  createRemoteJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
  SignJWT,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import {limits} from '../../src/backend/http/http.js';
import type {Oidc} from './config.js';
import {refused} from './problem.js';

/** Who is signed in, as the token says. */
export interface User {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly expires: number;
  /** The portal itself: it begins groups, and says who is who. */
  readonly isPortal: boolean;
}

export interface Tokens {
  /** `undefined` for whoever is not signed in, or not any more. */
  userOf(authorization: string | undefined): Promise<User | undefined>;
}

/** A server that signs for whoever asks: for a demo and for tests on one machine. */
export interface DemoIssuer extends Tokens {
  issue(
    user: string,
    options: {readonly seconds: number; readonly isPortal: boolean},
  ): Promise<string>;
}

const algorithms = ['ES256', 'ES384', 'EdDSA', 'PS256', 'RS256'];
const demo = {issuer: 'resourcegroep-demo', audience: 'resourcegroep'};
const portalScope = 'resourcegroep:portal';

/** Tokens of the organisation's own sign-in (OpenID Connect). */
export const tokensOf = ({issuer, audience, jwksUrl}: Oidc): Tokens =>
  tokensBy(createRemoteJWKSet(new URL(jwksUrl)), {issuer, audience});

/** The key pair as text, to keep where all instances find it. */
export async function makeDemoKey(): Promise<string> {
  const {privateKey} = await generateKeyPair('ES256', {extractable: true});
  return JSON.stringify(await exportJWK(privateKey));
}

export async function demoIssuer(keyText: string): Promise<DemoIssuer> {
  const own = JSON.parse(keyText) as JWK;
  const {d: _secret, ...open} = own;
  const key = await importJWK(own, 'ES256');
  const tokens = tokensBy(createLocalJWKSet({keys: [{...open, alg: 'ES256'}]}), demo);
  return {
    ...tokens,
    issue: (user, {seconds, isPortal}) =>
      new SignJWT(isPortal ? {scope: portalScope} : {})
        .setProtectedHeader({alg: 'ES256'})
        .setSubject(user)
        .setIssuer(demo.issuer)
        .setAudience(demo.audience)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
        .sign(key),
  };
}

/** A token that does not hold is nobody's; that the keys could not be asked for tells nothing of it. */
function unlessAway(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^ERR_(JWT|JWS|JOSE_NOT|JOSE_ALG|JWKS_(NO|MULTIPLE))/.test(code))
    throw refused('unavailable');
}

function tokensBy(
  keys: JWTVerifyGetKey,
  {issuer, audience}: Pick<Oidc, 'issuer' | 'audience'>,
): Tokens {
  const options = {issuer, audience, algorithms, requiredClaims: ['exp', 'sub']};
  return {
    async userOf(authorization) {
      const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
      if (token === undefined) return undefined;
      const verified = await jwtVerify(token, keys, options).catch(unlessAway);
      const {sub, exp, scope} = verified?.payload ?? {};
      if (sub === undefined || sub === '' || sub.length > limits.idCharacters || exp === undefined)
        return undefined;
      const scopes = typeof scope === 'string' ? scope.split(' ') : [];
      return {id: sub, expires: exp * 1000, isPortal: scopes.includes(portalScope)};
    },
  };
}
