/** Packages of their own inside this one, so that a normal install stays small. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * Installs what stands in the lock file of `folder`, when that is not what was installed last.
 *
 * @param {URL} folder ends with a slash
 * @param {string} what for whoever waits: what the package is for
 */
export function installNested(folder, what) {
  const here = fileURLToPath(folder);
  const noted = `${here}node_modules/.installed.json`;
  const wanted = readFileSync(`${here}package-lock.json`, 'utf8');
  if (existsSync(noted) && readFileSync(noted, 'utf8') === wanted) return;
  console.log(`Installing what ${what}…`);
  const windows = process.platform === 'win32';
  const {status} = spawnSync('npm', ['ci'], {cwd: here, stdio: 'inherit', shell: windows});
  if (status !== 0) throw new Error(`Installing in ${here} failed: npm needs its registry for it.`);
  writeFileSync(noted, wanted);
}
