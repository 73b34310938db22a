import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {invalidOf, mediaType, problemOf, type Problem} from '../../src/backend/http/http.js';
import {newsFor, parseChange, type ActorRef, type ResourceGroup} from '../../src/domain.js';
import {digestOf} from '../../src/domain/digest.js';
import type {Fault} from './faults.js';
import {FaultyGroup, type Answered} from './faulty-group.js';

export const origin = 'https://portaal.example';

/** Who is signed in by which token. */
const actors: Readonly<Record<string, ActorRef>> = {
  client: {kind: 'client'},
  member: {kind: 'member', membershipId: 'm-2'},
  outsider: {kind: 'member', membershipId: 'nobody'},
};

/** A small server with one group, in this process, that does one thing wrong, or nothing. */
export class FaultyServer {
  readonly #server: Server;
  readonly #group: FaultyGroup;
  readonly #fault: Fault | undefined;

  private constructor(group: ResourceGroup, fault: Fault | undefined) {
    this.#fault = fault;
    this.#group = new FaultyGroup(group, (one) => one === fault);
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(group: ResourceGroup, fault?: Fault): Promise<FaultyServer> {
    const server = new FaultyServer(group, fault);
    await new Promise<void>((done) => server.#server.listen(0, '127.0.0.1', done));
    return server;
  }

  get base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #has = (fault: Fault): boolean => fault === this.#fault;

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#putHeaders(request, response);
    const {pathname} = new URL(request.url ?? '', this.base);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (pathname === '/restart') {
      this.#group.restart();
      return void response.end();
    }
    const user = this.#userOf(request);
    if (user === undefined) return this.#problem(response, problemOf('unauthenticated'));
    const [, , groupId, what = ''] = pathname.split('/').map(decodeURIComponent);
    const isHere = groupId === this.#group.id || this.#has('finds every group');
    const actor = isHere ? actors[user] : undefined;
    if (actor === undefined || this.#group.seenBy(actor).length === 0)
      return this.#shut(request, response, isHere);
    if (what === 'changes') return this.#save(request, response, user, actor);
    if (what === 'events') return this.#stream(request, response, actor);
    if (what === 'history') return this.#send(response, {entries: this.#group.history(actor)});
    this.#load(request, response, actor);
  }

  async #shut(request: IncomingMessage, response: ServerResponse, isHere: boolean) {
    const body = await textOf(request);
    if (isHere && body !== '' && this.#has('writes what it refuses an outsider'))
      this.#group.forceIn(JSON.parse(body) as never);
    const tells = isHere && this.#has('tells an outsider that the group is there');
    this.#problem(response, problemOf(tells ? 'forbidden' : 'not-found'));
  }

  #putHeaders({headers}: IncomingMessage, response: ServerResponse): void {
    const keeps = this.#has('lets answers be kept in between');
    if (!keeps) response.setHeader('Cache-Control', 'private, no-store');
    if (!this.#has('lets browsers guess')) response.setHeader('X-Content-Type-Options', 'nosniff');
    if (this.#has('says what it is made with')) response.setHeader('X-Powered-By', 'Iets 1.2');
    const own = headers.origin === origin && !this.#has('does not know its own portal');
    const open = this.#has('is open to every page');
    if (own || open) response.setHeader('Access-Control-Allow-Origin', open ? '*' : origin);
    response.setHeader('Access-Control-Allow-Headers', 'Authorization, Idempotency-Key');
    response.setHeader('Access-Control-Expose-Headers', 'ETag, Retry-After');
  }

  #userOf({headers}: IncomingMessage): string | undefined {
    const token = headers.authorization?.replace('Bearer ', '');
    if (token === undefined)
      return this.#has('takes whoever is not signed in for the client') ? 'client' : undefined;
    if (token in actors) return token;
    return this.#has('takes a token that is made up for the client’s') ? 'client' : undefined;
  }

  #load({headers}: IncomingMessage, response: ServerResponse, me: ActorRef): void {
    const records = this.#group.seenBy(me);
    const tag = this.#has('has one ETag for ever') ? '"same"' : `"${digestOf([records, me])}"`;
    response.setHeader('ETag', tag);
    if (headers['if-none-match'] === tag) return void response.writeHead(304).end();
    this.#send(response, {records, me, cursor: this.#group.cursor});
  }

  async #save(
    request: IncomingMessage,
    response: ServerResponse,
    user: string,
    actor: ActorRef,
  ): Promise<void> {
    const text = await textOf(request);
    const wrong = this.#wrongIn(request, text);
    if (wrong !== undefined) return this.#problem(response, wrong, text);
    const parsed = parseChange(this.#based(JSON.parse(text)));
    if (!parsed.ok) {
      if (this.#has('says that all is well with anything'))
        return this.#send(response, {records: [], removed: []});
      return this.#problem(response, this.#unplaced(invalidOf(parsed.problems)), text);
    }
    const {id, groupId} = parsed.value;
    const key = request.headers['idempotency-key'];
    if (key !== id && !this.#has('needs no key'))
      return this.#problem(response, problemOf('key-missing'), text);
    if (groupId !== this.#group.id)
      return this.#problem(response, this.#unplaced(invalidOf([{path: 'groupId', expected: ''}])));
    const saved = await this.#group.save(parsed.value, user, actor);
    if (saved.outcome !== 'saved') return this.#problem(response, refusalOf(saved), text);
    this.#send(response, {records: saved.records, removed: saved.removed});
  }

  /** What says no version was made on any. */
  #based(body: {readonly writes?: unknown}): object {
    const {writes} = body;
    if (!Array.isArray(writes) || !this.#has('takes a write without a base')) return body;
    return {...body, writes: writes.map((write: object) => ({base: '*', ...write}))};
  }

  #unplaced = (problem: Problem): Problem =>
    this.#has('does not say where it is wrong') ? {...problem, errors: []} : problem;

  /** What is wrong before the change itself is looked at. */
  #wrongIn({headers}: IncomingMessage, text: string): Problem | undefined {
    const type = headers['content-type']?.split(';')[0] ?? '';
    const known = [mediaType, 'application/json'].includes(type);
    if (!known && !this.#has('takes any type of body')) return problemOf('media-type');
    if (text.length > 1_000_000 && !this.#has('takes in all that comes'))
      return problemOf('too-large');
    if (text.includes('\\u0000') && this.#has('breaks on the character NUL'))
      return problemOf('unknown');
    try {
      const {writes} = JSON.parse(text) as {writes?: unknown};
      const lacks = Array.isArray(writes) && writes.some((write: object) => !('base' in write));
      if (lacks && !this.#has('takes a write without a base')) return problemOf('base-missing');
    } catch {
      return problemOf(this.#has('breaks on what is not JSON') ? 'unknown' : 'malformed');
    }
    return undefined;
  }

  #stream({headers}: IncomingMessage, response: ServerResponse, actor: ActorRef): void {
    response.writeHead(200, {'Content-Type': 'text/event-stream'});
    const tell = (event: string, id: string, told?: object) => {
      response.write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(told ?? {})}\n\n`);
      if (event === 'ended') response.end();
    };
    response.write(':\n\n');
    const listening = {actor, tell};
    this.#group.listening.add(listening);
    response.once('close', () => this.#group.listening.delete(listening));
    const since = headers['last-event-id'];
    if (typeof since !== 'string' || this.#has('forgets what was missed')) return;
    const past = this.#group.since(since);
    if (past === undefined) {
      if (!this.#has('takes any cursor')) tell('stale', this.#group.cursor);
      return;
    }
    const at = new Date().toISOString();
    tell('changed', this.#group.cursor, newsFor(past, this.#group.records, actor, {at}));
  }

  #send(response: ServerResponse, body: object): void {
    const type = this.#has('says nothing of the type') ? 'text/html' : mediaType;
    response.setHeader('Content-Type', type);
    const alike = this.#has('takes ids that look alike for one');
    response.end(JSON.stringify(body, alike ? alikeIds : undefined));
  }

  #problem(response: ServerResponse, problem: Problem, sent = ''): void {
    const own = this.#has('has errors of its own');
    const echo = this.#has('repeats in its errors what was typed') && {detail: sent};
    const type = own ? 'text/plain' : 'application/problem+json';
    response.writeHead(problem.status, {'Content-Type': type});
    response.end(own ? 'Error' : JSON.stringify({...problem, ...echo}));
  }
}

const alikeIds = (name: string, value: unknown): unknown =>
  name === 'id' && typeof value === 'string' ? value.normalize('NFC').toLowerCase() : value;

function refusalOf(answered: Exclude<Answered, {outcome: 'saved'}>): Problem {
  if (answered.outcome === 'key-reuse') return problemOf('key-reuse');
  if (answered.outcome === 'not-found') return problemOf('not-found');
  if (answered.outcome === 'refused')
    return problemOf('forbidden', {refusal: {reason: 'notAllowed'}});
  const {records, removed} = answered;
  return problemOf('conflict', {...(records && {current: records}), ...(removed && {removed})});
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
