import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parts, resultsOf, type Result} from '../../conformance/kit.js';
import {threePeople} from '../../src/testing.js';
import {faults, type Fault} from './faults.js';
import {certificateFor, hasOpenssl, type Certificate} from './certificate.js';
import {otherGroupId} from './faulty-house.js';
import {FaultyServer, isSecure, origin} from './faulty-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const group = () => threePeople(new Date().toISOString());

const restart = (base: string) =>
  `"${process.execPath}" -e "fetch('${base}/restart').then(() => process.exit(0))"`;

async function results(server: FaultyServer, only?: string): Promise<readonly Result[]> {
  const found: Result[] = [];
  const options = {
    ...{base: server.base, groupId: group().id, origin, restartCommand: restart(server.base)},
    ...{as: 'client', asMember: 'member', outsider: 'outsider', otherGroupId},
  };
  for await (const result of resultsOf(options, (name) => only === undefined || name === only))
    found.push(result);
  return found;
}

async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{code: number; said: string}> {
  const flags = ['--conditions=resourcegroep-source', '--import=tsx', 'conformance/main.js'];
  return new Promise((done) => {
    execFile(
      process.execPath,
      [...flags, ...args],
      {cwd: root, env: {...process.env, ...env}},
      (error, said, wrong) => done({code: Number(error?.code ?? 0), said: said + wrong}),
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
      [
        ...['is reached by https alone', 'speaks no TLS older than 1.2'],
        ...['has a certificate for two weeks more', 'lets a stream end when the session does'],
        'knows a key for 24 hours',
      ],
    );
  });

  it('blames no server for a token that was over before its turn', async () => {
    const server = await FaultyServer.start(group());
    const check = 'lets a stream end when the session does';
    const options = {base: server.base, groupId: group().id, as: 'client', expiring: 'over'};
    for await (const {verdict, found} of resultsOf(options, (name) => name === check)) {
      assert.equal(verdict, 'not looked at');
      assert.match(found ?? '', /was over before its turn/);
    }
    await server.end();
  });

  it('has a check for each planted fault, and at least twenty-five of them', () => {
    const names = new Set(Object.values(parts).flatMap((checks) => checks.map(({name}) => name)));
    for (const check of Object.values(faults)) assert.ok(names.has(check), check);
    assert.ok(Object.keys(faults).length >= 25);
  });
});

const planted = (Object.entries(faults) as [Fault, string][]).filter(
  ([fault]) => hasOpenssl || !isSecure(fault),
);

// Most of their time they wait for what does not come.
describe('the conformance kit catches', {concurrency: 6}, () => {
  for (const [fault, check] of planted) {
    it(`a server that ${fault}`, async () => {
      const server = await FaultyServer.start(group(), fault);
      const [result] = await results(server, check);
      await server.end();
      assert.equal(result?.verdict, 'not kept');
      assert.doesNotMatch(result.found ?? '', /broke off/);
      assert.ok((result.advice ?? '').length > 0);
    });
  }
});

describe('how long a server knows a key', () => {
  const name = 'knows a key for 24 hours';
  let keysFile: string;
  before(() => (keysFile = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys.json')));
  after(() => rmSync(join(keysFile, '..'), {recursive: true}));

  const look = async (server: FaultyServer) => {
    const options = {base: server.base, groupId: group().id, as: 'client', keysFile};
    for await (const result of resultsOf(options, (one) => one === name)) return result;
    return assert.fail('it was not looked at');
  };
  /** As if so many hours had gone by since the file was written. */
  const later = (hours: number) => {
    const kept = JSON.parse(readFileSync(keysFile, 'utf8')) as object;
    const sentAt = new Date(Date.now() - hours * 3_600_000).toISOString();
    writeFileSync(keysFile, JSON.stringify({...kept, sentAt}));
  };

  for (const [fault, verdict] of [
    [undefined, 'kept'],
    ['forgets keys overnight', 'not kept'],
  ] as const) {
    it(`is told the next day of a server that ${fault ?? 'knows them'}`, async () => {
      const server = await FaultyServer.start(group(), fault);
      assert.match((await look(server)).found ?? '', /^a key is in .+ now: ask 22 to 24 hours/);
      later(3);
      assert.match((await look(server)).found ?? '', /^after 3.0 hours it is known/);
      later(23);
      server.sleep();
      const result = await look(server);
      assert.equal(result.verdict, verdict, result.found);
      later(30);
      assert.match((await look(server)).found ?? '', /^a key is in .+ now/);
      await server.end();
      rmSync(keysFile);
    });
  }
});

describe('a server that is not reached', () => {
  if (!hasOpenssl) console.warn('NOT CHECKED: certificates. The program openssl is missing.');

  /** Trusted by who asks, so that only what else is wrong with it is seen. */
  async function said(certificate: Certificate): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
    const file = join(folder, 'cert.pem');
    writeFileSync(file, certificate.cert);
    const server = await FaultyServer.start(group(), undefined, certificate);
    const address = `${server.base}/groups/${group().id}`;
    const {code, said: all} = await run([address, '--as', 'client'], {NODE_EXTRA_CA_CERTS: file});
    await server.end();
    rmSync(folder, {recursive: true});
    assert.equal(code, 1);
    assert.match(all, /0 kept, 1 must not kept, 0 should not kept, 0 not looked at/);
    return all;
  }

  const itWithOpenssl = hasOpenssl ? it : () => undefined;
  itWithOpenssl('is told in words what is wrong with its certificate', async () => {
    assert.match(await said(certificateFor('localhost', 90, 60)), /certificate has expired/);
    assert.match(await said(certificateFor('elders.example', 1, 60)), /is for another name/);
  });

  it('is told in words that nothing listens', async () => {
    const server = await FaultyServer.start(group());
    const {base} = server;
    await server.end();
    const {code, said: all} = await run([`${base}/groups/g`, '--as', 'client']);
    assert.equal(code, 1);
    assert.match(all, /no answer came: nothing listens there \(ECONNREFUSED\)/);
  });

  itWithOpenssl('is not found wanting where its TLS is as it should be', async () => {
    const server = await FaultyServer.start(group(), undefined, certificateFor('localhost', 1, 60));
    const names = ['speaks no TLS older than 1.2', 'has a certificate for two weeks more'];
    const options = {base: server.base, groupId: group().id, as: 'client'};
    const verdicts: string[] = [];
    for await (const {verdict} of resultsOf(options, (name) => names.includes(name)))
      verdicts.push(verdict);
    await server.end();
    assert.deepEqual(verdicts, ['kept', 'kept']);
  });
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
    const {code, said} = await run([address, ...tokens, '--junit', junit]);
    assert.equal(code, 1);
    assert.match(said, /✗ must {3}lets nobody in between keep an answer/);
    assert.match(said, /→ Send Cache-Control: private, no-store/);
    assert.match(said, /another group on the stream\n {6}no --other-group was given/);
    assert.match(said, /1 must not kept, 0 should not kept/);
    const xml = readFileSync(junit, 'utf8');
    assert.match(xml, /failures="1"/);
    assert.match(xml, /<failure message="Cache-Control is “”, without no-store">/);
  });

  it('says how it is used, and ends with 2, when it is asked wrongly', async () => {
    const elsewhere = ['https://a.example/groups/1', '--other-group', 'https://b.example/groups/2'];
    for (const args of [
      [],
      ['https://portal.example'],
      ['--nonsense'],
      [...elsewhere, '--as', 'x'],
    ])
      assert.equal((await run(args)).code, 2);
  });
});
