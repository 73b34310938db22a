import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {createConfig, lintFromString} from '@redocly/openapi-core';
import {openApiOf} from '../../../.ci/openapi.js';
import type {Backend} from '../../../src/backend/backend.js';
import * as http from '../../../src/backend/http/http.js';
import {memoryBackend} from '../../../src/backend/memory/memory.js';
import {schemas} from '../../../src/domain/schemas.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {openPortal, refuse, type Portal} from '../../support/http-portal.js';
import {misfits, type Schema} from '../../support/json-schema.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as {version: string; license: string};
/** As it is published: nothing but JSON is left. */
const document = JSON.parse(JSON.stringify(openApiOf(http, schemas, manifest))) as Fields;

interface Fields {
  readonly [key: string]: Fields;
}

/** A schema with all that it refers to in its place. */
function whole(schema: unknown): Schema {
  return JSON.parse(
    JSON.stringify(schema, (_, part: unknown) => {
      const to =
        typeof part === 'object' && part !== null && '$ref' in part ? part.$ref : undefined;
      if (typeof to !== 'string') return part;
      const found = to
        .replace('#/', '')
        .split('/')
        .reduce<Fields>((at, step) => at[step]!, document);
      assert.ok(found, to);
      return whole(found);
    }),
  ) as Schema;
}

describe('the OpenAPI document', () => {
  it('is well formed, says who asks, and has a summary, an answer and a refusal for everything', async () => {
    const config = await createConfig({extends: ['recommended-strict']});
    const problems = await lintFromString({source: JSON.stringify(document), config});
    assert.deepEqual(
      problems.map(({ruleId, message, location}) => [ruleId, message, location[0]?.pointer]),
      [],
    );
  });

  it('would be refused where it were not', async () => {
    const config = await createConfig({extends: ['recommended-strict']});
    const {paths, ...rest} = document;
    const wrong = {...rest, paths: {...paths, '/a/{b}': {get: {responses: {}}}}};
    const problems = await lintFromString({source: JSON.stringify(wrong), config});
    assert.ok(problems.length > 2);
  });

  it('names every address, message and problem of the contract', () => {
    assert.deepEqual(Object.keys(document['paths']!), Object.values(http.paths));
    const named = Object.keys(document['components']!['schemas']!);
    for (const name of [...Object.keys(http.messages), ...http.problemNames, 'record', 'goal'])
      assert.ok(named.includes(name), name);
    const said = JSON.stringify(document['paths']);
    for (const name of http.problemNames) assert.ok(said.includes(`schemas/${name}"`), name);
  });
});

describe('what a server really answers', () => {
  const group = theKitchenTable();
  const {signal} = new AbortController();
  let portal: Portal;
  let backend: Backend;

  before(async () => {
    backend = memoryBackend({group});
    portal = await openPortal((token) => (token === 'valid' ? backend : undefined));
  });
  after(() => portal.close());

  /** Fits what the document says of this address, method, status and type. */
  async function answered(path: http.PathName, init: RequestInit = {}): Promise<number> {
    const headers = new Headers({Authorization: 'Bearer valid', ...Object(init.headers)});
    const address = `${portal.base}${http.pathOf(path, group.id)}`;
    const response = await fetch(address, {...init, headers, signal});
    const method = (init.method ?? 'GET').toLowerCase();
    const responses = document['paths']![http.paths[path]]![method]!['responses']!;
    const described = responses[response.status];
    assert.ok(described, `${method} ${path} ${response.status} is described`);
    for (const [name, header] of Object.entries(described['headers'] ?? {})) {
      if (header['required']) assert.ok(response.headers.has(name), `${path} ${name}`);
    }
    if (described['content'] === undefined) return response.status;
    const type = response.headers.get('Content-Type') ?? '';
    const schema = described['content'][type]?.['schema'];
    assert.ok(schema, `${path} ${response.status} ${type}`);
    if (type === http.eventStreamType) await response.body?.cancel();
    else assert.deepEqual(misfits(whole(schema), await response.json()), []);
    return response.status;
  }

  const post = (body: string, headers: Record<string, string> = {}) =>
    answered('changes', {
      ...{method: 'POST', body},
      headers: {'Content-Type': http.mediaType, 'Idempotency-Key': 'c-1', ...headers},
    });
  const person = {id: 'p-new', displayName: 'Iemand', kind: 'informal'};
  const change = {
    ...{id: 'c-1', groupId: group.id, by: {kind: 'client'}, at: '2026-11-22T09:00:00Z'},
    command: {type: 'addPerson', person},
    writes: [{kind: 'person', id: 'p-new', base: null, body: person}],
  };

  it('is as the document says: what was asked for', async () => {
    assert.equal(await answered('group'), 200);
    const {headers} = await fetch(`${portal.base}/groups/${group.id}`, {
      headers: {Authorization: 'Bearer valid'},
    });
    const etag = headers.get('ETag') ?? '';
    assert.equal(await answered('group', {headers: {'If-None-Match': etag}}), 304);
    assert.equal(await post(JSON.stringify(change)), 200);
    assert.equal(await answered('events'), 200);
    assert.equal(await answered('history'), 200);
  });

  it('is as the document says: what went wrong', async () => {
    const other = {...change, id: 'c-2'};
    const key = {'Idempotency-Key': 'c-2'};
    assert.equal(await answered('group', {headers: {Authorization: 'Bearer no'}}), 401);
    assert.equal(await post(JSON.stringify(other), key), 412);
    assert.equal(await post('{'), 400);
    assert.equal(await post(JSON.stringify(other)), 400);
    assert.equal(await post(JSON.stringify({...change, at: 'today'})), 422);
    assert.equal(await post(JSON.stringify(change), {'Content-Type': 'text/plain'}), 415);
    assert.equal(await post(' '.repeat(http.limits.body + 1)), 413);
    for (const name of http.problemNames) {
      if (['conflict', 'invalid'].includes(name)) continue;
      portal.fault = (_, response) => {
        refuse(response, http.problemOf(name));
        return true;
      };
      assert.equal(await post('{}'), http.problems[name].statuses[0]);
    }
  });
});
