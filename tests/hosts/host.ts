/** A starter of demo/ as somebody sets it up who follows its commands in an empty folder. */
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {eventually} from '../server/eventually.js';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const windows = process.platform === 'win32';

/** A host is a folder with a package of its own. */
export const hostNames = readdirSync(join(demo, 'hosts'), {withFileTypes: true})
  .filter((one) => one.isDirectory())
  .map(({name}) => name);

/** The lines of a host that somebody wrote: of every file but what is JSON, without empty lines. */
export function ownLines(name: string): readonly string[] {
  const folder = join(demo, 'hosts', name);
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter((file) => file.isFile() && !file.name.endsWith('.json'))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !isMade(path.slice(demo.length)));
  return files
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
}

/** What installing, building or running left in a starter. */
const isMade = (path: string): boolean =>
  /node_modules|[\\/](dist|\.angular)([\\/]|$)|kept\.json|sent\.txt/.test(path);

export class Host {
  /** Its folder below demo/. */
  readonly name: string;
  readonly folder: string;
  /** Where it is served, once it is. */
  url = '';
  #server: ChildProcess | undefined;

  /** An empty folder, with the files of the host copied into it. */
  constructor(name: string) {
    this.name = name;
    this.folder = mkdtempSync(join(tmpdir(), 'host-'));
    const own = (path: string): boolean => !isMade(path.slice(demo.length));
    cpSync(join(demo, name), this.folder, {recursive: true, filter: own});
  }

  /** Installs the tarball beside what else the host asks for, and builds where it is built. */
  async make(tarball: string): Promise<void> {
    await this.#run('install', '--prefer-offline', '--no-audit', '--no-fund', tarball);
    await this.#run('run', 'build', '--if-present');
  }

  /** Starts it as its `package.json` says. */
  async start(): Promise<void> {
    const port = await freePort();
    this.#server = spawn('npm', ['start', '--', '--port', String(port)], {
      cwd: this.folder,
      env: {...process.env, PORT: String(port)},
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: !windows,
      shell: windows,
    });
    this.url = `http://localhost:${port}/`;
    await eventually(async () => assert.equal((await fetch(this.url)).status, 200));
  }

  /** Ends its server, and starts it again. */
  async restart(): Promise<void> {
    this.#end();
    await this.start();
  }

  close(): void {
    this.#end();
    rmSync(this.folder, {recursive: true, force: true, maxRetries: 3});
  }

  #end(): void {
    const pid = this.#server?.pid;
    // npm starts a shell, and that the server: all of them are one group.
    if (pid !== undefined) process.kill(windows ? pid : -pid);
    this.#server = undefined;
  }

  #run(...words: readonly string[]): Promise<void> {
    const child = spawn('npm', words, {cwd: this.folder, shell: windows});
    let said = '';
    for (const out of [child.stdout, child.stderr])
      out.on('data', (part) => (said += String(part)));
    return new Promise((done, failed) => {
      child.on('close', (code) =>
        code === 0
          ? done()
          : failed(new Error(`${this.name}: npm ${words.join(' ')} failed.\n${said.slice(-4000)}`)),
      );
    });
  }
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      assert.ok(typeof address === 'object' && address !== null);
      server.close(() => done(address.port));
    });
  });
}
