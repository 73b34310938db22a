/** The program of the packed package, asked as the docs say, of a server that is started as they say. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ownFolder} from '../server/instance.js';
import {freePort, Program} from '../support/program.js';
import {emptyFolder} from './empty-folder.js';
import {packed} from './packed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'stories/docs/reference-server.mdx'), 'utf8');

/** As who the tokens of the docs are, in their order: the client, the regieondersteuner, a stranger. */
const people = ['samira', 'marieke', 'buurman'];

async function tokenOf(user: string, origin: string): Promise<string> {
  const response = await fetch(`${origin}/demo/token`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({user}),
  });
  return ((await response.json()) as {token: string}).token;
}

describe('npx resourcegroep-conformance, where the package is installed', () => {
  const folder = emptyFolder();
  const data = ownFolder();
  let server: Program | undefined;

  before(async () => {
    await Program.run(`npm install ${packed().tarball}`, folder);
    const settings = {PORT: await freePort(), DATA_FOLDER: data.path};
    server = new Program('npm run start:server', root, settings);
  });
  after(async () => {
    await server?.end();
    data.remove();
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  });

  it('says what it asks for', async () => {
    const said = await Program.run('npx resourcegroep-conformance --help', folder);
    assert.match(said, /--as TOKEN +of the client of that group/);
  });

  it('finds that the reference server keeps all that it must', async () => {
    assert.ok(server);
    const {origin} = new URL(await server.address(/listens at (\S+)/));
    const command = /```sh\n(npx resourcegroep-conformance \S+\/groups\/[^`]+)```/.exec(page)?.[1];
    assert.ok(command, 'the docs have it');
    let filled = command.replace(/https:\S+/, `${origin}/api/groups/sample`);
    for (const user of people) filled = filled.replace('TOKEN', await tokenOf(user, origin));
    const said = await Program.run(filled, folder);
    assert.match(said, / 0 must not kept, .* This server keeps the contract\./);
  });
});
