/** What is made from the design tokens: the sheets of the elements, and what is published for pages. */
import {contrastCss, tokensCss} from './css.js';
import {namesIn, read} from './read.js';
import {sheet} from './sheet.js';
import {tokensJson} from './json.js';

/** @typedef {import('./read.js').Token} Token */

/**
 * @typedef {object} Themes Every token as each theme has it, by name.
 * @property {Token[]} light
 * @property {Map<string, Token>} dark
 * @property {Map<string, Token>} contrast
 * @property {Map<string, Token>} darkContrast
 * @property {Map<string, Token>} print
 */

/** @param {Token[]} tokens */
const byName = (tokens) => new Map(tokens.map((token) => [token.name, token]));

/** @returns {Promise<Record<string, string>>} the text of each file, by its path from the root */
export async function generate() {
  /** @type {Themes} */
  const themes = {
    light: await read(),
    dark: byName(await read({scheme: 'dark'})),
    contrast: byName(await read({contrast: 'more'})),
    darkContrast: byName(await read({scheme: 'dark', contrast: 'more'})),
    print: byName(await read({medium: 'print'})),
  };
  const printed = namesIn('print.tokens.json');
  return {
    'src/styles/paper.tokens.ts': sheet('paper', themes, printed),
    'src/styles/people.tokens.ts': sheet('people', themes, printed),
    'src/themes/tokens.css': tokensCss(themes),
    'src/themes/high-contrast.css': contrastCss(themes),
    'src/themes/tokens.json': tokensJson(themes),
  };
}
