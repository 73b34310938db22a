/** The tokens under their public names, for pages. */

/** @typedef {import('./read.js').Token} Token */

/** A reference leads to the public name. @param {Token | undefined} token @returns {string} */
const cssOf = (token) => String(token?.attributes?.['css']).replaceAll('var(--_', 'var(--rg-');

const line = (/** @type {string} */ name, /** @type {string} */ value) => `--rg-${name}: ${value};`;

const inBoth = (/** @type {Token | undefined} */ light, /** @type {Token | undefined} */ dark) =>
  `light-dark(${cssOf(light)}, ${cssOf(dark)})`;

/**
 * For what knows both. A bundler for older browsers writes something else for `light-dark()`, which is no
 * colour on a page that sets its scheme by script; what stands in such a condition it leaves as it is.
 */
const guarded = (/** @type {string} */ selector, /** @type {string[]} */ lines) =>
  `@supports (color: light-dark(#000, #fff)) {
  ${selector} {
    ${lines.join('\n')}
  }
}`;

/** @param {import('./generate.js').Themes} themes */
export function tokensCss({light: all, dark}) {
  // In a property of one's own this word asks for the parent's value of that property.
  const light = all.filter((token) => cssOf(token) !== 'inherit');
  const both = light.filter((token) => cssOf(token) !== cssOf(dark.get(token.name)));
  return `/*
 * Made from src/styles/tokens/ by \`npm run tokens\`: every public token with its own value, for your
 * page around the elements, or to start a theme from. The elements need none of this.
 */
:root {
  ${light.map((token) => line(token.name, cssOf(token))).join('\n')}
}
${guarded(
  ':root',
  both.map((token) => line(token.name, inBoth(token, dark.get(token.name)))),
)}`;
}

/** @param {import('./generate.js').Themes} themes */
export function contrastCss({light, dark, contrast}) {
  const lines = (
    /** @type {(usual: Token | undefined, dark: Token | undefined) => string} */ own,
  ) =>
    light.flatMap(({name}) => {
      const by = /^\{(.+)\}$/.exec(contrast.get(name)?.original['$value'])?.[1]?.replace('.', '-');
      if (by === undefined) return [];
      const usual = light.find((token) => token.name === by);
      return [line(name, `var(--rg-${by}, ${own(usual, dark.get(by))})`)];
    });
  return `/*
 * Made from src/styles/tokens/ by \`npm run tokens\`: more contrast for whoever chose it on your page, by
 * the class rg-theme-high-contrast around the elements. Who chose it in the system has it without this.
 * Each colour gives way to a stronger one of the same palette, yours too: so load it after your theme.
 */
.rg-theme-high-contrast {
  ${lines(cssOf).join('\n')}
}
${guarded('.rg-theme-high-contrast', lines(inBoth))}`;
}
