import {spawn} from 'node:child_process';
import {expect, expectSoon} from './expect.js';

/**
 * Runs the portal's own command, which kills the server and starts it again, and waits for it.
 *
 * @param {string} command
 * @param {() => Promise<boolean>} isUp
 */
export async function restarted(command, isUp) {
  const child = spawn(command, {shell: true, stdio: ['ignore', 'ignore', 'inherit']});
  const code = await new Promise((done) => child.once('exit', done));
  expect(code === 0, `the command to restart ended with ${code}`);
  await expectSoon(isUp, 'the server did not come back within a minute', 60_000);
}
