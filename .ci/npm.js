import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/**
 * What a command of npm answers in JSON; `undefined` where it answered nothing.
 *
 * @param {string} command
 * @returns {any}
 */
export function askNpm(command) {
  const {stdout} = spawnSync(`npm ${command}`, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
    shell: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
