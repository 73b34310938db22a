/** What our elements weigh before the first paint, gzipped: alone, and all five with all they need. */
import {fileURLToPath} from 'node:url';
import {gzippedAtOnce} from './bundle.js';

const source = fileURLToPath(new URL('../../src/', import.meta.url)).replaceAll('\\', '/');

/** @type {{what: string, entry: string, own?: string, atMost: number}[]} kB */
const parts = [
  ...[
    ['network-map', 12],
    ['goal-editor', 8],
    ['meeting-agenda', 8],
    ['phase-tracker', 4],
  ].map(([name, atMost]) => ({
    what: `own code of ${name}`,
    entry: `elements/${name}/rg-${name}.ts`,
    own: `elements/${name}/`,
    atMost: Number(atMost),
  })),
  {what: 'all five elements, with domain and lit', entry: 'define.ts', atMost: 50},
];

/**
 * Leaves out all that lies outside one folder.
 *
 * @param {string} folder
 * @returns {import('esbuild').Plugin}
 */
const only = (folder) => ({
  name: 'only',
  setup({onResolve, resolve}) {
    onResolve({filter: /.*/}, async ({path, pluginData, ...options}) => {
      if (pluginData === 'asked' || options.kind === 'entry-point') return undefined;
      const found = await resolve(path, {...options, pluginData: 'asked'});
      const inside = found.path.replaceAll('\\', '/').startsWith(folder);
      return inside ? found : {path, external: true};
    });
  },
});

/** @returns {Promise<{what: string, kB: number, atMost: number}[]>} */
export async function sizes() {
  const found = [];
  for (const {what, entry, own, atMost} of parts) {
    const bytes = await gzippedAtOnce({
      entryPoints: {entry: `${source}${entry}`},
      ...(own === undefined ? {} : {plugins: [only(`${source}${own}`)]}),
    });
    found.push({what, kB: bytes / 1000, atMost});
  }
  return found;
}
