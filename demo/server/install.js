/** Installs what the reference server needs, when its lock file is not what was installed last. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const noted = join(here, 'node_modules', '.installed.json');

export function installServer() {
  const wanted = readFileSync(join(here, 'package-lock.json'), 'utf8');
  if (existsSync(noted) && readFileSync(noted, 'utf8') === wanted) return;
  console.log('Installing what the reference server needs…');
  const windows = process.platform === 'win32';
  const {status} = spawnSync('npm', ['ci'], {cwd: here, stdio: 'inherit', shell: windows});
  if (status !== 0) {
    console.error('Installing in demo/server failed: npm needs its registry for it.');
    process.exit(1);
  }
  writeFileSync(noted, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installServer();
