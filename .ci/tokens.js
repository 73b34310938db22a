/**
 * `npm run tokens`: writes everything that is made from the design tokens in `src/styles/tokens/`. What
 * it writes is checked in, so that a build needs no more than the package itself; a test holds the two
 * equal.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {installNested} from './install-nested.js';

const root = new URL('../', import.meta.url);
const generator = new URL('./tokens/generate.js', import.meta.url);

/** @returns {Promise<ReadonlyMap<string, string>>} each file's path from the root, and what is in it */
export async function fromTokens() {
  installNested(new URL('./', generator), 'reads the design tokens');
  // By its address: who checks types here need not have installed what it imports.
  const {generate} = /** @type {{generate: () => Promise<Record<string, string>>}} */ (
    await import(generator.href)
  );
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const [path, text] of Object.entries(await generate())) {
    const filepath = fileURLToPath(new URL(path, root));
    files.set(path, await format(text, {...(await resolveConfig(filepath)), filepath}));
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of await fromTokens()) {
    writeFileSync(new URL(path, root), text);
    console.log(path);
  }
