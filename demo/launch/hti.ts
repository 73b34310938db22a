import {claimsOf, TokenError, type Expected, type KeySet} from './jwt.js';

/** What an HTI 2.0 message says: references, and nobody's name. */
export interface HtiLaunch {
  readonly resource: string;
  readonly sub: string;
  readonly patient?: string;
  readonly definition?: string;
  readonly intent?: string;
  readonly return_url?: string;
}

/** HTI gives a message five minutes at the most. */
const longest = 300;
const reference = /^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/;
const known = new Set([
  ...['iss', 'aud', 'jti', 'iat', 'exp', 'nbf'],
  ...['resource', 'definition', 'sub', 'patient', 'intent', 'return_url'],
]);

/** Lets each message in once. In a server with several processes the list of what was seen is shared. */
export class HtiGate {
  readonly #seen = new Map<string, number>();

  /** @throws {TokenError} */
  open(token: string, keys: KeySet, expected: Expected): HtiLaunch {
    const claims = claimsOf(token, keys, expected);
    const {jti, iat, exp, sub, resource} = claims;
    if (typeof iat !== 'number' || typeof exp !== 'number' || exp - iat > longest)
      throw new TokenError('longer than five minutes');
    if (typeof sub !== 'string' || !reference.test(sub)) throw new TokenError('for nobody');
    if (typeof resource !== 'string' || !reference.test(resource)) throw new TokenError('no task');
    // What HTI does not name may be about a person, and then is not to be here.
    const strange = Object.keys(claims).some((name) => !known.has(name));
    if (strange) throw new TokenError('more than may be in it');
    this.#once(jti, exp, expected.now);
    const {patient} = claims;
    if (patient !== undefined && !(typeof patient === 'string' && reference.test(patient)))
      throw new TokenError('about nobody');
    const texts = ['definition', 'intent', 'return_url', 'patient'].flatMap((name) => {
      const text = claims[name];
      return typeof text === 'string' ? [[name, text]] : [];
    });
    return {resource, sub, ...Object.fromEntries(texts)};
  }

  #once(jti: unknown, exp: number, now: number): void {
    for (const [old, until] of this.#seen) if (until <= now) this.#seen.delete(old);
    if (typeof jti !== 'string' || jti.length < 16) throw new TokenError('without a number');
    if (this.#seen.has(jti)) throw new TokenError('used before');
    this.#seen.set(jti, exp);
  }
}
