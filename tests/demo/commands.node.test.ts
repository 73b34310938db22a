/** What the docs say to start, started by these commands; see beside this file for what they show. */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ownFolder} from '../server/instance.js';
import {freePort, Program} from '../support/program.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = /Local: +(http:\/\/\S+)/;

/** Starts a command of this repository, looks at what it says, and ends it. */
async function started(
  command: string,
  settings: Readonly<Record<string, string>>,
  look: (program: Program) => Promise<void>,
): Promise<void> {
  const program = new Program(command, root, settings);
  try {
    await look(program);
  } finally {
    await program.end();
  }
}

/** A page of a portal, with all the scripts that it names. */
async function pageAt(address: string): Promise<string> {
  const response = await fetch(address);
  assert.equal(response.status, 200, address);
  const html = await response.text();
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
  assert.ok(scripts.length > 0);
  for (const src of scripts) {
    const script = await fetch(new URL(src, response.url));
    assert.match(script.headers.get('content-type') ?? '', /javascript/, src);
  }
  return html;
}

describe('what the docs say to start', () => {
  const folder = ownFolder();
  after(() => folder.remove());

  it('npm start', () =>
    started('npm start', {}, async (program) => {
      assert.match(await pageAt(await program.address(vite)), /<rg-provider/);
    }));

  it('npm run start:server', async () => {
    const settings = {PORT: await freePort(), DATA_FOLDER: folder.path};
    await started('npm run start:server', settings, async (program) => {
      const page = await program.address(vite);
      await program.address(/listens at (\S+)/);
      assert.match(await pageAt(page), /<rg-provider/);
      const asked = await fetch(new URL('/demo/token', page), {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({user: 'samira'}),
      });
      const {token} = (await asked.json()) as {token: string};
      const headers = {Authorization: `Bearer ${token}`};
      const group = await fetch(new URL('/api/groups/sample', page), {headers});
      assert.equal(group.status, 200);
    });
  });

  it('npm run start:launch', async () => {
    const [PORT, APP_PORT, PORTAL_PORT] = [await freePort(), await freePort(), await freePort()];
    const settings = {PORT, APP_PORT, PORTAL_PORT};
    await started('npm run start:launch', settings, async (program) => {
      const portal = await program.address(/portal to begin at: (\S+)/);
      assert.equal(new URL(portal).port, PORTAL_PORT);
      const page = await (await fetch(portal)).text();
      for (const way of ['smart', 'koppeltaal']) assert.ok(page.includes(`/start/${way}`), way);
      assert.match(await pageAt(`http://127.0.0.1:${PORT}/`), /<rg-provider/);
    });
  });
});
