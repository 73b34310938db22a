/** Reads the token files with style-dictionary, in each theme that their resolver document names. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import StyleDictionary from 'style-dictionary';
import {inCss} from './in-css.js';

const folder = new URL('../../src/styles/tokens/', import.meta.url);

/** @typedef {import('style-dictionary/types').TransformedToken} Token */

/**
 * @typedef {object} Resolver The parts of a resolver document of the Design Tokens format that ours has.
 * @property {{base: {sources: {$ref: string}[]}}} sets
 * @property {Record<string, {contexts: Record<string, {$ref: string}[]>, default: string}>} modifiers
 */

/** @type {Resolver} */
const resolver = JSON.parse(readFileSync(new URL('tokens.resolver.json', folder), 'utf8'));

const pathOf = (/** @type {{$ref: string}} */ {$ref}) => fileURLToPath(new URL($ref, folder));
const bases = resolver.sets.base.sources;

StyleDictionary.registerTransform({
  name: 'name/joined',
  type: 'name',
  transform: ({path}) => path.join('-'),
});
// The value itself stays as the file has it, for `tokens.json`.
StyleDictionary.registerTransform({
  name: 'attribute/css',
  type: 'attribute',
  transform: (token) => ({css: inCss(token.original.$value)}),
});

/**
 * @param {Record<string, string>} [chosen] a context for each modifier, where not its default
 * @returns {Promise<Token[]>} every token, in the order of the files
 */
export async function read(chosen = {}) {
  const over = Object.entries(resolver.modifiers).flatMap(
    ([name, {contexts, default: usual}]) => contexts[chosen[name] ?? usual] ?? [],
  );
  const dictionary = new StyleDictionary({
    usesDtcg: true,
    log: {verbosity: 'silent', warnings: 'disabled'},
    include: bases.map(pathOf),
    source: over.map(pathOf),
    platforms: {css: {transforms: ['name/joined', 'attribute/css']}},
  });
  const {allTokens} = await dictionary.getPlatformTokens('css');
  return allTokens;
}

/** The names of what one file says. @param {string} file @returns {Set<string>} */
export function namesIn(file) {
  const {color = {}, ...others} = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const own = (/** @type {object} */ group) =>
    Object.keys(group).filter((name) => !name.startsWith('$'));
  return new Set([...own(color).map((name) => `color-${name}`), ...own(others)]);
}
