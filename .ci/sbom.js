/** Writes dist/sbom.cdx.json: what is in the package and what it brings along, as CycloneDX. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import lock from '../package-lock.json' with {type: 'json'};
import manifest from '../package.json' with {type: 'json'};
import {askNpm} from './npm.js';

/** The list of `npm sbom`, without what is of this machine, this moment or this registry. */
export function sbom() {
  const found = askNpm('sbom --sbom-format cyclonedx --package-lock-only');
  if (found === undefined) throw new Error('npm sbom gave no answer: it needs npm 10 or later.');
  const {metadata, components, dependencies, ...rest} = without(found, 'serialNumber');
  const {component, ...about} = without(metadata, 'timestamp', 'tools');
  const ours = shipped(component['bom-ref'], dependencies);
  return {
    ...rest,
    metadata: {...about, component: {...component, name: manifest.name}},
    components: components.filter(isOurs).map(withoutPlaces),
    dependencies: [...ours].map(([ref, dependsOn]) => ({ref, dependsOn})),
  };

  /** @param {Record<string, string>} one */
  function isOurs(one) {
    return ours.has(one['bom-ref'] ?? '');
  }
}

/**
 * What is installed with the package, and what that needs. `--omit dev` of npm leaves out what a
 * tool needs too, such as `lit`.
 *
 * @param {string} root
 * @param {readonly {ref: string, dependsOn: readonly string[]}[]} graph
 * @returns {Map<string, string[]>}
 */
function shipped(root, graph) {
  const needed = new Map(graph.map(({ref, dependsOn}) => [ref, dependsOn]));
  const nameOf = (/** @type {string} */ ref) => ref.slice(0, ref.lastIndexOf('@'));
  /** @type {Map<string, string[]>} */
  const ours = new Map();
  const visit = (
    /** @type {string} */ ref,
    /** @type {{dependencies?: object}} */ {dependencies = {}} = {},
  ) => {
    if (ours.has(ref)) return;
    const own = (needed.get(ref) ?? []).filter((one) => nameOf(one) in dependencies);
    ours.set(ref, own);
    for (const one of own) visit(one, locked(nameOf(one)));
  };
  visit(root, manifest);
  return ours;
}

/** @type {ReadonlyMap<string, {dependencies?: object}>} */
const packages = new Map(Object.entries(/** @type {Record<string, object>} */ (lock.packages)));

const locked = (/** @type {string} */ name) => packages.get(`node_modules/${name}`);

/** @param {any} component */
function withoutPlaces({externalReferences = [], ...component}) {
  const said = externalReferences.filter(
    (/** @type {{type: string}} */ {type}) => type !== 'distribution',
  );
  return {...without(component, 'properties'), externalReferences: said};
}

/**
 * @param {any} object
 * @param {...string} keys
 * @returns {any}
 */
const without = (object, ...keys) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const document = sbom();
  mkdirSync(new URL('../dist/', import.meta.url), {recursive: true});
  writeFileSync(
    new URL('../dist/sbom.cdx.json', import.meta.url),
    `${JSON.stringify(document, null, 2)}\n`,
  );
  console.log(`  ${document.components.length} packages`);
}
