/** What custom-elements.json says of each element is what the element's code has, and the other way round. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, test} from 'node:test';
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import type {LitElement, PropertyDeclaration} from 'lit';

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
  readonly events?: readonly {readonly name: string; readonly description?: string}[];
  readonly slots?: readonly {readonly name: string}[];
  readonly cssParts?: readonly {readonly name: string}[];
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
  return readdirSync(join(root, folder))
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

  test(`<${tag}>: every part that is documented is in the code`, () => {
    const source = textOf(`src/elements/${name}`) + textOf('src/ui');
    const missing = (declarationOf(tag).cssParts ?? []).filter(
      (part) => !source.includes(part.name),
    );
    assert.deepEqual(missing, []);
  });
}
