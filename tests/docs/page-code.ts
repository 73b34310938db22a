import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {placeOf, root, type Block} from './blocks.js';

const {name: ownName, exports: exported} = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as {readonly name: string; readonly exports: Readonly<Record<string, object | string>>};
const givenFile = join(root, 'tests/docs/given.ts');

/** All the code of one page as one module, and where each of its lines comes from. */
export interface PageCode {
  readonly file: string;
  readonly code: string;
  readonly places: readonly (string | undefined)[];
}

const importPattern = /^import\b[^;]*?['"][^'"]+['"];?[^\S\n]*(?:\/\/.*)?$/gm;
const blanked = (text: string): string => text.replaceAll(/[^\n]/g, '');

/** Types that a build makes for a framework: tests/hosts compile templates against them. */
function isBuilt(from: string): boolean {
  const entry = exported[from.replace(ownName, '.')];
  return typeof entry === 'object' && Object.keys(entry).join() === 'types';
}

/** A line of imports, by where it stands; each name once, from wherever it was taken first. */
function importsOf(blocks: readonly Block[]): {
  readonly lines: ReadonlyMap<string, string>;
  readonly names: ReadonlySet<string>;
} {
  const lines = new Map<string, string>();
  const names = new Set<string>();
  for (const block of blocks) {
    for (const {0: statement, index} of block.code.matchAll(importPattern)) {
      const line = block.line + block.code.slice(0, index).split('\n').length - 1;
      const [, isType = '', clause = '', from = ''] =
        /^import\s+(type\s+)?(?:([^]*?)\s+from\s+)?(['"][^'"]+['"])/.exec(statement) ?? [];
      if (isBuilt(from.slice(1, -1))) continue;
      for (const one of namesIn(clause)) {
        const name = /([\w$]+)\}?$/.exec(one)?.[1];
        if (name !== undefined && names.has(name)) continue;
        if (name !== undefined) names.add(name);
        lines.set(
          `import ${name === undefined ? '' : `${isType}${one} from `}${from};`,
          placeOf({...block, line}),
        );
      }
    }
  }
  return {lines, names};
}

/** `{a}`, `{type b}` and `c` of `c, {a, type b}`; one that is empty where nothing is named. */
function namesIn(clause: string): readonly string[] {
  const named = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
  const whole = clause.replace(/,?\s*\{[^}]*\}/, '').trim();
  const all = [
    ...named
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => `{${name}}`),
    whole,
  ];
  return clause === '' ? [''] : all.filter(Boolean);
}

/**
 * The blocks of a page in the order in which one reads them: each knows what those before it named, and
 * may name it anew.
 */
export function codeOf(blocks: readonly Block[], given: readonly string[]): PageCode {
  const {lines, names} = importsOf(blocks);
  const atHand = given.filter((name) => !names.has(name));
  const head = [`import {${atHand.join(', ')}} from './given.js';`, ...lines.keys()];
  const places: (string | undefined)[] = [undefined, ...lines.values()];
  const body = blocks.flatMap((block) => {
    const code = block.code
      .replaceAll(importPattern, blanked)
      .replaceAll(/^export default /gm, 'void ')
      .replaceAll(/^export (?=const|let|function|async|class|interface|type)/gm, '')
      .split('\n');
    places.push(undefined, ...code.map((_, at) => placeOf({...block, line: block.line + at})));
    return ['{', ...code];
  });
  const file = join(root, 'tests/docs', `${blocks[0]!.file.replaceAll(/\W/g, '-')}.ts`);
  return {
    file,
    places,
    code: [...head, ...body, ...blocks.map(() => '}'), 'export {};'].join('\n'),
  };
}

/** Names at hand, as `given.ts` has them. */
export function givenNames(): readonly string[] {
  const source = ts.sys.readFile(givenFile) ?? '';
  return [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
}

/**
 * What TypeScript finds wrong, against the package's own types. As loosely as an editor is with
 * JavaScript: what has no type is anything.
 */
export function typeFaults(all: readonly PageCode[]): readonly string[] {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as {
    config: {compilerOptions: object};
  };
  const loosely = {strict: false, noImplicitReturns: false, exactOptionalPropertyTypes: false};
  const options = ts.convertCompilerOptionsFromJson(
    {...config.compilerOptions, ...loosely, noUncheckedIndexedAccess: false, types: ['node']},
    root,
  ).options;
  const texts = new Map(all.map(({file, code}) => [file, code]));
  const host = ts.createCompilerHost(options);
  const {readFile, fileExists, getSourceFile} = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, language, ...more) => {
    const code = texts.get(path);
    if (code === undefined) return getSourceFile(path, language, ...more);
    return ts.createSourceFile(path, code, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return all.flatMap(({file, places}) => {
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({start = 0, messageText, code}) => {
      const {line} = source!.getLineAndCharacterOfPosition(start);
      return `${places[line] ?? file} TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}
