/** A starter of demo/ as somebody sets it up in an empty folder who follows “In your framework”. */
import assert from 'node:assert/strict';
import {cpSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {freePort, Program} from '../support/program.js';
import {emptyFolder} from './empty-folder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const demo = join(root, 'demo/');

const page = readFileSync(join(root, 'stories/docs/in-your-framework.mdx'), 'utf8');

/** Every starter, by its folder below demo/, with the commands that its row says to give. */
export const starters: ReadonlyMap<string, readonly string[]> = new Map(
  page
    .split('\n')
    .map((line) => line.split('|').map(codeIn))
    .flatMap(([, , copied, then = []]) => {
      const folder = copied?.[0];
      return folder?.startsWith('demo/') ? [[folder.slice('demo/'.length), then] as const] : [];
    }),
);

function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** What the page says to give before, as long as no registry has the package. */
function installOf(tarball: string): string {
  const [, command, place = ''] = /`(npm install (\S+\.tgz))`/.exec(page) ?? [];
  assert.ok(command, 'the page says how to install what was packed');
  assert.equal(basename(place), basename(tarball));
  return command.replace(place, tarball);
}

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
  /** All but the last come to an end. */
  readonly #commands: readonly string[];
  #server: Program | undefined;

  /** An empty folder, with the files of the host copied into it; `tarball` is the package as it is packed. */
  constructor(name: string, tarball: string) {
    this.name = name;
    this.#commands = [installOf(tarball), ...(starters.get(name) ?? [])];
    this.folder = emptyFolder();
    const own = (path: string): boolean => !isMade(path.slice(demo.length));
    cpSync(join(demo, name), this.folder, {recursive: true, filter: own});
  }

  /** Installs it, and builds it where it is built. */
  async make(): Promise<void> {
    for (const command of this.#commands.slice(0, -1)) await Program.run(command, this.folder);
  }

  async start(): Promise<void> {
    const command = this.#commands.at(-1);
    assert.ok(command);
    this.#server = new Program(command, this.folder, {PORT: await freePort()});
    this.url = await this.#server.address();
  }

  /** Ends its server, and starts it again. */
  async restart(): Promise<void> {
    await this.#server?.end();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#server?.end();
    rmSync(this.folder, {recursive: true, force: true, maxRetries: 3});
  }
}
