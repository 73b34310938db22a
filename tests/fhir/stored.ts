/** A group lives on a FHIR server of others. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFhir, writeFhir} from '../../src/exchange-fhir.js';
import {listOf, type Resource} from '../../src/exchange/fhir/resource.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {now} from '../domain/random-group.js';
import {freshRepository} from './server.js';

type Repository = Awaited<ReturnType<typeof freshRepository>>;

const whole = {at: now, dialect: 'nl-core', privateToo: true} as const;
const table = theKitchenTable(now);

async function put(server: Repository, bundle: Resource): Promise<readonly string[]> {
  const types = new Set<string>();
  for (const {resource} of listOf(bundle['entry'])) {
    const sent = JSON.parse(JSON.stringify(resource)) as Resource;
    types.add(sent.resourceType);
    await server.updateResource(sent);
  }
  return [...types];
}

async function all(server: Repository, types: readonly string[]): Promise<readonly Resource[]> {
  const found = types.map((resourceType) => server.search({resourceType, count: 1000}));
  return (await Promise.all(found)).flatMap(({entry = []}) => entry.map(({resource}) => resource));
}

function groupIn(resources: readonly Resource[]) {
  const result = readFhir(resources, {at: now});
  assert.ok(result.ok && result.group);
  assert.deepEqual(result.notes, []);
  return result.group;
}

describe('A group on a server of others', () => {
  it('comes back as it went', async () => {
    const server = await freshRepository();
    const {bundle} = writeFhir(table, whole);
    const types = await put(server, bundle);
    assert.deepEqual(groupIn(await all(server, types)), groupIn([bundle]));
  });

  it('is changed there, and what the server and others added stays', async () => {
    const server = await freshRepository();
    const types = await put(server, writeFhir(table, whole).bundle);
    const theirs = (await all(server, types)).map((resource) => ({...resource, language: 'nl'}));
    for (const resource of theirs) await server.updateResource(resource);
    const before = await all(server, types);
    const goals = table.goals.map((goal) => ({...goal, text: `${goal.text}!`}));
    await put(server, writeFhir({...table, goals}, {...whole, onto: before}).bundle);
    const after = await all(server, types);
    assert.equal(after.length, before.length);
    assert.ok(after.every(({language}) => language === 'nl'));
    assert.ok(groupIn(after).goals.every(({text}) => text.endsWith('!')));
  });
});
