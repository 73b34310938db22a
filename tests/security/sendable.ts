import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {command} from '../../src/domain/command.js';

const elements = fileURLToPath(new URL('../../src/elements/', import.meta.url));
/** What several elements do in the same way. */
const shared = fileURLToPath(new URL('../../src/ui/', import.meta.url));
/** `type: 'one'`, also where a condition chooses: `type: which ? 'one' : 'other'`. */
const typed = /\btype:\s*(?:[\w.!()\s]+\?\s*'(?<one>\w+)'\s*:\s*)?'(?<other>\w+)'/gu;

/** The types of all commands that the elements, or one of them, make, as their source says. */
export function sendable(element = ''): readonly string[] {
  const known = new Set<string>(command.options.map((one) => one.entries.type.literal));
  const named = sources(element).flatMap((source) =>
    [...source.matchAll(typed)].flatMap(({groups}) => Object.values(groups ?? {})),
  );
  return [...new Set(named.filter((type) => known.has(type)))].sort();
}

const sources = (element: string): string[] => [
  ...sourcesIn(elements, element),
  ...(element === '' ? sourcesIn(shared) : []),
];

const sourcesIn = (folder: string, under = ''): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.startsWith(under) && path.endsWith('.ts'))
    .map((path) => readFileSync(`${folder}${path}`, 'utf8'));
