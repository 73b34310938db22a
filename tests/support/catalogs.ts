import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Catalog} from '../../src/i18n/messages.js';

/** One file with sentences, and where it lies. */
export interface CatalogFile {
  readonly path: string;
  readonly folder: string;
  readonly sentences: ReadonlyMap<string, string>;
}

/** Every catalog whose file name ends in this, with a name filled in where a sentence has parts. */
export function catalogsNamed(ending: string): Promise<readonly CatalogFile[]> {
  const paths = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();
  return Promise.all(paths.map(read));
}

async function read(path: string): Promise<CatalogFile> {
  // A catalog file exports its sentences and nothing else.
  const file = (await import(pathToFileURL(join(process.cwd(), path)).href)) as Record<
    string,
    Catalog
  >;
  const entries = Object.values(file).flatMap((catalog) => Object.entries(catalog));
  return {
    path,
    folder: dirname(path),
    sentences: new Map(entries.map(([key, message]) => [key, filledIn(message)])),
  };
}

/** With a name in each part; where a number or nothing makes another sentence, that one too. */
function filledIn(message: Catalog[string]): string {
  if (typeof message === 'string') return message;
  const said = [filledWith(message, 'Yusuf'), filledWith(message, 1)];
  if (message.length > 1) said.push(filledWith(message, 'Yusuf', undefined));
  const own = said.filter((one) => one !== '' && !/undefined|(?<!\d)1(?!\d)/.test(one));
  return [...new Set(own)].join(' . ');
}

function filledWith(message: Exclude<Catalog[string], string>, ...parts: unknown[]): string {
  try {
    return message(
      ...(Array.from({length: message.length}, (_, at) => parts[at % parts.length]) as never[]),
    );
  } catch {
    // This sentence does not take such a part.
    return '';
  }
}
