import {
  createPublicKey,
  randomUUID,
  sign,
  verify,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';

/*
 * JSON Web Tokens that two servers exchange: signed with a key of one's own, checked with the public key
 * that the other publishes. In your server `jose` or your framework's own library does the same.
 */

export type Claims = Readonly<Record<string, unknown>>;
/** What a JWKS address answers with. */
export interface KeySet {
  readonly keys: readonly (JsonWebKey & {readonly kid?: string})[];
}

/** What HTI asks for at the least; a shared secret, or none at all, is refused. */
const digests: Readonly<Record<string, string>> = {
  ...{RS256: 'sha256', RS384: 'sha384', RS512: 'sha512'},
  ...{ES256: 'sha256', ES384: 'sha384', ES512: 'sha512'},
};

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

export function signed(claims: Claims, key: KeyObject, kid: string): string {
  const body = `${encoded({alg: 'RS384', typ: 'JWT', kid})}.${encoded(claims)}`;
  return `${body}.${sign('sha384', Buffer.from(body), key).toString('base64url')}`;
}

/** The key as others may have it. */
export const published = (key: KeyObject, kid: string): KeySet => ({
  keys: [{...createPublicKey(key).export({format: 'jwk'}), kid, use: 'sig', alg: 'RS384'}],
});

/** Why a token is refused; nothing of what stood in it. */
export class TokenError extends Error {}

/** What is to be so, and the clock, in seconds. */
export interface Expected {
  readonly issuer: string;
  readonly audience: string;
  readonly now: number;
}

/** What a token says, if who it names signed it, for us, and it is not over. */
export function claimsOf(token: string, keys: KeySet, {issuer, audience, now}: Expected): Claims {
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  if (more.length > 0 || signature === '') throw new TokenError('not signed');
  const {alg, kid} = parsed(head);
  const digest = typeof alg === 'string' && Object.hasOwn(digests, alg) ? digests[alg] : undefined;
  const key = keys.keys.find((one) => one.kid === kid);
  if (digest === undefined || key === undefined) throw new TokenError('unknown key');
  const data = Buffer.from(`${head}.${body}`);
  const by = {key: createPublicKey({key, format: 'jwk'}), dsaEncoding: 'ieee-p1363'} as const;
  if (!verify(digest, data, by, Buffer.from(signature, 'base64url')))
    throw new TokenError('wrong signature');
  const claims = parsed(body);
  const {iss, aud, exp, iat, nbf} = claims;
  if (iss !== issuer) throw new TokenError('another issuer');
  if (![aud].flat().includes(audience)) throw new TokenError('for somebody else');
  if (typeof exp !== 'number' || exp <= now) throw new TokenError('over');
  for (const from of [iat, nbf])
    if (typeof from === 'number' && from > now + skew) throw new TokenError('from the future');
  return claims;
}

/** Clocks may differ by as many seconds. */
const skew = 5;

/** What it says before anybody checked it: only to find out whose key to ask for. */
export const unchecked = (token: string): Claims => parsed(token.split('.')[1] ?? '');

function parsed(part: string): Claims {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    if (typeof value === 'object' && value !== null) return value as Claims;
  } catch {
    // Said below.
  }
  throw new TokenError('not readable');
}

/** Says who asks, to a server that knows our public key (RFC 7523). */
export const assertion = (client: string, to: string, key: KeyObject, now: number): string =>
  signed(
    {iss: client, sub: client, aud: to, jti: randomUUID(), iat: now, exp: now + 60},
    key,
    'app',
  );
