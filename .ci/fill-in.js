/** Tables that a program makes stand between two marks: in Markdown as comments, in MDX as its own. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

/** @param {string} path from the root */
const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @param {string} path @param {string} name */
const marksOf = (path, name) =>
  path.endsWith('.mdx')
    ? [`{/* ${name} */}`, `{/* /${name} */}`]
    : [`<!-- ${name} -->`, `<!-- /${name} -->`];

/**
 * Where the table goes. Asked before anything runs: a missing mark should not cost a whole run.
 *
 * @param {string} path from the root
 * @param {string} name
 */
export function placeIn(path, name) {
  const text = readFileSync(inRoot(path), 'utf8');
  const [opening = '', closing = ''] = marksOf(path, name);
  const [start, end] = [text.indexOf(opening), text.indexOf(closing)];
  if (start < 0 || end < start) {
    throw new Error(
      `${path} needs the lines ${opening} and ${closing}: the table goes in between.`,
    );
  }
  const from = start + opening.length;
  return {before: text.slice(0, from), between: text.slice(from, end), after: text.slice(end)};
}

/**
 * The cells of the table that stands there, row by row.
 *
 * @param {string} path from the root
 * @param {string} name
 */
export function tableIn(path, name) {
  return placeIn(path, name)
    .between.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/**
 * @param {string} path from the root
 * @param {string} name
 * @param {string} table
 */
export async function fillIn(path, name, table) {
  const {before, after} = placeIn(path, name);
  const file = inRoot(path);
  const filled = `${before}\n\n${table}\n\n${after}`;
  writeFileSync(file, await format(filled, {...(await resolveConfig(file)), filepath: file}));
}
