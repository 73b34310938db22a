/** The newest table stands in the README, between two marks. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const file = fileURLToPath(new URL('../../README.md', import.meta.url));
const [opening, closing] = ['<!-- bench -->', '<!-- /bench -->'];

/** Asked before anything runs: a missing mark should not cost a whole run. */
export function requireMarks() {
  const readme = readFileSync(file, 'utf8');
  const start = readme.indexOf(opening);
  if (start >= 0 && readme.indexOf(closing) > start) return;
  console.error(`README.md needs the lines ${opening} and ${closing}: the table goes in between.`);
  process.exit(1);
}

/** @param {string} text */
export async function showInReadme(text) {
  const readme = readFileSync(file, 'utf8');
  const [start, end] = [readme.indexOf(opening) + opening.length, readme.indexOf(closing)];
  const filled = `${readme.slice(0, start)}\n\n${text}\n\n${readme.slice(end)}`;
  writeFileSync(file, await format(filled, {...(await resolveConfig(file)), filepath: file}));
}
