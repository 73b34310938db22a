import {randomUUID} from 'node:crypto';
import type {
  ActorRef,
  Change,
  Command,
  GroupRecord,
  RecordRef,
  ResourceGroup,
} from '../../src/domain.js';
import {mediaType} from '../../src/backend/http/http.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, where it is JSON. */
  readonly body: {
    readonly [name: string]: unknown;
    readonly records?: readonly GroupRecord[];
    readonly removed?: readonly RecordRef[];
    readonly current?: readonly GroupRecord[];
    readonly cursor?: string;
    readonly type?: string;
  };
}

export interface More {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Somebody who is signed in at a server, and asks it by hand. */
export class Asker {
  readonly user: string;
  base: string;
  token: string;

  constructor(base: string, user: string, token: string) {
    this.base = base;
    this.user = user;
    this.token = token;
  }

  /** Signs in at the demo's own issuer. */
  static async of(base: string, user: string, more: object = {}): Promise<Asker> {
    return new Asker(base, user, await tokenFor(base, user, more));
  }

  async ask(path: string, {method = 'GET', headers = {}, body}: More = {}): Promise<Answer> {
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: {Authorization: `Bearer ${this.token}`, Accept: mediaType, ...headers},
      ...(body !== undefined && {body}),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await response.text();
    return {status: response.status, headers: response.headers, text, body: jsonIn(text)};
  }

  load(groupId: string, headers = {}): Promise<Answer> {
    return this.ask(`/groups/${encodeURIComponent(groupId)}`, {headers});
  }

  send(change: Change, more: More = {}): Promise<Answer> {
    return this.ask(`/groups/${encodeURIComponent(change.groupId)}/changes`, {
      method: 'POST',
      body: JSON.stringify(change),
      ...more,
      headers: {'Content-Type': mediaType, 'Idempotency-Key': header(change.id), ...more.headers},
    });
  }

  /** What the portal's own server sends. */
  put(path: string, body: object): Promise<Answer> {
    const headers = {'Content-Type': mediaType};
    return this.ask(path, {method: 'PUT', headers, body: JSON.stringify(body)});
  }
}

/** A header holds these characters only; of anything else the server never hears. */
const header = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?');

function jsonIn(text: string): Answer['body'] {
  try {
    return JSON.parse(text) as Answer['body'];
  } catch {
    return {};
  }
}

export async function tokenFor(base: string, user: string, more: object = {}): Promise<string> {
  const response = await fetch(new URL('/demo/token', base), {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({user, ...more}),
  });
  return ((await response.json()) as {token: string}).token;
}

export const client: ActorRef = {kind: 'client'};
export const member = (membershipId: string): ActorRef => ({kind: 'member', membershipId});

export function changeOf(groupId: string, command: Command, more: Partial<Change> = {}): Change {
  const at = new Date().toISOString();
  return {id: randomUUID(), groupId, by: client, at, command, writes: [], ...more};
}

export function addPerson(groupId: string, id: string = randomUUID(), displayName = 'Iemand') {
  const person = {id, displayName, kind: 'informal'} as const;
  const writes = [{kind: 'person', id, base: null, body: person}] as const;
  return changeOf(groupId, {type: 'addPerson', person}, {writes});
}

export const begin = (portal: Asker, group: ResourceGroup, members: Record<string, ActorRef>) =>
  portal.put(`/groups/${encodeURIComponent(group.id)}`, {group, members});
