/** A program as somebody starts it who types its command, with all that it starts in its turn. */
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';
import {eventually} from '../server/eventually.js';

const windows = process.platform === 'win32';
/** Longer than any of them takes to begin or to end. */
const longMs = 120_000;
/** Longer than the slowest takes to install or to build, on a busy machine. */
const wholeMs = 900_000;

/** It opens no window beside the test, asks npm's registry for no more than it has to, and us for no leave. */
const quiet = {
  BROWSER: 'none',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_prefer_offline: 'true',
  npm_config_yes: 'true',
};

export class Program {
  readonly #command: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  /** All that it has said until now, without colours. */
  said = '';

  /** `settings` are environment variables. */
  constructor(command: string, cwd: string, settings: Readonly<Record<string, string>> = {}) {
    const env = {...process.env, ...quiet, ...settings};
    // A group of its own: a command starts a shell, that npm, and that what it is all about.
    this.#child = spawn(command, {cwd, env, shell: true, detached: !windows, stdio: 'pipe'});
    this.#child.stdin?.end();
    this.#command = command;
    this.#ended = once(this.#child, 'close');
    for (const out of [this.#child.stdout, this.#child.stderr])
      out?.on('data', (part) => (this.said += stripVTControlCharacters(String(part))));
  }

  /** Runs a command to its end, and gives what it said. @throws where it fails or takes too long */
  static async run(command: string, cwd: string, withinMs = wholeMs): Promise<string> {
    const program = new Program(command, cwd);
    const tooLong = pause(withinMs, true, {ref: false});
    if (await Promise.race([program.#ended.then(() => false), tooLong])) {
      await program.end();
      throw program.#failure(`took longer than ${withinMs / 1000} s`);
    }
    if (program.#child.exitCode !== 0) throw program.#failure('failed');
    return program.said;
  }

  /** The address that it says, once it does, and once something answers there. */
  async address(pattern = /(http:\/\/\S+)/): Promise<string> {
    const found = await eventually(() => {
      // In whole lines: one may come in two parts.
      const address = pattern.exec(this.said.slice(0, this.said.lastIndexOf('\n') + 1))?.[1];
      if (address === undefined && this.#runs) throw this.#failure('says no address');
      return address;
    }, longMs);
    if (found === undefined) throw this.#failure('ended, and said no address');
    await eventually(async () => (await fetch(found)).body?.cancel());
    return found;
  }

  /** Ends all of it. */
  async end(): Promise<void> {
    if (this.#child.pid === undefined) return;
    this.#send('SIGTERM');
    const patience = setTimeout(() => this.#send('SIGKILL'), longMs);
    await this.#ended;
    clearTimeout(patience);
    // Nobody waited for what says nothing here.
    this.#send('SIGKILL');
  }

  /** To its whole group, also where what was started first is gone. */
  #send(signal: NodeJS.Signals): void {
    const pid = this.#child.pid!;
    if (windows) {
      if (this.#runs) execFileSync('taskkill', ['/pid', String(pid), '/t', '/f']);
      return;
    }
    try {
      process.kill(-pid, signal);
    } catch (error) {
      // All of it has ended.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  get #runs(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  #failure(what: string): Error {
    return new Error(`“${this.#command}” ${what}:\n${this.said.slice(-4000)}`);
  }
}

/** A port that is free now. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}
