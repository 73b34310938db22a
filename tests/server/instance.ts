import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'demo/server/main.ts');

export type Settings = Readonly<Record<string, string>>;

/** An instance of the reference server, as a process of its own. */
export class Instance {
  readonly #settings: Settings;
  #child: ChildProcess | undefined;
  /** Where it listens, without a path. */
  origin = '';
  /** All that it wrote: its log, and what it says to whoever began it. */
  said = '';

  private constructor(settings: Settings) {
    this.#settings = settings;
  }

  static async start(settings: Settings): Promise<Instance> {
    const instance = new Instance(settings);
    await instance.run();
    return instance;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get base(): string {
    return `${this.origin}/api`;
  }

  /** Also once more after it ended: then at the same address. */
  async run(): Promise<void> {
    const port = this.origin === '' ? '0' : new URL(this.origin).port;
    const flags = ['--conditions=resourcegroep-source', '--import=tsx'];
    const child = spawn(process.execPath, [...flags, main], {
      cwd: root,
      env: {...process.env, SEED: 'no', PORT: port, ...this.#settings},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    this.origin = await new Promise((resolve, reject) => {
      let own = '';
      const hear = (chunk: unknown) => {
        own += String(chunk);
        this.said += String(chunk);
        const address = /listens at (\S+)\/api/.exec(own)?.[1];
        if (address !== undefined) resolve(address);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => reject(new Error(`The server ended: ${own}`)));
    });
  }

  /** With `SIGKILL` nothing is put in order first. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return null;
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }
}

/** A folder for an embedded store, which goes with the test. */
export function ownFolder(): {readonly path: string; remove(): void} {
  const path = mkdtempSync(join(tmpdir(), 'rg-server-'));
  return {path, remove: () => rmSync(path, {recursive: true, force: true, maxRetries: 5})};
}
