import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {invalidOf, mediaType, problemOf, type Problem} from '../../src/backend/http/http.js';
import {newsFor, parseChange, type ActorRef, type ResourceGroup} from '../../src/domain.js';
import {digestOf} from '../../src/domain/digest.js';
import {certificateFor, type Certificate} from './certificate.js';
import {CrowdControl} from './crowd-control.js';
import type {Fault} from './faults.js';
import type {Answered, FaultyGroup} from './faulty-group.js';
import {FaultyHouse, isToken} from './faulty-house.js';

export const origin = 'https://portaal.example';
const many = 300;
const pageSize = 5;

/** What goes wrong on the way, with the certificate that is wrong. */
const secureFaults = {
  'has a certificate of its own': () => certificateFor('localhost', 1, 90),
  'takes TLS of long ago': () => certificateFor('localhost', 1, 90),
  'has a certificate that ends in days': () => certificateFor('localhost', 80, 90),
};
export const isSecure = (fault: Fault | undefined): fault is keyof typeof secureFaults =>
  fault !== undefined && fault in secureFaults;

/** Somebody, in a group. */
interface Inside {
  readonly actor: ActorRef;
  readonly group: FaultyGroup;
}

/** A small server with two groups, in this process, that does one thing wrong, or nothing. */
export class FaultyServer {
  readonly #server: Server;
  readonly #house: FaultyHouse;
  readonly #fault: Fault | undefined;
  readonly #crowds = new CrowdControl((one) => one === this.#fault);
  readonly #scheme: string;

  private constructor(group: ResourceGroup, fault: Fault | undefined, own?: Certificate) {
    this.#fault = fault;
    this.#house = new FaultyHouse(group, (one) => one === fault);
    const listener = (request: IncomingMessage, response: ServerResponse) =>
      void this.#answer(request, response);
    const certificate = own ?? (isSecure(fault) ? secureFaults[fault]() : undefined);
    this.#scheme = certificate === undefined ? 'http' : 'https';
    const old = {minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0'} as const;
    const taken = fault === 'takes TLS of long ago' ? old : {};
    this.#server = certificate
      ? createSecureServer({...certificate, ...taken}, listener)
      : createServer(listener);
  }

  static async start(
    group: ResourceGroup,
    fault?: Fault,
    own?: Certificate,
  ): Promise<FaultyServer> {
    const server = new FaultyServer(group, fault, own);
    await new Promise<void>((done) => server.#server.listen(0, '127.0.0.1', done));
    return server;
  }

  get base(): string {
    const {port} = this.#server.address() as AddressInfo;
    if (this.#scheme === 'https') return `https://localhost:${port}`;
    // This machine by an address that says nothing of it.
    const host = this.#has('is reached by plain http') ? '0.0.0.0' : '127.0.0.1';
    return `http://${host}:${port}`;
  }

  /** A day goes by. */
  sleep(): void {
    for (const group of this.#house.groups) group.sleep();
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
      for (const group of this.#house.groups) group.restart();
      return void response.end();
    }
    const user = this.#userOf(request);
    if (user === undefined) return this.#problem(response, problemOf('unauthenticated'));
    if (this.#crowds.refuses(user)) return this.#putOff(response);
    const [, , groupId, what = ''] = pathname.split('/').map(decodeURIComponent);
    const group = this.#house.at(groupId);
    const actor = group && this.#house.actorIn(group, user);
    if (group === undefined || actor === undefined || group.seenBy(actor).length === 0)
      return this.#shut(request, response, group);
    if (!this.#knows(request, what)) return this.#unknownMethod(request, response, group);
    if (what === 'changes') return this.#save(request, response, {user, actor, group});
    if (what === 'events') return this.#stream(request, response, {actor, group});
    if (what === 'history') return this.#read(request, response, {actor, group});
    if (this.#has('is slow when there is much') && group.records.length > many)
      await new Promise((done) => setTimeout(done, 1100));
    this.#load(request, response, {actor, group});
  }

  #knows = ({method = ''}: IncomingMessage, what: string): boolean =>
    method === (what === 'changes' ? 'POST' : 'GET');

  async #unknownMethod(request: IncomingMessage, response: ServerResponse, group: FaultyGroup) {
    const body = await textOf(request);
    if (body !== '' && this.#has('writes with any method')) {
      group.forceIn(JSON.parse(body) as never);
      return this.#send(response, {records: [], removed: []});
    }
    if (this.#has('breaks on a method that it does not know'))
      return this.#problem(response, problemOf('unknown'));
    if (!this.#has('does not say which methods there are')) response.setHeader('Allow', 'GET');
    response.writeHead(405).end();
  }

  #putOff(response: ServerResponse): void {
    const {problem, headers} = this.#crowds.problem();
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    this.#problem(response, problem);
  }

  /** A few to a page, the newest first. */
  #read({url}: IncomingMessage, response: ServerResponse, {actor, group}: Inside): void {
    const asked = new URL(url ?? '', this.base).searchParams.get('before');
    const from = this.#has('gives the first page for every page') ? 0 : Number(asked ?? 0);
    const all = this.#house.heardIn(group, 'history').flatMap((one) => one.history(actor));
    const own = this.#has('has a history in a form of its own');
    const entries = all.slice(from, from + pageSize).map(({occurredAt, ...rest}) => ({
      ...rest,
      ...(own ? {when: occurredAt} : {occurredAt}),
    }));
    const next = from + pageSize;
    this.#send(response, {entries, ...(next < all.length && {before: String(next)})});
  }

  async #shut(request: IncomingMessage, response: ServerResponse, group: FaultyGroup | undefined) {
    const body = await textOf(request);
    if (body !== '' && this.#has('writes what it refuses an outsider'))
      group?.forceIn(JSON.parse(body) as never);
    const tells = group && this.#has('tells an outsider that the group is there');
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
    if (isToken(token)) return token;
    return this.#has('takes a token that is made up for the client’s') ? 'client' : undefined;
  }

  #load({headers}: IncomingMessage, response: ServerResponse, {actor: me, group}: Inside): void {
    const records = group.seenBy(me);
    const tag = this.#has('has one ETag for ever') ? '"same"' : `"${digestOf([records, me])}"`;
    response.setHeader('ETag', tag);
    if (headers['if-none-match'] === tag) return void response.writeHead(304).end();
    this.#send(response, {records, me, cursor: group.cursor});
  }

  async #save(
    request: IncomingMessage,
    response: ServerResponse,
    {user, actor, group}: Inside & {readonly user: string},
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
    const meant = this.#house.meantBy(groupId, group);
    if (groupId !== meant.id)
      return this.#problem(response, this.#unplaced(invalidOf([{path: 'groupId', expected: ''}])));
    const isBurst = this.#crowds.isBurst;
    if (isBurst && this.#has('breaks in a burst'))
      return this.#problem(response, problemOf('unknown'));
    if (isBurst && this.#has('loses in a burst what it acknowledged'))
      return this.#send(response, {records: [], removed: []});
    const saved = await meant.save(parsed.value, user, actor);
    const putsOff =
      this.#has('writes what it puts off') || this.#has('does not say until when it puts off');
    if (isBurst && putsOff) return this.#putOff(response);
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

  #stream(request: IncomingMessage, response: ServerResponse, {actor, group}: Inside): void {
    const {headers, url} = request;
    response.writeHead(200, {'Content-Type': 'text/event-stream'});
    response.flushHeaders();
    const news = this.#has('has a name of its own for the news') ? 'update' : 'changed';
    const own = this.#has('tells the news in a form of its own');
    const tell = (name: string, id: string, told: object = {}) => {
      const event = name === 'changed' ? news : name;
      const data = JSON.stringify(own ? {news: told} : told);
      response.write(`event: ${event}\nid: ${id}\ndata: ${data}\n\n`);
      if (name === 'ended') response.end();
    };
    if (!this.#has('keeps its stream back until there is news')) response.write(':\n\n');
    const listening = {actor, tell};
    const heard = this.#house.heardIn(group, 'stream');
    for (const one of heard) one.listening.add(listening);
    response.once('close', () => heard.forEach((one) => one.listening.delete(listening)));
    const asked = this.#has('takes no cursor from the address')
      ? null
      : new URL(url ?? '', this.base).searchParams.get('since');
    const resumed = this.#has('takes no cursor from a header') ? null : headers['last-event-id'];
    const since = asked ?? resumed;
    if (typeof since !== 'string' || this.#has('forgets what was missed')) return;
    const past = group.since(since);
    if (past === undefined) {
      if (!this.#has('takes any cursor')) tell('stale', group.cursor);
      return;
    }
    const at = new Date().toISOString();
    tell('changed', group.cursor, newsFor(past, group.records, actor, {at}));
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
