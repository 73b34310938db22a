import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A block of code, or a command in a sentence, as a reader comes upon it. */
export interface Block {
  readonly file: string;
  /** Of its first line of code, counted from 1. */
  readonly line: number;
  /** `''` where the docs say nothing of it. */
  readonly language: string;
  /** What the docs say after the language. */
  readonly more: string;
  readonly code: string;
  /** The nearest above it. */
  readonly heading: string;
}

export const placeOf = ({file, line}: Block): string => `${file}:${line}`;

/** All that somebody reads who begins: whoever adds a page adds nothing here. */
export function pages(): readonly string[] {
  const within = (folder: string, name: RegExp) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => name.test(path) && !path.includes('node_modules/'));
  return [
    ...['README.md', 'CONTRIBUTING.md'],
    ...within('stories', /\.mdx?$/).sort(),
    ...within('demo', /\.mdx?$/).sort(),
  ];
}

const fence = /^( *)(```+)([^\s`]*)[ \t]*(.*)$/;

export function blocksIn(file: string): readonly Block[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const blocks: Block[] = [];
  let heading = '';
  for (let at = 0; at < lines.length; at++) {
    heading = /^#+ (.*)$/.exec(lines[at]!)?.[1] ?? heading;
    const [, indent = '', ticks, language = '', more = ''] = fence.exec(lines[at]!) ?? [];
    if (ticks === undefined) continue;
    const end = lines.findIndex((line, later) => later > at && line.trim() === ticks);
    if (end < 0) throw new Error(`${file}:${at + 1}: a block that does not end`);
    const code = lines.slice(at + 1, end).map((line) => line.slice(indent.length));
    blocks.push({file, line: at + 2, language, more, heading, code: code.join('\n')});
    at = end;
  }
  return blocks;
}

/** Commands in sentences and tables: `npm run bench -- --quick`, or `SEED=random npm test`. */
export function inlineCommandsIn(file: string): readonly Block[] {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(
    /^( *)(```+)[^]*?^\1\2$/gm,
    (block) => block.replaceAll(/[^\n]/g, ''),
  );
  const command = /`((?:[A-Z_]+=[^\s`]+\s+)*(?:npm|npx|node)\s[^`]+|\.ci\/run)`/g;
  return [...text.matchAll(command)].map((found) => ({
    ...{file, language: 'sh', more: '', heading: ''},
    line: text.slice(0, found.index).split('\n').length,
    code: found[1]!.replaceAll(/\s+/g, ' '),
  }));
}
