import {placeOf} from '../../exchange/fhir/found.js';
import {placeIn} from '../../exchange/fhir/links.js';
import {at, listOf, textAt, type Resource} from '../../exchange/fhir/resource.js';
import type {Access} from '../access.js';
import {Asking, discard} from '../asking.js';
import {BackendError} from '../backend.js';
import {jsonOf} from '../statuses.js';
import {transactionOf, type Entry} from './bundles.js';
import {errorOf, outcomeError} from './outcome.js';
import {SearchPages} from './search-pages.js';

export interface Sending {
  readonly signal: AbortSignal;
  readonly unloading?: boolean | undefined;
}

export type Query = Readonly<Record<string, string>>;

interface Asked extends Sending {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly resource?: Resource;
}

const mediaType = 'application/fhir+json';

/** It will not be better the next time; what somebody typed waits on the page all the same. */
const unable = (hint: string) => new BackendError('unavailable', {hint});

/** A FHIR R4 server, by the little of REST that every one of them has. */
export class FhirServer {
  /** What an absolute reference to something on this server begins with. */
  readonly bases: Set<string>;
  readonly #base: string;
  readonly #asking: Asking;

  constructor(base: string | URL, access: Access) {
    const page = typeof document === 'undefined' ? undefined : document.baseURI;
    this.#base = new URL(base, page).href.replace(/\/+$/, '');
    this.bases = new Set([`${this.#base}/`]);
    this.#asking = new Asking(access);
  }

  /** The resource at `Type/id`. */
  async read(place: string, {signal}: Sending): Promise<Resource> {
    return resourceIn(await this.#json(await this.#ask('GET', this.#at(place), {signal})));
  }

  /** All that fits, each once; a server may send more than that. */
  async search(type: string, query: Query, {signal}: Sending): Promise<readonly Resource[]> {
    const pages = new SearchPages(type, (more) => this.#at(type, {...query, ...more}));
    for (let address: string | undefined = pages.first; address !== undefined;) {
      const bundle = await this.#json(await this.#ask('GET', address, {signal}));
      address = pages.after(bundle);
    }
    for (const base of pages.bases) this.bases.add(base);
    return pages.found;
  }

  /** On exactly this version. */
  async update(resource: Resource, version: string, sending: Sending): Promise<Resource> {
    const place = placeOf(resource) ?? '';
    const headers = {'If-Match': `W/"${version}"`};
    const response = await this.#ask('PUT', this.#at(place), {...sending, headers, resource});
    return this.#written(response, place, sending);
  }

  /** Does the server look at the version? Sends what stands there, on one that never was. */
  async heeds(resource: Resource, way: 'update' | 'transaction', sending: Sending): Promise<void> {
    const place = placeOf(resource) ?? '';
    const headers = {'If-Match': 'W/"0"'};
    const response =
      way === 'update'
        ? await this.#ask('PUT', this.#at(place), {...sending, headers, resource})
        : await this.#ask('POST', this.#base, {
            ...sending,
            resource: transactionOf([{resource, version: '0'}]),
          });
    const isTaken = response.ok && !isRefused(way === 'update' ? {} : await jsonOf(response));
    if (isTaken) throw unable('this server ignores If-Match: people would undo each other’s work');
    if (!response.ok && ![400, 409, 412, 422, 428].includes(response.status)) {
      throw await this.#errorOf(response, way);
    }
    if (!response.bodyUsed) discard(response);
  }

  /** A new one, unless there is one that fits `condition`: then that is given. */
  async create(
    resource: Resource,
    condition: Query | undefined,
    sending: Sending,
  ): Promise<{readonly resource: Resource; readonly isNew: boolean}> {
    const headers = condition && {'If-None-Exist': textOf(condition)};
    const address = this.#at(resource.resourceType);
    const response = await this.#ask('POST', address, {...sending, headers, resource});
    const isNew = response.status !== 200;
    const place = placeOfAnswer(response.headers.get('Location'));
    return {resource: await this.#written(response, place, sending), isNew};
  }

  /** All of it or nothing, in one transaction. */
  async transaction(entries: readonly Entry[], sending: Sending): Promise<readonly Resource[]> {
    const resource = transactionOf(entries);
    const response = await this.#ask('POST', this.#base, {...sending, resource});
    if (!response.ok) throw await this.#errorOf(response, 'transaction');
    const answer = await jsonOf(response);
    const answers = listOf(listOf(answer)[0]?.['entry']);
    const refused = outcomeError(answers);
    if (refused) throw refused;
    if (answers.length !== entries.length) throw unable('a transaction was not answered');
    return Promise.all(
      answers.map(async (one, index) => {
        const [given] = listOf(one['resource']);
        if (given?.['resourceType'] === entries[index]?.resource.resourceType) {
          return resourceIn(given);
        }
        const known = entries[index]?.version === undefined ? undefined : entries[index].resource;
        const place = known ? placeOf(known) : placeOfAnswer(textAt(one, 'response', 'location'));
        return this.read(place ?? '', sending);
      }),
    );
  }

  async #errorOf(response: Response, way: 'update' | 'transaction'): Promise<BackendError> {
    const isNone = way === 'transaction' && [404, 405, 501].includes(response.status);
    return isNone ? unable('this server takes no transactions') : errorOf(response);
  }

  /** What stands there after a write; some servers do not say it of themselves. */
  async #written(
    response: Response,
    place: string | undefined,
    sending: Sending,
  ): Promise<Resource> {
    if (!response.ok) throw await errorOf(response);
    const body = await jsonOf(response).catch((error: unknown) => {
      if (error instanceof BackendError && error.reason === 'unavailable') return undefined;
      throw error;
    });
    const type = at(body, 'resourceType');
    if (type !== undefined && type !== 'OperationOutcome') return resourceIn(body);
    if (place === undefined) throw unable('it is not told where it was written');
    return this.read(place, sending);
  }

  async #json(response: Response): Promise<unknown> {
    if (!response.ok) throw await errorOf(response);
    return jsonOf(response);
  }

  #ask(method: string, address: string, {headers, resource, ...sending}: Asked): Promise<Response> {
    return this.#asking.ask(address, {
      method,
      headers: {
        Accept: mediaType,
        ...headers,
        ...(resource && {'Content-Type': mediaType, Prefer: 'return=representation'}),
      },
      body: resource && JSON.stringify(resource),
      ...sending,
    });
  }

  #at(path: string, query: Query = {}): string {
    const said = textOf(query);
    return `${this.#base}/${path}${said === '' ? '' : `?${said}`}`;
  }
}

const textOf = (query: Query): string =>
  Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** `Type/id` from where something was written, whatever its version. */
const placeOfAnswer = (location: string | null | undefined): string | undefined =>
  placeIn({reference: location ?? undefined});

const isRefused = (answer: unknown): boolean =>
  outcomeError(listOf(listOf(answer)[0]?.['entry'])) !== undefined;

function resourceIn(value: unknown): Resource {
  const [resource] = listOf(value);
  const type = resource?.['resourceType'];
  if (resource === undefined || typeof type !== 'string') throw unable('the answer is no resource');
  return {...resource, resourceType: type};
}
