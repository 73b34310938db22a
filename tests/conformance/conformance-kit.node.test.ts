import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parts, resultsOf, type Result} from '../../conformance/kit.js';
import {threePeople} from '../../src/testing.js';
import {faults, type Fault} from './faults.js';
import {FaultyServer, origin} from './faulty-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const group = () => threePeople(new Date().toISOString());

const restart = (base: string) =>
  `"${process.execPath}" -e "fetch('${base}/restart').then(() => process.exit(0))"`;

async function results(server: FaultyServer, only?: string): Promise<readonly Result[]> {
  const found: Result[] = [];
  const options = {
    ...{base: server.base, groupId: group().id, origin, restartCommand: restart(server.base)},
    ...{as: 'client', asMember: 'member', outsider: 'outsider'},
  };
  for await (const result of resultsOf(options, (name) => only === undefined || name === only))
    found.push(result);
  return found;
}

async function run(...args: readonly string[]): Promise<{code: number; said: string}> {
  const flags = ['--conditions=resourcegroep-source', '--import=tsx', 'conformance/main.js'];
  return new Promise((done) => {
    execFile(process.execPath, [...flags, ...args], {cwd: root}, (error, said, wrong) =>
      done({code: Number(error?.code ?? 0), said: said + wrong}),
    );
  });
}

describe('the conformance kit', () => {
  it('finds nothing wrong with a server that does everything right', async () => {
    const server = await FaultyServer.start(group());
    const found = await results(server);
    await server.end();
    const wrong = found.filter(({verdict}) => verdict === 'not kept');
    assert.deepEqual(wrong, []);
    const notLooked = found.filter(({verdict}) => verdict === 'not looked at');
    assert.deepEqual(
      notLooked.map(({name}) => name),
      ['lets a stream end when the session does', 'is reached by https alone'],
    );
  });

  it('has a check for each planted fault, and at least twenty-five of them', () => {
    const names = new Set(Object.values(parts).flatMap((checks) => checks.map(({name}) => name)));
    for (const check of Object.values(faults)) assert.ok(names.has(check), check);
    assert.ok(Object.keys(faults).length >= 25);
  });

  for (const [fault, check] of Object.entries(faults) as [Fault, string][]) {
    it(`catches a server that ${fault}`, async () => {
      const server = await FaultyServer.start(group(), fault);
      const [result] = await results(server, check);
      await server.end();
      assert.equal(result?.verdict, 'not kept');
      assert.doesNotMatch(result.found ?? '', /broke off/);
      assert.ok((result.advice ?? '').length > 0);
    });
  }
});

describe('resourcegroep-conformance on the command line', () => {
  let server: FaultyServer;
  let folder: string;
  before(async () => {
    server = await FaultyServer.start(group(), 'lets answers be kept in between');
    folder = mkdtempSync(join(tmpdir(), 'junit-'));
  });
  after(async () => {
    await server.end();
    rmSync(folder, {recursive: true});
  });

  it('says what is wrong and what to do, writes JUnit, and ends with 1', async () => {
    const junit = join(folder, 'junit.xml');
    const address = `${server.base}/groups/${group().id}`;
    const tokens = ['--as', 'client', '--as-member', 'member', '--outsider', 'outsider'];
    const {code, said} = await run(address, ...tokens, '--junit', junit);
    assert.equal(code, 1);
    assert.match(said, /✗ must {3}lets nobody in between keep an answer/);
    assert.match(said, /→ Send Cache-Control: private, no-store/);
    assert.match(said, /1 must not kept, 0 should not kept/);
    const xml = readFileSync(junit, 'utf8');
    assert.match(xml, /failures="1"/);
    assert.match(xml, /<failure message="Cache-Control is “”, without no-store">/);
  });

  it('says how it is used, and ends with 2, when it is asked wrongly', async () => {
    for (const args of [[], ['https://portal.example'], ['--nonsense']])
      assert.equal((await run(...args)).code, 2);
  });
});
