/** The themes of NL Design System that ours for them is tested with, and that Storybook shows. */

/**
 * @typedef {object} Published
 * @property {string} name of its picture
 * @property {string} title
 * @property {string} className that gives a page this look
 * @property {string} file its style sheet, below node_modules
 */

/** @type {readonly Published[]} */
export const published = [
  {
    name: 'utrecht',
    title: 'Gemeente Utrecht',
    className: 'utrecht-theme',
    file: '@utrecht/design-tokens/dist/theme.css',
  },
  {
    name: 'rotterdam',
    title: 'Gemeente Rotterdam',
    className: 'rotterdam-theme',
    file: '@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css',
  },
  {
    name: 'rvo',
    title: 'RVO',
    className: 'rvo-theme',
    file: '@nl-rvo/design-tokens/dist/index.css',
  },
  {
    name: 'rijkshuisstijl',
    title: 'Rijkshuisstijl community',
    className: 'rhc-theme',
    file: '@rijkshuisstijl-community/design-tokens/dist/index.css',
  },
  {
    name: 'voorbeeld',
    title: 'Voorbeeld',
    className: 'voorbeeld-theme',
    file: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  },
  {
    name: 'ma',
    title: 'Mooi & Anders',
    className: 'ma-theme',
    file: '@nl-design-system-community/ma-design-tokens/dist/theme.css',
  },
];

/** Dark variants of the same, for a page that is dark. @type {readonly Published[]} */
export const publishedDark = [
  {
    name: 'utrecht-dark',
    title: 'Gemeente Utrecht, dark',
    className: 'utrecht-theme--dark',
    file: '@utrecht/design-tokens/dist/dark/theme.css',
  },
  {
    name: 'ma-dark',
    title: 'Mooi & Anders, dark',
    className: 'ma-theme ma-theme--color-scheme-dark',
    file: '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css',
  },
];
