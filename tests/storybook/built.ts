import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {preview} from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What stands in Storybook's sidebar: a story, or a page of documentation. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly importPath: string;
  readonly tags?: readonly string[];
}

export interface Built {
  readonly address: string;
  readonly entries: readonly Entry[];
  readonly close: () => Promise<void>;
}

function run(command: string, more: Readonly<Record<string, string>> = {}): void {
  const {status, stdout, stderr} = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    env: {...process.env, ...more},
  });
  if (status !== 0) throw new Error(`“${command}” failed:\n${stdout}\n${stderr}`);
}

/** Storybook as `npm run build:storybook` makes it, and `also` these stories, on a port of its own. */
export async function builtStorybook(also = ''): Promise<Built> {
  // The tests beside this one read the manifest too: it is made only where it is missing.
  if (!existsSync(join(root, 'dist/custom-elements.json')))
    run('npx --no-install cem analyze --quiet');
  const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
  run('node tests/themes/install.js');
  run(`npx --no-install storybook build --quiet --output-dir ${folder}`, {ALSO_STORIES: also});
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {outDir: '.'},
    preview: {port: 0, host: '127.0.0.1'},
  });
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    entries: Object.values(index.entries),
    close: async () => {
      await server.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
