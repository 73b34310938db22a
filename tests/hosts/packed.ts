/** The package as a portal gets it: what `npm pack` makes of the build. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const windows = process.platform === 'win32';

export interface Packed {
  /** Every file in it, with forward slashes. */
  readonly files: readonly string[];
  /** Where the tarball is, until the process ends. */
  readonly tarball: string;
}

/** Packs what was built last. */
export function packed(): Packed {
  assert.ok(existsSync(join(root, 'dist/cdn.js')), 'There is no build: npm run build comes first.');
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e8,
    shell: windows,
  });
  const [{filename, files}] = JSON.parse(said) as [{filename: string; files: {path: string}[]}];
  return {files: files.map(({path}) => path), tarball: join(folder, filename)};
}

/** Puts what is in the tarball into a folder's node_modules, without what it depends on. */
export function unpackInto(folder: string, {tarball}: Packed): void {
  const place = join(folder, 'node_modules/@resourcegroep/elements');
  rmSync(place, {recursive: true, force: true});
  mkdirSync(place, {recursive: true});
  execFileSync('tar', ['-xzf', tarball, '-C', place, '--strip-components=1']);
}
