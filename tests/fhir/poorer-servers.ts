/** FHIR servers that lack one thing each, and the check that has to say so. */
import type {ServerResponse} from 'node:http';
import type {Options} from '../../conformance/fhir/bench.js';
import {listOf, type Resource} from '../../src/exchange/fhir/resource.js';
import type {Heard, RestServer} from './rest-server.js';

type Whim = (
  server: RestServer,
  heard: Heard,
  response: ServerResponse,
) => boolean | Promise<boolean>;

export interface Poorer {
  readonly check: string;
  readonly whim: Whim;
  readonly options?: Partial<Options>;
}

const json = (response: ServerResponse, status: number, body: object, more: object = {}): true => {
  response.writeHead(status, {'Content-Type': 'application/fhir+json', ...more});
  response.end(JSON.stringify(body));
  return true;
};

const bundleOf = (resources: readonly Resource[], more: object = {}) => ({
  ...{resourceType: 'Bundle', type: 'searchset', ...more},
  entry: resources.map((resource) => ({resource})),
});

const isTransaction = ({body}: Heard) => body?.['type'] === 'transaction';
const isSearch = ({method, url}: Heard) => method === 'GET' && url.includes('?');
const typeIn = ({url}: Heard) => url.split(/[/?]/)[0] ?? '';

/** Hears something else than was said. */
const mishearing =
  (other: (heard: Heard) => Heard): Whim =>
  async (server, heard, response) => {
    server.answer(response, await server.handle(other(heard)));
    return true;
  };

/** The same with the requests of its entries otherwise. */
function withRequests(heard: Heard, change: (request: Record<string, unknown>) => object): Heard {
  if (!isTransaction(heard) || heard.body === undefined) return heard;
  const entry = listOf(heard.body['entry']).map((one) => ({
    ...one,
    request: change({...listOf(one['request'])[0]}),
  }));
  return {...heard, body: {...heard.body, entry}};
}

/** Each resource that is sent, as it is taken. */
function withResources(heard: Heard, change: (resource: Resource) => Resource): Heard {
  const {body} = heard;
  if (body === undefined || Array.isArray(body)) return heard;
  if (!isTransaction(heard)) return {...heard, body: change(body)};
  const entry = listOf(body['entry']).map((one) => ({
    ...one,
    resource: change(one['resource'] as Resource),
  }));
  return {...heard, body: {...body, entry}};
}

const without = (resource: Resource, ...names: readonly string[]): Resource => ({
  ...resource,
  ...Object.fromEntries(names.map((name) => [name, undefined])),
});

const withoutMeta = (resource: Resource, name: string): Resource => ({
  ...resource,
  meta: {...listOf(resource['meta'])[0], [name]: undefined},
});

const ignoringVersions = mishearing((heard) => ({
  ...withRequests(heard, ({ifMatch: _ifMatch, ...request}) => request),
  headers: {...heard.headers, 'if-match': undefined},
}));

/** Does one after the other, until one fails. */
const byHalves: Whim = async (server, heard, response) => {
  if (!isTransaction(heard)) return false;
  for (const {resource, request} of listOf(heard.body?.['entry'])) {
    const {method, url, ifMatch} = listOf(request)[0] ?? {};
    const headers = typeof ifMatch === 'string' ? {'if-match': ifMatch} : {};
    const one = {method: String(method), url: String(url), headers, body: resource as Resource};
    const [outcome] = await server.handle(one);
    if (!['ok', 'created'].includes(String(outcome['id']))) return json(response, 412, outcome);
  }
  return json(response, 200, {resourceType: 'Bundle', type: 'transaction-response', entry: []});
};

/** Finds the first three, whatever comes after them. */
const shortSighted: Whim = (server, heard, response) => {
  if (!isSearch(heard)) return false;
  const [, tag] = /_tag=[^&|]*(?:\||%7C)([^&]*)/.exec(heard.url) ?? [];
  const all = server.all(typeIn(heard)).filter((one) => JSON.stringify(one).includes(tag ?? ''));
  return json(response, 200, bundleOf(all.slice(0, 3)));
};

const statement = (fhirVersion: string) => ({
  ...{resourceType: 'CapabilityStatement', fhirVersion},
  rest: [{mode: 'server', resource: [{type: 'Patient'}]}],
});

const kept = {
  versions: 'updates only the version that was seen (If-Match)',
  back: 'gives the group back as it went',
};

export const poorer = {
  'ignores If-Match': {check: kept.versions, whim: ignoringVersions},
  'looks at versions in no transaction': {
    check: 'looks at versions in a transaction too (ifMatch)',
    whim: mishearing((heard) => withRequests(heard, ({ifMatch: _ifMatch, ...rest}) => rest)),
  },
  'says 400 where somebody else was first': {
    check: kept.versions,
    whim: async (server, heard, response) => {
      const answer = await server.handle(heard);
      const isLate =
        listOf(answer[0]['issue'])[0]?.['code'] === 'conflict' ||
        answer[0]['id'] === 'precondition-failed';
      if (!isLate) server.answer(response, answer);
      return isLate ? json(response, 400, answer[0]) : true;
    },
  },
  'lets all win who write at once': {
    check: 'lets one of 20 win that change the same version at once',
    whim: ignoringVersions,
  },
  'keeps no versions': {
    check: 'gives each resource a version, and another one when it changes',
    whim: async (server, heard, response) => {
      const [outcome, resource] = await server.handle(heard);
      server.answer(response, resource ? [outcome, withoutMeta(resource, 'versionId')] : [outcome]);
      return true;
    },
  },
  'drops extensions': {
    check: 'keeps extensions, tags and text as they were sent',
    whim: mishearing((heard) => withResources(heard, (one) => without(one, 'extension'))),
  },
  'drops tags': {
    check: 'keeps extensions, tags and text as they were sent',
    whim: mishearing((heard) => withResources(heard, (one) => withoutMeta(one, 'tag'))),
  },
  'takes no transactions': {
    check: 'takes a transaction, and makes the references in it right',
    whim: (_server, heard, response) => isTransaction(heard) && json(response, 404, {}),
  },
  'leaves references in a transaction as they are': {
    check: 'takes a transaction, and makes the references in it right',
    whim: byHalves,
  },
  'does the half of a transaction': {
    check: 'does all of a transaction, or nothing',
    whim: byHalves,
  },
  'takes small transactions only': {
    check: 'takes a new group, all in one transaction',
    whim: (_server, heard, response) =>
      isTransaction(heard) && listOf(heard.body?.['entry']).length > 20 && json(response, 413, {}),
  },
  'does not know a type': {
    check: 'keeps every type of resource that a group is made of',
    whim: (_server, heard, response) => typeIn(heard) === 'Composition' && json(response, 404, {}),
  },
  'speaks another version of FHIR': {
    check: 'speaks FHIR R4',
    whim: (_server, {url}, response) =>
      url === 'metadata' && json(response, 200, statement('5.0.0')),
  },
  'is open to anybody': {
    check: 'lets nobody in without credentials',
    whim: () => false,
    options: {as: 'token'},
  },
  'does not let the pages of the portal ask': {
    check: 'lets the portal’s own pages ask',
    whim: (_server, {method}, response) => method === 'OPTIONS' && json(response, 204, {}),
    options: {origin: 'https://portaal.example'},
  },
  'cannot search by tag': {
    check: 'finds by identifier, by tag and by id',
    whim: (_server, heard, response) =>
      isSearch(heard) && heard.url.includes('_tag') && json(response, 200, bundleOf([])),
  },
  'leaves parameters out of account': {
    check: 'leaves out what was not asked for',
    whim: (server, heard, response) =>
      isSearch(heard) && json(response, 200, bundleOf(server.all(typeIn(heard)))),
  },
  'gives the first page for all there is': {
    check: 'gives all that a search finds, page after page',
    whim: shortSighted,
  },
  'does not look at _lastUpdated': {
    check: 'finds what was written since an instant (_lastUpdated)',
    whim: mishearing((heard) => ({...heard, url: heard.url.replace(/&_lastUpdated=[^&]*/, '')})),
  },
  'makes again what is there': {
    check: 'makes a resource once, however often it is sent (If-None-Exist)',
    whim: mishearing((heard) => ({
      ...heard,
      headers: {...heard.headers, 'if-none-exist': undefined},
    })),
  },
  'answers a write without what it wrote': {
    check: 'answers a write with what it wrote (Prefer: return=representation)',
    whim: async (server, heard, response) => {
      if (heard.method !== 'POST' || heard.url === '') return false;
      const [, resource] = await server.handle(heard);
      const place = `${server.base}/${resource?.resourceType}/${String(resource?.['id'])}`;
      response.writeHead(201, {Location: place}).end();
      return true;
    },
  },
  'loses what was measured': {
    check: kept.back,
    whim: (_server, heard, response) =>
      isSearch(heard) && typeIn(heard) === 'Goal' && json(response, 200, bundleOf([])),
  },
  'refuses to change a person': {
    check: 'keeps what is changed in it',
    whim: (_server, heard, response) =>
      heard.method === 'PUT' && typeIn(heard) === 'RelatedPerson' && json(response, 422, {}),
  },
  'lets a page undo the work of another': {
    check: 'tells the second of two who changed the same',
    whim: ignoringVersions,
  },
  'takes whatever comes': {
    check: 'refuses what is not FHIR',
    whim: (_server, heard, response) =>
      heard.method === 'POST' && typeIn(heard) === 'Goal' && json(response, 201, {}),
  },
  'says what is wrong in a form of its own': {
    check: 'says in an OperationOutcome what is wrong',
    whim: async (server, heard, response) => {
      const answer = await server.handle(heard);
      const isWrong = answer[0]['id'] === 'not-found';
      if (!isWrong) server.answer(response, answer);
      return isWrong ? json(response, 404, {error: 'x'}) : true;
    },
  },
  'deletes nothing': {
    check: 'lets the resources of this test be deleted again',
    whim: (_server, {method}, response) => method === 'DELETE' && json(response, 405, {}),
  },
} as const satisfies Readonly<Record<string, Poorer>>;
