/** Installs the servers and validators of others, when the lock file is not what was installed last. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const noted = `${here}node_modules/.installed.json`;

export function installServers() {
  const wanted = readFileSync(`${here}package-lock.json`, 'utf8');
  if (existsSync(noted) && readFileSync(noted, 'utf8') === wanted) return;
  const windows = process.platform === 'win32';
  const {status} = spawnSync('npm', ['ci'], {cwd: here, stdio: 'inherit', shell: windows});
  if (status !== 0)
    throw new Error('Installing in tests/fhir failed: npm needs its registry for it.');
  writeFileSync(noted, wanted);
}
