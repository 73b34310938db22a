import {execFileSync, spawn, type ChildProcess, type SpawnOptions} from 'node:child_process';
import {chownSync, mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {findProgram} from '../browsers.js';
import {postgres} from '../engines/programs.js';
import {eventually} from './eventually.js';

/** Where its programs are; `undefined`, and a sentence about it, where this machine has none. */
export function postgresHere(): string | undefined {
  const found = findProgram(postgres);
  if (found === undefined) console.log(postgres.missing);
  return found && dirname(realpathSync(found));
}

/** It does not run as root: then as the user that Debian's package makes. */
function asItsUser(): SpawnOptions & {uid?: number; gid?: number} {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], {encoding: 'utf8'}));
  return {uid: idOf('-u'), gid: idOf('-g')};
}

/** A PostgreSQL server of this test alone, in a folder that goes with it. */
export class Postgres {
  readonly port: number;
  readonly #programs: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'rg-postgres-'));
  readonly #user = asItsUser();
  #child: ChildProcess | undefined;

  private constructor(programs: string, port: number) {
    this.#programs = programs;
    this.port = port;
  }

  static async start(programs: string): Promise<Postgres> {
    const server = new Postgres(programs, await freePort());
    const {uid, gid} = server.#user;
    if (uid !== undefined && gid !== undefined) chownSync(server.#folder, uid, gid);
    const flags = ['-U', 'rg', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'];
    execFileSync(join(programs, 'initdb'), [...flags, '-D', server.#data], {
      ...server.#user,
      stdio: 'ignore',
      cwd: server.#folder,
    });
    await server.run();
    return server;
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  /** Behind another port, such as that of a `Line`. */
  urlAt(port = this.port): string {
    return `postgres://rg@127.0.0.1:${port}/postgres`;
  }

  /** Also after it was killed: it brings back all that was committed. */
  async run(): Promise<void> {
    const own = ['-p', String(this.port), '-c', `unix_socket_directories=${this.#folder}`];
    this.#child = spawn(join(this.#programs, 'postgres'), ['-D', this.#data, ...own], {
      ...this.#user,
      ...{stdio: 'ignore', detached: true, cwd: this.#folder},
    });
    const leave = () => void this.#killNow();
    process.once('exit', leave);
    this.#child.once('exit', () => process.removeListener('exit', leave));
    await eventually(() => this.query('select 1'));
  }

  query(sql: string): Promise<string> {
    const args = ['-X', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-c', sql, this.urlAt()];
    return new Promise((resolve, reject) => {
      const child = spawn(join(this.#programs, 'psql'), args, {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let said = '';
      child.stdout.on('data', (chunk) => (said += String(chunk)));
      child.on('error', reject);
      child.on('close', (code) =>
        code === 0 ? resolve(said.trim()) : reject(new Error(`psql ended with ${code}`)),
      );
    });
  }

  /** The whole of it, at once, as when the machine fails. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('close', done));
    this.#killNow();
    await ended;
  }

  #killNow(): void {
    if (this.#child?.pid !== undefined) process.kill(-this.#child.pid, 'SIGKILL');
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, {recursive: true, force: true, maxRetries: 5});
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
