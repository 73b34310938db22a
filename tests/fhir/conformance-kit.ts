/** The kit tells of a FHIR server what backend/fhir has there, and leaves nothing behind. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {fhirParts, fhirResultsOf} from '../../conformance/fhir/kit.js';
import type {Options} from '../../conformance/fhir/bench.js';
import type {Result} from '../../conformance/looking.js';
import {poorer, type Poorer} from './poorer-servers.js';
import {patient, RestServer, versions, type Version} from './rest-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function on<T>(version: Version, act: (server: RestServer) => Promise<T>): Promise<T> {
  const server = await RestServer.start(version);
  try {
    return await act(server);
  } finally {
    server.stop();
  }
}

async function results(
  {base}: RestServer,
  more: Partial<Options> = {},
  isWanted?: (name: string) => boolean,
): Promise<readonly Result[]> {
  const found: Result[] = [];
  for await (const result of fhirResultsOf({base, ...more}, isWanted)) found.push(result);
  return found;
}

const makes = 'makes a resource, and says where';
const keeping = fhirParts['keeping']?.map(({name}) => name) ?? [];

const namesOf = (all: readonly Result[], verdict: Result['verdict']) =>
  all.filter((one) => one.verdict === verdict).map(({name}) => name);

/** As the makers of both versions have it. */
const lackedByBoth = [
  'says in a CapabilityStatement what it can',
  'takes 9 conditional creations in one transaction',
  'says where the next page is',
  'gives all of a client at once ($everything)',
  'refuses codes that a required list has not',
  'refuses a reference to what cannot stand there',
  'answers 410 for what was deleted',
];
const lacked: Readonly<Record<Version, readonly string[]>> = {
  '5.2': lackedByBoth,
  '4.5': [
    ...lackedByBoth,
    'changes a part only of the version that was seen (PATCH with If-Match)',
    'finds by the client, also by the bare id',
    'sends along what is referred to (_include)',
  ],
};

describe('the conformance kit at a FHIR server', () => {
  for (const version of versions) {
    it(`says what Medplum ${version} has and lacks, and leaves nothing there`, async () => {
      await on(version, async (server) => {
        const all = await results(server);
        const lacks = namesOf(all, 'not kept');
        assert.deepEqual(lacks.toSorted(), lacked[version].toSorted());
        assert.ok(all.every(({level, verdict}) => level !== 'must' || verdict !== 'not kept'));
        assert.deepEqual(namesOf(all, 'not looked at'), [
          ...['speaks FHIR R4', 'lets nobody in without credentials'],
          ...['lets the portal’s own pages ask', 'tells of news by itself (Subscription)'],
        ]);
        assert.deepEqual(server.all(), []);
      });
    });
  }

  it('works in the record of a patient that it is given, and marks what it makes', async () => {
    await on('5.2', async (server) => {
      await server.put({resourceType: 'Patient', id: 'the-client'});
      const names = [makes, ...keeping];
      const options = {patient, as: 'token'};
      const all = await results(server, options, (name) => names.includes(name));
      assert.deepEqual(
        server.all().map(({id}) => id),
        ['the-client'],
      );
      assert.deepEqual(namesOf(all, 'kept'), names);
      assert.ok(server.heard.some(({headers}) => headers['authorization'] === 'Bearer token'));
      const made = server.heard.filter(({method, url}) => method === 'POST' && url !== '');
      assert.ok(made.length > 2);
      // By the kit's own mark, or as a page of backend/fhir marks what is of a group.
      for (const {body} of made)
        assert.match(JSON.stringify(body), /urn:resourcegroep:(conformance|elements:group)/);
      assert.ok(!made.some(({url}) => url === 'Patient'));
    });
  });

  it('has planted poorer servers for most of what must be', () => {
    const all = Object.values(fhirParts).flat();
    const caught = new Set(Object.values(poorer).map(({check}) => check));
    for (const name of caught)
      assert.ok(
        all.some((one) => one.name === name),
        name,
      );
    const uncaught = all.filter(({name, level = 'must'}) => level === 'must' && !caught.has(name));
    // A server that is not there, and one that makes nothing: both have a test of their own below.
    assert.deepEqual(
      uncaught.map(({name}) => name),
      ['can be reached', makes],
    );
  });
});

describe('the conformance kit finds a FHIR server wanting', {concurrency: 4}, () => {
  for (const [text, {check, whim, options}] of Object.entries<Poorer>(poorer)) {
    it(`that ${text}`, async () => {
      await on('5.2', async (server) => {
        server.whim = (heard, response) => whim(server, heard, response);
        // Something has to be there; the others of this part ask for the group that the first one brings.
        const isWanted = (name: string) =>
          [makes, check].includes(name) || (keeping.includes(check) && name === keeping[0]);
        const result = (await results(server, options, isWanted)).find(({name}) => name === check);
        assert.equal(result?.verdict, 'not kept', result?.found);
        assert.doesNotMatch(result.found ?? '', /broke off/);
        assert.ok((result.advice ?? '').length > 0);
      });
    });
  }

  it('that takes nothing, and stops there', async () => {
    await on('5.2', async (server) => {
      server.whim = ({method}, response) =>
        method !== 'GET' && response.writeHead(403).end() === response;
      const all = await results(server, {patient: 'Patient/1'});
      assert.equal(all.at(-1)?.name, makes);
      assert.equal(all.at(-1)?.verdict, 'not kept');
    });
  });
});

describe('resourcegroep-conformance --fhir on the command line', () => {
  const run = (args: readonly string[]): Promise<{code: number; said: string}> =>
    new Promise((done) => {
      const flags = ['--conditions=resourcegroep-source', '--import=tsx', 'conformance/main.js'];
      const all = [...flags, ...args];
      execFile(process.execPath, all, {cwd: root}, (error, said, wrong) =>
        done({code: Number(error?.code ?? 0), said: said + wrong}),
      );
    });

  it('shows one table, and ends with 0 where groups can be kept', async () => {
    await on('5.2', async (server) => {
      const {code, said} = await run([server.base, '--fhir']);
      assert.equal(code, 0, said);
      assert.match(said, /^MUST: .+\n {2}has {4}can be reached\n/);
      assert.match(said, /\n\nSHOULD: [^]+\n {2}lacks {2}says where the next page is\n/);
      assert.match(said, /→ backend\/fhir goes on by the time of writing/);
      assert.match(said, /\n\nMAY: [^]+backend\/fhir keeps groups on this server\.\n$/);
    });
  });

  it('ends with 1 where a must is lacking, and writes JUnit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'junit-'));
    await on('5.2', async (server) => {
      const {whim} = poorer['ignores If-Match'];
      server.whim = (heard, response) => whim(server, heard, response);
      const junit = join(folder, 'junit.xml');
      const {code, said} = await run([server.base, '--fhir', '--junit', junit]);
      assert.equal(code, 1, said);
      assert.match(said, /lacks {2}updates only the version that was seen \(If-Match\)/);
      assert.match(said, /refuses this server/);
      assert.match(said, /cannot keep groups on this server/);
      assert.match(readFileSync(junit, 'utf8'), /<failure message="an update on an older version/);
    });
    rmSync(folder, {recursive: true});
  });

  it('says why nothing is reached, and how it is used', async () => {
    const {base} = await on('5.2', async ({base: was}) => ({base: was}));
    const {code, said} = await run([base, '--fhir']);
    assert.equal(code, 1);
    assert.match(said, /no answer came: nothing listens there/);
    for (const args of [
      ['--fhir'],
      [base, '--fhir', '--keys', 'k'],
      [base, '--fhir', '--patient', '1'],
    ])
      assert.equal((await run(args)).code, 2);
  });
});
