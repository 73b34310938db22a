/** Servers that do less than they should, or end at the wrong moment. */
import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import {describe, it} from 'node:test';
import {fhirBackend, type FhirBackendOptions} from '../../src/backend/fhir/fhir.js';
import {listOf, type Fields, type Resource} from '../../src/exchange/fhir/resource.js';
import {threePeople} from '../../src/testing/small-groups.js';
import {changeOf, edited, newGoal, newPerson, recordOf, refusal, signal} from './changes.js';
import {patient, serverWith, type Heard, type RestServer} from './rest-server.js';

const group = threePeople();
const {id: groupId} = group;
const [somebody = ''] = group.people.map(({id}) => id);

/** A test with a server of its own. */
const on = (text: string, act: (server: RestServer) => Promise<void>) =>
  void it(text, async () => {
    const server = await serverWith('5.2', group);
    try {
      await act(server);
    } finally {
      server.stop();
    }
  });

const pageOf = ({base}: RestServer, more: Partial<FhirBackendOptions> = {}) =>
  fhirBackend({base, patient, pollSeconds: 0.02, ...more});

const json = (response: ServerResponse, status: number, body: object, more: object = {}) => {
  response.writeHead(status, {'Content-Type': 'application/fhir+json', ...more});
  response.end(JSON.stringify(body));
  return true;
};

const isTransaction = ({body}: Heard) => body?.['type'] === 'transaction';
const isSearch = ({method, url}: Heard, type: string) =>
  method === 'GET' && url.startsWith(`${type}?`);

/** The same without what a server ignores. */
const withoutVersions = (heard: Heard): Heard => ({
  ...heard,
  headers: {},
  body: heard.body && {
    ...heard.body,
    ...(isTransaction(heard) && {
      entry: listOf(heard.body['entry']).map((entry) => {
        const {ifMatch: _ifMatch, ...request} = listOf(entry['request'])[0] ?? {};
        return {...entry, request};
      }),
    }),
  },
});

const said = (server: RestServer) =>
  server
    .all()
    .map(({meta: _meta, ...rest}) => JSON.stringify(rest))
    .sort();

describe('a server that ignores If-Match', () => {
  for (const [what, writes] of [
    ['one resource', (one: Parameters<typeof edited>[0]) => [edited(one, {displayName: 'Geheim'})]],
    ['several', () => [newGoal('g')]],
  ] as const) {
    on(
      `is found out before the first change of ${what}, and refused with words`,
      async (server) => {
        server.whim = async (heard, response) => {
          if (heard.method === 'GET') return false;
          server.answer(response, await server.handle(withoutVersions(heard)));
          return true;
        };
        const page = pageOf(server);
        const record = await recordOf(page, groupId, somebody);
        assert.ok(record);
        const before = said(server);
        for (let times = 0; times < 2; times++) {
          const error = await refusal(page.save(changeOf(groupId, ...writes(record)), {signal}));
          assert.equal(error.reason, 'unavailable');
          assert.match(error.message, /ignores If-Match/);
          assert.ok(!error.message.includes('Geheim'));
        }
        assert.deepEqual(said(server), before);
      },
    );
  }
});

describe('a server that is poorer', () => {
  on('may say 409 where another says 412', async (server) => {
    server.whim = (heard, response) => {
      const write = response.writeHead.bind(response) as (status: number, more: object) => void;
      const written = (status: number, more: object) => {
        write(status === 412 ? 409 : status, more);
        return response;
      };
      return Object.assign(response, {writeHead: written}) === undefined;
    };
    const [page, other] = [pageOf(server), pageOf(server)];
    const record = await recordOf(page, groupId, somebody);
    assert.ok(record);
    await other.save(changeOf(groupId, edited(record, {displayName: 'Eerst'})), {signal});
    const late = page.save(changeOf(groupId, edited(record, {displayName: 'Later'})), {signal});
    const {reason, details} = await refusal(late);
    assert.equal(reason, 'conflict');
    assert.deepEqual(
      details.current?.map(({body}) => body),
      [{...record.body, displayName: 'Eerst'}],
    );
  });

  on('may answer a write without what it wrote', async (server) => {
    server.whim = async (heard, response) => {
      if (heard.method === 'GET') return false;
      const [outcome, resource] = await server.handle(heard);
      if (outcome['id'] !== 'ok' && outcome['id'] !== 'created') return false;
      if (resource?.resourceType === 'Bundle') {
        const entry = listOf(resource['entry']).map(({response: one}) => ({response: one}));
        return json(response, 200, {...resource, entry});
      }
      const place = `${server.base}/${resource?.resourceType}/${String(resource?.['id'])}`;
      response.writeHead(outcome['id'] === 'created' ? 201 : 200, {Location: place});
      response.end();
      return true;
    };
    const page = pageOf(server);
    const saved = await page.save(changeOf(groupId, newPerson('p', 'formal')), {signal});
    await page.save(changeOf(groupId, newPerson('q')), {signal});
    const stored = await recordOf(pageOf(server), groupId, 'p');
    assert.deepEqual(saved.records, [stored]);
    assert.ok(await recordOf(pageOf(server), groupId, 'q'));
  });

  on('may leave a parameter that it does not know out of account', async (server) => {
    await server.put({...other('RelatedPerson'), id: 'theirs', name: [{text: 'Van een ander'}]});
    await server.put({
      ...{...other('Basic'), id: 'x', code: {text: 'x'}},
      ...{meta: {tag: [{system: 'urn:resourcegroep:elements:group', code: 'group-else'}]}},
    });
    server.whim = async (heard, response) => {
      if (heard.method !== 'GET' || !heard.url.includes('?')) return false;
      const [type = ''] = heard.url.split('?');
      return json(response, 200, bundleOf(server.all(type)));
    };
    const {records} = await pageOf(server).load(groupId, {signal});
    assert.equal(records.filter(({kind}) => kind === 'person').length, group.people.length);
  });

  on('is told to take transactions, where it takes none', async (server) => {
    server.whim = (heard, response) => isTransaction(heard) && json(response, 404, {});
    const error = await refusal(pageOf(server).save(changeOf(groupId, newGoal('g')), {signal}));
    assert.match(error.message, /takes no transactions/);
  });

  on('is never asked for more than it can', async (server) => {
    const page = pageOf(server);
    server.heard.length = 0;
    await page.load(groupId, {signal});
    for (const write of [newPerson('a'), newPerson('b', 'formal'), newGoal('g')])
      await page.save(changeOf(groupId, write), {signal});
    const record = await recordOf(page, groupId, 'a');
    assert.ok(record);
    await page.save(changeOf(groupId, edited(record, {displayName: 'Anders'})), {signal});
    await page.save(changeOf(groupId, ...['g1', 'g2', 'g3'].map(newGoal)), {signal});
    const entries = server.heard.flatMap(({body}) => listOf(body?.['entry']));
    const requests = entries.map((entry) => listOf(entry['request'])[0] ?? {});
    assert.ok(requests.length > 8);
    for (const {method, ifMatch, ifNoneExist} of requests) {
      assert.equal(ifNoneExist, undefined);
      assert.equal(ifMatch !== undefined, method === 'PUT');
    }
    for (const {method, url, headers, body} of server.heard) {
      assert.ok(['GET', 'PUT', 'POST'].includes(method));
      assert.ok(!url.includes('include'));
      if (method === 'PUT') assert.ok(headers['if-match']);
      // The server chooses the ids.
      if (method === 'POST' && !isTransaction({method, url, headers, body}))
        assert.equal(body?.['id'], undefined);
    }
    for (const entry of entries) {
      const [resource] = listOf(entry['resource']);
      if (listOf(entry['request'])[0]?.['method'] === 'POST') assert.ok(!('id' in resource!));
    }
  });
});

const other = (resourceType: string): Resource => ({
  resourceType,
  ...(resourceType === 'RelatedPerson' ? {patient: {reference: patient}} : {}),
});

const bundleOf = (resources: readonly Resource[], link: readonly Fields[] = []) => ({
  ...{resourceType: 'Bundle', type: 'searchset', link},
  entry: resources.map((resource) => ({resource})),
});

describe('pages', () => {
  const goals = Array.from({length: 11}, (_, at) => newGoal(`g${at}`));
  const all = goals.length + group.goals.length;
  const withGoals = async (server: RestServer) =>
    pageOf(server).save(changeOf(groupId, ...goals), {signal});
  const goalsIn = async (server: RestServer) =>
    (await pageOf(server).load(groupId, {signal})).records.filter(({kind}) => kind === 'goal');

  /** Answers a search for goals in pages of three; `nextOf` says where the next page is. */
  const inPages = (server: RestServer, nextOf: (at: number, url: string) => string | undefined) => {
    server.whim = (heard, response) => {
      if (!isSearch(heard, 'Goal')) return false;
      const at = Number(/_getpages=(\d+)/.exec(heard.url)?.[1] ?? 0);
      const all = server.all('Goal');
      const next = at + 3 < all.length ? nextOf(at + 3, heard.url) : undefined;
      const link = next === undefined ? [] : [{relation: 'next', url: next}];
      return json(response, 200, bundleOf(all.slice(at, at + 3), link));
    };
  };

  on('are followed by their links', async (server) => {
    await withGoals(server);
    inPages(server, (at) => `${server.base}/Goal?_getpages=${at}`);
    assert.equal((await goalsIn(server)).length, all);
    inPages(server, (at) => `?_getpages=${at}`);
    assert.equal((await goalsIn(server)).length, all);
  });

  on('that go round in a circle, or to another server, are refused with words', async (server) => {
    await withGoals(server);
    inPages(server, (at, url) => `${server.base}/${url}`);
    const circle = await refusal(goalsIn(server));
    assert.match(circle.message, /in a circle/);
    inPages(server, (at) => `${server.base}/Goal?_getpages=${at % 6}`);
    assert.match((await refusal(goalsIn(server))).message, /in a circle/);
    inPages(server, (at) => `https://else.example/Goal?_getpages=${at}`);
    assert.match((await refusal(goalsIn(server))).message, /on another server/);
    let pages = 0;
    inPages(server, () => `${server.base}/Goal?_getpages=0&again=${pages++}`);
    assert.match((await refusal(goalsIn(server))).message, /no end/);
    assert.ok(pages < 1000);
  });

  it('go on by the time of writing, where a server has no links', async () => {
    const people = Array.from({length: 230}, (_, at) => ({
      ...{id: `p${at}`, displayName: 'Iemand', kind: 'informal' as const},
    }));
    const server = await serverWith('5.2', {...group, people});
    const {records} = await pageOf(server).load(groupId, {signal});
    assert.equal(records.filter(({kind}) => kind === 'person').length, 230);
    assert.ok(server.heard.some(({url}) => /^RelatedPerson\?_tag.*=ge20/.test(url)));
    server.stop();
  });
});

describe('a server that ends at the wrong moment', () => {
  on(
    'half-way through a transaction: nothing is there, and the same change has one effect',
    async (server) => {
      const page = pageOf(server);
      const change = changeOf(groupId, newGoal('g'), newPerson('p', 'formal'));
      await page.save(changeOf(groupId, newGoal('first')), {signal});
      server.whim = async (heard, response) => {
        if (!isTransaction(heard)) return false;
        await server.handle(heard, () => {
          throw new Error('the machine stops');
        });
        response.destroy();
        return true;
      };
      assert.equal((await refusal(page.save(change, {signal}))).reason, 'offline');
      server.whim = () => false;
      assert.equal(await recordOf(pageOf(server), groupId, 'g'), undefined);
      await page.save(change, {signal});
      assert.ok(await recordOf(pageOf(server), groupId, 'g'));
      assert.equal(server.all('Goal').length, group.goals.length + 2);
      assert.equal(server.all('Practitioner').length, formal + 1);
    },
  );

  for (const [what, writes] of [
    ['a transaction', [newGoal('g')]],
    ['one resource', [newPerson('p')]],
  ] as const) {
    on(`after ${what}, before its answer: the same change has one effect`, async (server) => {
      const page = pageOf(server);
      await page.save(changeOf(groupId, newGoal('first')), {signal});
      const count = server.all().length;
      const change = changeOf(groupId, ...writes);
      server.whim = async (heard, response) => {
        if (heard.method === 'GET') return false;
        await server.handle(heard);
        response.destroy();
        return true;
      };
      assert.equal((await refusal(page.save(change, {signal}))).reason, 'offline');
      server.whim = () => false;
      assert.equal(server.all().length, count + 1);
      for (const again of [page, pageOf(server)]) {
        const saved = await again.save(change, {signal});
        assert.deepEqual(
          saved.records.map(({id}) => id),
          writes.map(({id}) => id),
        );
      }
      assert.equal(server.all().length, count + 1);
    });
  }

  on('and two pages that send the same change at once have one effect', async (server) => {
    for (const write of [newPerson('p'), newPerson('q', 'formal'), newGoal('g')]) {
      const change = changeOf(groupId, write);
      const pages = [pageOf(server), pageOf(server), pageOf(server)];
      await Promise.all(pages.map((page) => page.load(groupId, {signal})));
      await Promise.all(pages.map((page) => page.save(change, {signal})));
    }
    assert.equal(server.all('RelatedPerson').length, group.people.length - formal + 1);
    assert.equal(server.all('Practitioner').length, formal + 1);
    assert.equal(server.all('Goal').length, group.goals.length + 1);
  });
});

const formal = group.people.filter(({kind}) => kind === 'formal').length;
