import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {eventNames} from '../../src/backend/http/http.js';
import {root, type Block} from './blocks.js';

/** Blocks that are no code, by their page and heading: what of them is looked at, or why nothing is. */
export const drawings: Readonly<Record<string, string | ((block: Block) => readonly string[])>> = {
  'stories/docs/security.mdx › The page': ({code}) => {
    const page = readFileSync(join(root, 'demo/strict/index.html'), 'utf8');
    const directives = code.split(';').map((one) => one.trim().replaceAll(/\s+/g, ' '));
    return directives
      .filter((one) => !page.includes(one))
      .map((one) => `demo/strict has no ${one}`);
  },
  'CONTRIBUTING.md › The house in one picture':
    'a picture of how things flow; tests/package/import-rules holds its arrows',
  'stories/docs/architecture.mdx › Architecture':
    'a picture of how things flow; tests/package/import-rules holds its arrows',
  'stories/docs/architecture.mdx › What one press does':
    'a picture of the way of a command; tests/state walks it',
  'CONTRIBUTING.md › Layout': ({code}) =>
    foldersIn(code).filter((path) => !existsSync(join(root, path))),
  'stories/docs/http-contract.mdx › The stream': ({code}) =>
    [...code.matchAll(/^event: (.*)$/gm)]
      .map(([, name]) => name!)
      .filter((name) => !eventNames.some((one) => one === name)),
  'stories/docs/http-contract.mdx › Three pictures':
    'pictures of who says what when; tests/backend/http and tests/server act them out',
};

/** `src/` and, indented under it, `domain/   what is in it`. */
function foldersIn(code: string): readonly string[] {
  const under: string[] = [];
  return code.split('\n').flatMap((line) => {
    const [, indent = '', name] = /^( *)([\w.-]+\/)(\s|$)/.exec(line) ?? [];
    if (name === undefined) return [];
    under.length = indent.length / 2;
    under.push(name);
    return [under.join('')];
  });
}
