/**
 * Writes what editors complete from: dist/vscode.html-custom-data.json (VS Code and whoever reads its
 * format) and dist/web-types.json (JetBrains), made from the custom-elements manifest.
 */
import {writeFileSync} from 'node:fs';
import manifest from '../package.json' with {type: 'json'};
import {elements} from './elements.js';

const all = elements();

/** @param {import('./elements.js').Element} element */
const attributesOf = ({properties}) =>
  properties.flatMap((one) => (one.attribute === undefined ? [] : [{...one, name: one.attribute}]));

/** @param {string} title @param {readonly import('./elements.js').Named[]} list */
const listed = (title, list) =>
  list.length === 0
    ? ''
    : `\n\n**${title}**\n${list.map(({name, description}) => `\n- \`${name}\`: ${description}`).join('')}`;

const vscode = {
  version: 1.1,
  tags: all.map((element) => ({
    name: element.tag,
    description: {
      kind: 'markdown',
      value:
        element.description +
        listed('Events', element.events) +
        listed('Slots', element.slots) +
        listed('Parts', element.parts) +
        listed('Custom properties', element.cssProperties),
    },
    attributes: attributesOf(element).map(({name, description, type, choices}) => ({
      name,
      description,
      ...(type === 'boolean' && {valueSet: 'v'}),
      ...(choices.length > 0 && {values: choices.map((word) => ({name: word}))}),
    })),
  })),
};

const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: manifest.name,
  version: manifest.version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: all.map((element) => ({
        name: element.tag,
        description: element.description,
        source: {module: manifest.name, symbol: element.className},
        attributes: attributesOf(element).map(({name, description, type, choices}) => ({
          name,
          description,
          value:
            type === 'boolean'
              ? {kind: 'no-value', type: 'boolean'}
              : {type: choices.length > 0 ? choices.map((word) => `'${word}'`) : 'string'},
        })),
        slots: element.slots,
        js: {
          properties: element.properties.map(({name, description, type}) => ({
            name,
            description,
            type,
          })),
          events: element.events.map(({name, description, className}) => ({
            name,
            description,
            type: className,
          })),
        },
        css: {properties: element.cssProperties, parts: element.parts},
      })),
    },
  },
};

const files = {'vscode.html-custom-data.json': vscode, 'web-types.json': webTypes};
for (const [name, content] of Object.entries(files)) {
  writeFileSync(
    new URL(`../dist/${name}`, import.meta.url),
    `${JSON.stringify(content, null, 2)}\n`,
  );
}
console.log(`  ${Object.keys(files).join(' and ')}`);
