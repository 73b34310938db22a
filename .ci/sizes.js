/**
 * What each import path costs, as a portal ships it that builds with Vite: minified, production code,
 * gzipped file by file. The one place where the budgets stand; the build, the README and the bench
 * read them here.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';
import {compactStyles} from './compact-styles.js';
import {compactTemplatesPlugin} from './compact-templates.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = `${root}src/`.replaceAll('\\', '/');

/**
 * In kB of 1000 bytes. `first`: all that loads before the first paint, with lit and the domain.
 * `own`: of that only the modules in the element's own folder, without what it shares with others.
 *
 * @type {{name: string, entry: string, first?: number, own?: number}[]}
 */
const budgets = [
  {name: 'define', entry: 'define.ts', first: 50},
  {name: 'rg-provider', entry: 'elements/provider/rg-provider.ts'},
  {name: 'rg-network-map', entry: 'elements/network-map/rg-network-map.ts', own: 12},
  {name: 'rg-goal-editor', entry: 'elements/goal-editor/rg-goal-editor.ts', own: 8},
  {name: 'rg-meeting-agenda', entry: 'elements/meeting-agenda/rg-meeting-agenda.ts', own: 8},
  {
    name: 'rg-phase-tracker',
    entry: 'elements/phase-tracker/rg-phase-tracker.ts',
    first: 16,
    own: 4,
  },
  {name: 'rg-proposals', entry: 'elements/proposals/rg-proposals.ts'},
  {name: 'rg-reins', entry: 'elements/reins/rg-reins.ts'},
  {name: 'hydrate', entry: 'hydrate.ts'},
  {name: 'domain', entry: 'domain.ts'},
  {name: 'exchange/fhir', entry: 'exchange-fhir.ts'},
  {name: 'themes/nl-design-system.css', entry: 'themes/nl-design-system.css'},
  {name: 'themes/high-contrast.css', entry: 'themes/high-contrast.css'},
  {name: 'backend/fhir', entry: 'backend/fhir/fhir.ts'},
];

/**
 * @typedef {object} Size in kB
 * @property {string} name
 * @property {number} first
 * @property {number | undefined} firstAtMost
 * @property {number | undefined} own
 * @property {number | undefined} ownAtMost
 * @property {number} all with everything that may load later
 */

/** @returns {Promise<Size[]>} */
export async function sizes() {
  const found = [];
  for (const {name, entry, first, own} of budgets) {
    const whole = await bundled(entry);
    const folder = entry.replace(/[^/]*$/, '');
    const alone = folder.startsWith('elements/') ? await bundled(entry, folder) : undefined;
    found.push({
      name,
      first: whole.first,
      firstAtMost: first,
      own: alone?.first,
      ownAtMost: own,
      all: whole.all,
    });
  }
  return found;
}

/**
 * @param {string} entry
 * @param {string} [folder] leaves out all that lies elsewhere
 * @returns {Promise<{first: number, all: number}>}
 */
async function bundled(entry, folder) {
  if (entry.endsWith('.css')) {
    const first = weigh([{code: readFileSync(source + entry, 'utf8')}]);
    return {first, all: first};
  }
  const [result] = [
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [
        compactStyles,
        compactTemplatesPlugin,
        ...(folder === undefined ? [] : [only(source + folder)]),
      ],
      build: {
        write: false,
        target: 'es2022',
        lib: {entry: source + entry, formats: ['es']},
        rolldownOptions: {output: {minify: true}, preserveEntrySignatures: 'allow-extension'},
      },
    }),
  ].flat();
  if (!result || !('output' in result)) throw new Error(`Nothing came out of ${entry}`);
  const chunks = new Map(
    result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  );
  const needed = new Set([...chunks.values()].filter(({isEntry}) => isEntry));
  for (const {imports} of needed)
    for (const name of imports) {
      const chunk = chunks.get(name);
      if (chunk) needed.add(chunk);
    }
  return {first: weigh(needed), all: weigh(chunks.values())};
}

const weigh = (/** @type {Iterable<{code: string}>} */ some) =>
  [...some].reduce((sum, {code}) => sum + gzipSync(code, {level: 9}).length, 0) / 1000;

/**
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
const only = (folder) => ({
  name: 'only',
  enforce: 'pre',
  async resolveId(path, importer) {
    if (importer === undefined) return null;
    const found = await this.resolve(path, importer, {skipSelf: true});
    return found?.id.replaceAll('\\', '/').startsWith(folder) ? found : {id: path, external: true};
  },
});
