/** Every theme as a group of its own in one file, resolved: what design tools read. */

/** @typedef {import('./read.js').Token} Token */

/** @param {import('./generate.js').Themes} themes */
export function tokensJson({light, dark, contrast, darkContrast, print}) {
  const colors = light.filter(({$type}) => $type === 'color');
  const group = (/** @type {(token: Token) => Token | undefined} */ as) => ({
    $type: 'color',
    ...Object.fromEntries(colors.map((token) => [last(token), plain(as(token) ?? token)])),
  });
  const sizes = light.filter(({$type}) => $type !== 'color');
  const tokens = {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $description: 'The design tokens of @resourcegroep/elements, made by `npm run tokens`.',
    light: {color: group((token) => token)},
    dark: {color: group(({name}) => dark.get(name))},
    'high-contrast-light': {color: group(({name}) => contrast.get(name))},
    'high-contrast-dark': {color: group(({name}) => darkContrast.get(name))},
    print: {color: group(({name}) => print.get(name))},
    ...Object.fromEntries(
      sizes.map((token) => [token.name, {$type: token.$type, ...plain(token)}]),
    ),
  };
  return JSON.stringify(tokens);
}

const last = (/** @type {Token} */ {path}) => path.slice(1).join('-');

const plain = (/** @type {Token} */ {$description, $value, $extensions}) => ({
  $description,
  $value,
  ...($extensions && {$extensions}),
});
