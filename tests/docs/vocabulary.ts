import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {root} from './blocks.js';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** What the manifest says that there is, for markup and styles. */
export interface Vocabulary {
  readonly elements: ReadonlyMap<
    string,
    {readonly attributes: Set<string>; readonly slots: Set<string>}
  >;
  readonly parts: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

export function readVocabulary(): Vocabulary {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [cem, 'analyze', '--quiet', '--outdir', relative(root, folder)], {
    cwd: root,
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
    readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
  };
  rmSync(folder, {recursive: true});
  const all = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName !== undefined);
  const names = (of: 'cssParts' | 'cssProperties') =>
    all.flatMap((one) => (one[of] ?? []).map(({name}) => name));
  return {
    elements: new Map(
      all.map(({tagName, attributes = [], slots = []}) => [
        tagName!,
        {
          attributes: new Set(attributes.map(({name}) => name)),
          slots: new Set(slots.map(({name}) => name)),
        },
      ]),
    ),
    parts: new Set(names('cssParts').flatMap((name) => name.split(' '))),
    properties: new Set([...names('cssProperties'), ...tokens()]),
  };
}

/** The custom properties that all elements share, those of themes, and the classes that choose a theme. */
function tokens(): readonly string[] {
  return ['src/styles', 'src/themes'].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.(ts|css|json)$/.test(file))
      .flatMap(
        (file) =>
          readFileSync(join(root, folder, file), 'utf8').match(/(?:--rg-|\.rg-)[\w-]+/g) ?? [],
      ),
  );
}

/** Of every element of the platform. */
const global =
  /^(id|class|style|slot|lang|dir|hidden|part|title|tabindex|defer-hydration|(aria|data)-.+)$/;

export function markupFaults(code: string, {elements}: Vocabulary): readonly string[] {
  const found = [
    ...code.matchAll(/<(rg-[\w-]+)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)/g),
  ];
  return found.flatMap(([, tag = '', rest = '']) => {
    const element = elements.get(tag);
    if (element === undefined) return [`there is no <${tag}>`];
    return [...rest.matchAll(/\s([\w:-]+)(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?/g)]
      .map(([, name = '']) => name)
      .filter((name) => !element.attributes.has(name) && !global.test(name))
      .map((name) => `<${tag}> has no attribute ${name}`);
  });
}

/** Slots are looked at as the browser has them: by their parent. */
export const slotFault = (tag: string, slot: string, {elements}: Vocabulary): string | undefined =>
  elements.get(tag)?.slots.has(slot) === false ? `<${tag}> has no slot “${slot}”` : undefined;

export function tagFaults(code: string, {elements}: Vocabulary): readonly string[] {
  const tags = [...code.matchAll(/<(rg-[\w-]+)/g)].map(([, tag]) => tag!);
  return tags.filter((tag) => !elements.has(tag)).map((tag) => `there is no <${tag}>`);
}

export function styleFaults(
  code: string,
  {elements, parts, properties}: Vocabulary,
): readonly string[] {
  const all = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name]) => name!);
  return [
    ...all(/((?:--rg-|\.rg-)[\w-]+)/g).filter((name) => !properties.has(name)),
    ...all(/::part\(([\w\s-]+)\)/g)
      .flatMap((names) => names.split(/\s+/))
      .filter((name) => !parts.has(name)),
    ...all(/(?<![\w.-])(rg-[\w-]+)/g).filter((name) => !elements.has(name)),
  ].map((name) => `there is no ${name}`);
}
