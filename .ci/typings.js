/**
 * Writes dist/types/: what each framework's templates know of the elements. All types are those of the
 * classes; the custom-elements manifest says which properties, attributes and events there are.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {elements} from './elements.js';

/** @typedef {import('./elements.js').Element} Element */

const all = elements();
const folder = new URL('../dist/types/', import.meta.url);
const pascal = (/** @type {string} */ event) =>
  event.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} name */
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** @param {string} text */
const comment = (text) => `/** ${text.replaceAll('*/', '* /')} */`;

/** @param {Element} element */
function properties({className, description, properties}) {
  const lines = properties.flatMap(({name, attribute, description: about}) => {
    const names = new Set([name, ...(attribute === undefined ? [] : [attribute])]);
    return [...names].map(
      (one) => `  ${comment(about)}\n  ${key(one)}?: ${className}['${name}'] | undefined;`,
    );
  });
  return `${comment(description)}\nexport interface ${className}Properties {\n${lines.join('\n')}\n}\n`;
}

/**
 * @param {Element} element
 * @param {string} kind
 * @param {(event: string) => string} nameOf
 */
function listeners({className, events}, kind, nameOf) {
  const lines = events.map(
    ({name, className: event, description}) =>
      `  ${comment(description)}\n  ${key(nameOf(name))}?: ((event: ${event}) => void) | undefined;`,
  );
  return `export interface ${className}${kind} {\n${lines.join('\n')}\n}\n`;
}

/** @param {(element: Element) => string} typeOf */
const tags = (typeOf) =>
  all
    .map((one) => `      ${comment(one.description)}\n      '${one.tag}': ${typeOf(one)};`)
    .join('\n');

/** @param {string} kind */
const ours = (kind) => {
  const names = all.flatMap(({className}) => [`${className}Properties`, `${className}${kind}`]);
  const classes = all.map(({className}) => className);
  return `import type {${classes.join(', ')}} from '../index.js';
import type {${names.join(', ')}} from './elements.js';`;
};

/** @param {Element} element */
const given = ({className}) =>
  `${className}Properties & ${className}Listeners & Host<${className}>`;

/**
 * TypeScript takes any attribute with a dash in JSX: what only other elements have is forbidden by name.
 *
 * @param {string} kind
 */
const onlyOwn = (kind) => `
type All = ${all.map(({className}) => `keyof ${className}Properties | keyof ${className}${kind}`).join(' | ')};
type Dashed = Extract<All, \`\${string}-\${string}\`>;
type OnlyOwn<Own> = Own & {[Other in Exclude<Dashed, keyof Own>]?: never};
`;

/** @param {string} kind */
const givenAlone =
  (kind) =>
  (/** @type {Element} */ {className}) =>
    `OnlyOwn<${className}Properties & ${className}${kind}> & Host<${className}>`;

const events = new Set(all.flatMap((one) => one.events.map(({className}) => className)));
const files = {
  elements: `import type {${[...all.map(({className}) => className), ...events].join(', ')}} from '../index.js';

${all
  .map((element) =>
    [
      properties(element),
      listeners(element, 'Listeners', (event) => `on${event}`),
      listeners(element, 'ColonListeners', (event) => `on:${event}`),
      listeners(element, 'CamelListeners', (event) => `on${pascal(event)}`),
    ].join('\n'),
  )
  .join('\n')}`,

  react: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${ours('Listeners')}

type Host<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;
${onlyOwn('Listeners')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags(givenAlone('Listeners'))}
    }
  }
}
`,

  preact: `import type {HTMLAttributes} from 'preact';
${ours('Listeners')}

type Host<Element extends EventTarget> = HTMLAttributes<Element>;
${onlyOwn('Listeners')}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tags(givenAlone('Listeners'))}
    }
  }
}
`,

  solid: `import type {JSX} from 'solid-js';
${ours('ColonListeners')}

type Host<Element> = JSX.HTMLAttributes<Element>;
type Said<Properties> = {
  [Name in keyof Properties & string as \`prop:\${Name}\` | \`attr:\${Name}\`]?: Properties[Name];
};
${onlyOwn('ColonListeners')}
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags(
  (element) => `${givenAlone('ColonListeners')(element)} & Said<${element.className}Properties>`,
)}
    }
  }
}
`,

  svelte: `import type {HTMLAttributes} from 'svelte/elements';
${ours('Listeners')}

type Host<Element extends EventTarget> = HTMLAttributes<Element>;

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
${tags(given)}
  }
}
`,

  vue: `import type {HTMLAttributes, PublicProps} from 'vue';
${ours('CamelListeners')}

type Tag<Element, Given> = new () => Element & {
  $props: Given & HTMLAttributes & PublicProps & {slot?: string};
};

declare module 'vue' {
  interface GlobalComponents {
${tags(({className}) => `Tag<${className}, ${className}Properties & ${className}CamelListeners>`)}
  }
}
`,
};

mkdirSync(folder, {recursive: true});
for (const [name, text] of Object.entries(files)) {
  const head = `// Made by the build from custom-elements.json.\n`;
  writeFileSync(new URL(`${name}.d.ts`, folder), head + text);
}
console.log(`  ${all.length} elements for ${Object.keys(files).length - 1} frameworks`);
