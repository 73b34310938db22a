import type {ActorRef} from '../../../src/domain.js';
import {createCipheriv, createDecipheriv, createHash, randomBytes} from 'node:crypto';

const [ivBytes, tagBytes] = [12, 16];

/** What a page has seen: up to which change, at what moment, and as whom. */
export interface Place {
  readonly number: string;
  readonly at: string;
  readonly me: ActorRef;
}

/**
 * A place in the changes, sealed for one user and one group, another text each time: how many changes
 * there were would tell of what somebody does not see.
 */
export class Cursors {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = createHash('sha256').update(secret).digest();
  }

  seal({number, at, me}: Place, groupId: string, user: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv).setAAD(boundTo(groupId, user));
    // The length of the number is none of their business either.
    const text = JSON.stringify({number: number.padStart(20, '0'), at, me});
    const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** `undefined` for one that this server did not give to this user for this group. */
  open(cursor: string, groupId: string, user: string): Place | undefined {
    const bytes = Buffer.from(cursor, 'base64url');
    const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)];
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, iv, {authTagLength: tagBytes})
        .setAAD(boundTo(groupId, user))
        .setAuthTag(tag);
      const sealed = bytes.subarray(ivBytes + tagBytes);
      const text = Buffer.concat([decipher.update(sealed), decipher.final()]).toString();
      const place = JSON.parse(text) as Place;
      return {...place, number: BigInt(place.number).toString()};
    } catch {
      return undefined;
    }
  }
}

const boundTo = (groupId: string, user: string) => Buffer.from(JSON.stringify([groupId, user]));
