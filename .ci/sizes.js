/**
 * What each import path costs, as a portal ships it that builds with Vite: minified, production code,
 * gzipped file by file. The one place where the budgets stand; the build, the README and the bench
 * read them here.
 */
import {readdirSync, readFileSync} from 'node:fs';
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
 * Where design asks for a number it is that one; else what there is, with a little room.
 *
 * @type {Record<string, {first: number, own?: number}>}
 */
const budgets = {
  index: {first: 102},
  define: {first: 50},
  cdn: {first: 102},
  hydrate: {first: 1},
  'rg-provider': {first: 8},
  'rg-network-map': {first: 33, own: 12},
  'rg-goal-editor': {first: 25, own: 8},
  'rg-meeting-agenda': {first: 25, own: 8},
  'rg-phase-tracker': {first: 16, own: 4},
  'rg-proposals': {first: 40},
  'rg-reins': {first: 41},
  domain: {first: 49},
  exchange: {first: 35},
  'exchange/fhir': {first: 30},
  languages: {first: 2},
  'languages/ar': {first: 1},
  'languages/de': {first: 1},
  'languages/fr': {first: 1},
  'languages/uk': {first: 1},
  'languages/tr': {first: 1},
  'backend/memory': {first: 5},
  'backend/document': {first: 13},
  'backend/http': {first: 14},
  'backend/fhir': {first: 35},
  'backend/indexeddb': {first: 16},
  'themes/high-contrast.css': {first: 1},
  'themes/nl-design-system.css': {first: 2},
  'themes/tokens.css': {first: 2},
};

/** What no page loads: it runs in Node, or in a portal's tests. */
const notOnPages = ['server', 'testing'];

/** Every import path of the package that has code or a style sheet, by its source. */
const entries = Object.entries(
  /** @type {{exports: Record<string, string | Record<string, string>>}} */ (
    JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  ).exports,
).flatMap(([path, conditions]) => {
  const file = typeof conditions === 'string' ? undefined : conditions['resourcegroep-source'];
  return file?.endsWith('.ts') || file?.endsWith('.css') ? named(path, file) : [];
});

/** @param {string} path @param {string} file */
function named(path, file) {
  const name = path === '.' ? 'index' : path.slice('./'.length).replace(/\.js$/, '');
  const entry = file.slice('./src/'.length);
  if (notOnPages.includes(name)) return [];
  if (!entry.includes('*')) return [{name, entry}];
  const [folder = '', end = ''] = entry.split('*');
  return readdirSync(source + folder)
    .filter((file) => file.endsWith(end))
    .map((file) => ({name: `${folder}${file}`, entry: `${folder}${file}`}));
}

/**
 * @typedef {object} Size in kB
 * @property {string} name
 * @property {number} first
 * @property {number} firstAtMost
 * @property {number | undefined} own
 * @property {number | undefined} ownAtMost
 * @property {number} all with everything that may load later
 */

/** @returns {Promise<Size[]>} */
export async function sizes() {
  const found = [];
  for (const {name, entry} of entries) {
    const {first, own} = budgets[name] ?? {};
    if (first === undefined) throw new Error(`${name} needs a budget, in .ci/sizes.js.`);
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
