/** The tokens as the elements have them: a table that `tokenSheet` makes a style sheet of. */

const made = '// Made from src/styles/tokens/ by `npm run tokens`.';

/**
 * @param {string} name of the file of tokens, and of the sheet
 * @param {import('./generate.js').Themes} themes
 * @param {Set<string>} printed what looks otherwise on paper
 */
export function sheet(name, {light, dark, contrast, print}, printed) {
  const own = light.filter(
    (token) => token.filePath.endsWith(`/${name}.tokens.json`) && !isOnlyForPages(token),
  );
  const colors = own.filter(({$type}) => $type === 'color');
  const rows = colors.map((token) => {
    const looks = [token, dark.get(token.name)].map((one) => one?.attributes?.['css']);
    const paper = printed.has(token.name) ? [print.get(token.name)?.attributes?.['css']] : [];
    return [shortName(token), [...looks, forcedColor(token), ...paper]];
  });
  const stronger = colors.flatMap(({name}) => {
    const by = contrast.get(name)?.attributes?.['css'];
    return by.startsWith('var(') ? [[name, by]] : [];
  });
  const sizes = own
    .filter(({$type}) => $type !== 'color')
    .map((token) => [token.name, token.attributes?.['css']]);
  const table = (/** @type {unknown[][]} */ entries) => JSON.stringify(Object.fromEntries(entries));
  return `${made}
import {tokenSheet} from './token-sheet.js';

export const ${name}Tokens = tokenSheet(
  ${table(rows)},
  ${table(stronger)},
  ${sizes.length > 0 ? table(sizes) : ''}
);`;
}

const shortName = (/** @type {import('./read.js').Token} */ {name}) => name.replace('color-', '');

/** @param {import('./read.js').Token} token @returns {{forcedColors?: string, onlyForPages?: true}} */
const ours = ({$extensions}) => $extensions?.['nl.resourcegroep'] ?? {};

/** Which colour of the system stands in for it. @param {import('./read.js').Token} token */
export const forcedColor = (token) => ours(token).forcedColors;

/** Does no element use it? @param {import('./read.js').Token} token */
const isOnlyForPages = (token) => ours(token).onlyForPages ?? false;
