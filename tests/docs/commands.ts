import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root, type Block} from './blocks.js';

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
const own = manifestIn('.');

/** Words that stand for what a reader fills in. */
const isPlace = (word: string): boolean => /^[A-Z]+…?$|…/.test(word);
const npmWords = new Set(['publish', 'ci', 'start', 'test', 'run', 'install', 'pack']);

/** The commands of a block, one by one, each in one line. */
export const commandsIn = ({code}: Block): readonly string[] =>
  code
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.split(/\s*(?:&&|;)\s*/))
    .map((command) => command.replaceAll(/\s+/g, ' '));

/** What is wrong with the commands of a block, that a reader would see at once. */
export function commandFaults(block: Block): readonly string[] {
  let folder = '.';
  return commandsIn(block).flatMap((command) => {
    const to = /^cd (\S+)$/.exec(command)?.[1];
    if (to !== undefined)
      return existsSync(join(root, (folder = join(folder, to)))) ? [] : [`no folder: ${command}`];
    return faultOf(command, folder).map((fault) => `${fault}: ${command}`);
  });
}

function faultOf(command: string, folder: string): readonly string[] {
  const words = command.split(/\s+/);
  const settings = words.filter((word) => /^[A-Z_]+=/.test(word));
  const [program = '', ...rest] = words.slice(settings.length);
  const unknown = settings
    .map((word) => word.split('=')[0]!)
    .filter((name) => !new RegExp(`(?:\\benv\\.|')${name}\\b`).test(sourcesOf(folder)));
  return [
    ...unknown.map((name) => `nothing reads ${name}`),
    ...programFaults(program, rest, folder),
  ];
}

function programFaults(
  program: string,
  words: readonly string[],
  folder: string,
): readonly string[] {
  if (program === 'npm') return npmFaults(words, folder);
  if (program === 'npx') return npxFaults(words);
  if (program === '.ci/run') return existsSync(join(root, '.ci/run')) ? [] : ['no such file'];
  if (program === 'node')
    return fileFaults(words.filter((word) => !word.startsWith('-')).slice(0, 1));
  return ['a program that this test does not know'];
}

function npmFaults([word = '', ...more]: readonly string[], folder: string): readonly string[] {
  if (!npmWords.has(word)) return [`npm has no such command here`];
  const {scripts = {}} = manifestIn(folder);
  if (word === 'ci')
    return existsSync(join(root, folder, 'package-lock.json')) ? [] : ['no lock file'];
  if (['install', 'pack', 'publish'].includes(word)) return packageFaults(more);
  const name = word === 'run' ? more[0]! : word;
  const script = scripts[name];
  if (script === undefined) return [`no script ${name}`];
  const given = more.slice(more.indexOf('--') + 1);
  return more.includes('--') ? [...flagFaults(script, given), ...fileFaults(given)] : [];
}

/** Flags have to stand in what the script runs, as such or as `parseArgs` is told of them. */
function flagFaults(script: string, given: readonly string[]): readonly string[] {
  const file = /(?:node|--import=\S+) (\S+\.[jt]s)/.exec(script)?.[1];
  const text = file === undefined ? '' : sourcesOf(join(file, '..'));
  return given
    .filter((word) => word.startsWith('--'))
    .map((word) => word.split('=')[0]!)
    .filter((flag) => {
      const told = `(?<![\\w-])'?${flag.slice(2)}'?: \\{type: `;
      return !new RegExp(`(?<![\\w-])${flag}(?![\\w-])|${told}`).test(text);
    })
    .map((flag) => `nothing knows ${flag}`);
}

const fileFaults = (words: readonly string[]): readonly string[] =>
  words
    .filter((word) => /^[\w.-]+\//.test(word) && !isPlace(word))
    .filter((file) => !existsSync(join(root, file)))
    .map((file) => `no file ${file}`);

const packageFaults = (words: readonly string[]): readonly string[] =>
  words
    .filter((word) => !word.startsWith('-') && !word.endsWith('.tgz'))
    .map((word) => word.replace(/(?<=.)@[^/]*$/, ''))
    .filter((name) => name !== own.name && !(name in (own.dependencies ?? {})))
    .map((name) => `not a package of ours: ${name}`);

/** Programs of others, which a test of their own really runs. */
const ofOthers = ['serve'];

/** A program of this package is asked for its flags. */
function npxFaults([name = '', ...words]: readonly string[]): readonly string[] {
  if (ofOthers.includes(name)) return [];
  const file = own.bin?.[name];
  if (file === undefined) return ['this package has no such program'];
  const flags = ['--conditions=resourcegroep-source', '--import=tsx'];
  const usage = execFileSync(process.execPath, [...flags, file, '--help'], {
    ...{cwd: root, encoding: 'utf8'},
  });
  return words
    .filter((word) => word.startsWith('--') && !usage.includes(` ${word} `))
    .map((flag) => `it has no ${flag}`);
}

const known = new Map<string, string>();
/** All the code in a folder, or that the scripts of this repository run; without what others wrote. */
function sourcesOf(folder: string): string {
  const text =
    known.get(folder) ?? (folder === '.' ? ['demo', 'tests'] : [folder]).flatMap(codeIn).join('\n');
  known.set(folder, text);
  return text;
}

/** The files beside this one name every command and run none. */
const codeIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(js|ts)$/.test(path) && !/node_modules|^tests\/docs\//.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'));
