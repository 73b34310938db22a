/** What custom-elements.json says of each element is what the element's code has, and the other way round. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {after, before, test} from 'node:test';
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import type {LitElement, PropertyDeclaration} from 'lit';
import * as entry from '../../src/index.js';

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly {readonly name: string; readonly description?: string}[];
  readonly members?: readonly {
    readonly name: string;
    readonly kind: string;
    readonly static?: boolean;
    readonly description?: string;
  }[];
  readonly events?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: {readonly text: string};
  }[];
  readonly slots?: readonly {readonly name: string}[];
  readonly cssParts?: readonly {readonly name: string; readonly description?: string}[];
  readonly cssProperties?: readonly {readonly name: string}[];
}

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
let declarations: readonly Declaration[] = [];

before(() => {
  const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [cem, 'analyze', '--quiet', '--outdir', relative(root, folder)], {
    cwd: root,
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
    modules: {declarations?: Declaration[]}[];
  };
  declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
});
after(() => rmSync(folder, {recursive: true, force: true}));

function declarationOf(tag: string): Declaration {
  const found = declarations.find(({tagName}) => tagName === tag);
  assert.ok(found, `${tag} is not in the manifest: its class needs "@tag ${tag}"`);
  return found;
}

function textOf(folder: string): string {
  return readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');
}

/** What the element's own files have must be documented; what is documented may also be in `ui`. */
function assertSame(documented: readonly string[], name: string, pattern: RegExp): void {
  const inCode = (text: string): string[] =>
    [...text.matchAll(pattern)].map(([, found = '']) => found);
  const own = inCode(textOf(`src/elements/${name}`));
  const any = new Set([...own, ...inCode(textOf('src/ui')), ...inCode(textOf('src/styles'))]);
  assert.deepEqual(
    own.filter((one) => !documented.includes(one)),
    [],
    'not documented',
  );
  assert.deepEqual(
    documented.filter((one) => !any.has(one)),
    [],
    'not in the code',
  );
}

/** The text of all that an element is made of: its own files, and what these import of `shared`. */
function madeOf(name: string, shared: readonly string[]): string {
  const own = readdirSync(join(root, 'src/elements', name), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'src/elements', name, file));
  const files = new Set(own);
  // A set goes on with what is added while it is walked.
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
      const found = join(dirname(file), path.replace(/\.js$/, '.ts'));
      if (shared.some((folder) => found.startsWith(join(root, folder)))) files.add(found);
    }
  }
  return [...files].map((file) => readFileSync(file, 'utf8')).join('\n');
}

const imported = /^(?:import(?! type)|export)[^;]*?from '(\.[^']+)'/gm;

/** The parts in templates, each with the states that it may also have by name. */
function partsIn(source: string): string[][] {
  const inText = [...source.matchAll(/\spart="([^"]*)"/g)].map(([, names = '']) => names);
  const byFunction = [...source.matchAll(/\spart=\$\{(\w+)/g)].map(([, helper = '']) => {
    const [, body = ''] = new RegExp(`const ${helper} = ([^;]*);`).exec(source) ?? [];
    const named = [...body.matchAll(/'([\w -]+)'/g)].map(([, names = '']) => names);
    assert.ok(named.length > 0, `which parts ${helper} names is not to be read`);
    return named;
  });
  return [...inText, ...byFunction.flat()].map((names) => {
    const inBraces = [...names.matchAll(/'([\w-]+)'/g)].map(([, state = '']) => state);
    const [part = '', ...more] = names
      .replaceAll(/\$\{[^}]*\}/g, '')
      .split(' ')
      .filter(Boolean);
    return [part, ...more, ...inBraces];
  });
}

/** The name under which events of this class are heard, from the published class itself. */
const heardAs = (name: string): string =>
  (entry as unknown as Readonly<Record<string, {type?: string}>>)[name]?.type ?? 'unknown';

/** What these have in common the page tells once. */
const four = ['goal-editor', 'meeting-agenda', 'network-map', 'phase-tracker'];

for (const name of readdirSync(join(root, 'src/elements'))) {
  const tag = `rg-${name}`;

  test(`<${tag}>: properties and attributes`, async () => {
    await import(`../../src/elements/${name}/${tag}.ts`);
    const element = customElements.get(tag) as unknown as typeof LitElement;
    assert.ok(element, `${tag}.ts does not define <${tag}>`);
    const declared = declarationOf(tag);
    const open = [...element.elementProperties].filter(
      ([, {state}]: [PropertyKey, PropertyDeclaration]) => state !== true,
    );
    const fields = (declared.members ?? []).filter(
      (member) => member.kind === 'field' && member.static !== true,
    );
    const documented = new Set(fields.map((member) => member.name));
    assert.deepEqual(
      open.map(([key]) => String(key)).filter((key) => !documented.has(key)),
      [],
    );
    const attributes = open.flatMap(([key, {attribute}]: [PropertyKey, PropertyDeclaration]) =>
      attribute === false
        ? []
        : [typeof attribute === 'string' ? attribute : String(key).toLowerCase()],
    );
    assert.deepEqual((declared.attributes ?? []).map((one) => one.name).sort(), attributes.sort());
  });

  test(`<${tag}>: everything public has a sentence`, () => {
    const {members = [], events = [], description} = declarationOf(tag);
    const silent = [...members, ...events].filter((one) => !one.description).map((one) => one.name);
    assert.deepEqual(silent, []);
    assert.ok(description, 'the class has no docstring');
  });

  test(`<${tag}>: slots and custom properties`, () => {
    const {slots = [], cssProperties = []} = declarationOf(tag);
    const namedSlots = slots.map((slot) => slot.name).filter((slot) => slot !== '');
    assertSame(namedSlots, name, /<slot\s+name="([\w-]+)"/g);
    const properties = cssProperties.map((property) => property.name);
    assertSame(properties, name, new RegExp(`var\\(\\s*(--${tag}-[\\w-]+)`, 'g'));
  });

  test(`<${tag}>: parts`, () => {
    const {cssParts = []} = declarationOf(tag);
    const said = new Map(cssParts.map((part) => [part.name, part.description ?? '']));
    const source = madeOf(name, ['src/ui']);
    const drawn = partsIn(source);
    const own = new Set(drawn.map(([part = '']) => part));
    assert.deepEqual([...own].filter((part) => !said.has(part)).sort(), [], 'not documented');
    assert.deepEqual(
      [...said.keys()].filter((part) => !own.has(part)).sort(),
      [],
      'not in the code',
    );
    const states = drawn.flatMap(([part = '', ...more]) =>
      more.filter((state) => !said.get(part)?.includes(`\`${state}\``)),
    );
    assert.deepEqual(states, [], 'a state of a part that is not named with it');
  });

  test(`<${tag}>: events`, () => {
    const source = madeOf(name, ['src/ui', 'src/context']);
    const made = [...source.matchAll(/\bnew (Rg\w+Event)\(/g)].map(([, one = '']) => one);
    const fired = new Set(made.map((one) => `${heardAs(one)} ${one}`));
    const {events = []} = declarationOf(tag);
    const documented = events.map((one) => `${one.name} ${one.type?.text}`);
    assert.deepEqual(documented.toSorted(), [...fired].sort());
  });

  test(`<${tag}>: the page of the elements names all that is its own`, () => {
    const {members = [], events = [], slots = [], cssParts = []} = declarationOf(tag);
    const fields = members.filter((one) => one.kind === 'field' && one.static !== true);
    const has = {properties: fields, events, slots, parts: cssParts};
    for (const [row, things] of Object.entries(has)) {
      const inAll = four.includes(name) ? namesIn('of all four', row) : [];
      const names = things.map((one) => one.name).filter((one) => one !== '');
      const told = [...inAll, ...namesIn(`\`${tag}\``, row)];
      assert.deepEqual(told.toSorted(), names.toSorted(), row);
    }
  });
}

/** What the page names in a row of the table that begins with `title`; asides are in brackets. */
function namesIn(title: string, row: string): readonly string[] {
  const page = readFileSync(join(root, 'stories/docs/elements.mdx'), 'utf8');
  const [, after = ''] = page.split(new RegExp(`^\\| ${title} +\\|.*\\|$`, 'm'));
  const [table = ''] = after.split('\n\n');
  const line = table.split('\n').find((one) => one.startsWith(`| ${row} `)) ?? '';
  return [...line.replaceAll(/\([^)]*\)/g, '').matchAll(/`([^`]+)`/g)].map(([, one = '']) => one);
}
