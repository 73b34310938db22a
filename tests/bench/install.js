/** Installs what the bench compares with, when its lock file is not what was installed last. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const noted = `${here}node_modules/.installed.json`;

export function installPeers() {
  const wanted = readFileSync(`${here}package-lock.json`, 'utf8');
  if (existsSync(noted) && readFileSync(noted, 'utf8') === wanted) return;
  console.log('Installing what the bench compares with…');
  const windows = process.platform === 'win32';
  const {status} = spawnSync('npm', ['ci'], {cwd: here, stdio: 'inherit', shell: windows});
  if (status !== 0) {
    console.error('Installing in tests/bench failed: npm needs its registry for it.');
    process.exit(1);
  }
  writeFileSync(noted, wanted);
}
