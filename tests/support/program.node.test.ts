/** What tests start is gone when they end, also what a command leaves behind. */
import assert from 'node:assert/strict';
import {tmpdir} from 'node:os';
import {describe, it} from 'node:test';
import {eventually} from '../server/eventually.js';
import {freePort, Program} from './program.js';

describe('a program', () => {
  it('ends with what it left behind when it ended itself', async () => {
    const port = await freePort();
    const server = `require('http').createServer((_, said) => said.end()).listen(${port}, 'localhost')`;
    const program = new Program(`node -e "${server}" >/dev/null 2>&1 & true`, tmpdir());
    const address = `http://localhost:${port}/`;
    await eventually(() => fetch(address));
    await program.end();
    await eventually(() => assert.rejects(fetch(address)));
    await program.end();
  });

  it('fails where it takes too long, and ends', () =>
    assert.rejects(Program.run('sleep 600', tmpdir(), 100), /“sleep 600” took longer than 0\.1 s/));

  it('fails with what it said', () =>
    assert.rejects(Program.run('echo no; exit 3', tmpdir()), /failed:\nno/));
});
