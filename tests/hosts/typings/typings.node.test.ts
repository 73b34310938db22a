/**
 * In every framework right use of the elements compiles, and wrong use is an error on its own line: the
 * pages beside this file mark those with `wrong`. And editors know every attribute with its words.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import manifest from '../../../dist/custom-elements.json' with {type: 'json'};
import {packed, unpackInto} from '../packed.js';
import {installFrameworks} from './install.js';
import {onlyWrongLines} from './wrong-lines.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const bin = (path: string): string => join(here, 'node_modules', path);
const tsc = bin('typescript/bin/tsc');

/** How each framework checks its page, and the file with it. */
const checks: Readonly<Record<string, readonly [file: string, ...command: string[]]>> = {
  react: ['page.tsx', tsc, '-p', 'react'],
  preact: ['page.tsx', tsc, '-p', 'preact'],
  solid: ['page.tsx', tsc, '-p', 'solid'],
  vue: ['Page.vue', bin('vue-tsc/bin/vue-tsc.js'), '-p', 'vue'],
  svelte: [
    'Page.svelte',
    bin('svelte-check/bin/svelte-check'),
    ...['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'],
  ],
};

before(() => {
  installFrameworks();
  unpackInto(here, packed());
});

describe('typings', () => {
  for (const [name, [file, ...command]] of Object.entries(checks))
    it(`${name}: right use compiles, and each wrong use is an error`, async () => {
      await onlyWrongLines(join(here, name, file), command, here);
    });
});

interface Declared {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly {readonly name: string}[];
  readonly events?: readonly {readonly name: string}[];
  readonly slots?: readonly {readonly name: string}[];
}

const declared = (manifest as {modules: {declarations?: Declared[]}[]}).modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName !== undefined);
const names = (list: readonly {readonly name: string}[] = []): string[] =>
  list.map(({name}) => name).sort();

const ofPackage = (path: string): unknown =>
  JSON.parse(readFileSync(join(here, 'node_modules/@resourcegroep/elements', path), 'utf8'));

/** What we use of `vscode-html-languageservice`, which is installed for these tests only. */
interface LanguageServices {
  readonly getLanguageService: (options: object) => {
    readonly parseHTMLDocument: (document: Text) => object;
    readonly doComplete: (
      document: Text,
      at: object,
      parsed: object,
    ) => {readonly items: readonly {readonly label: string}[]};
  };
  readonly newHTMLDataProvider: (id: string, data: unknown) => object;
  readonly TextDocument: {
    readonly create: (uri: string, language: string, version: number, text: string) => Text;
  };
}
interface Text {
  readonly positionAt: (offset: number) => object;
}

describe('VS Code', () => {
  /** What its own language service offers at the `|` in a page. */
  const offered = (page: string): string[] => {
    const load = createRequire(join(here, 'package.json'));
    const {getLanguageService, newHTMLDataProvider, TextDocument} = load(
      'vscode-html-languageservice',
    ) as LanguageServices;
    const data = ofPackage('dist/vscode.html-custom-data.json');
    const service = getLanguageService({
      useDefaultDataProvider: false,
      customDataProviders: [newHTMLDataProvider('ours', data)],
    });
    const document = TextDocument.create('file:///page.html', 'html', 1, page.replace('|', ''));
    const at = document.positionAt(page.indexOf('|'));
    return service
      .doComplete(document, at, service.parseHTMLDocument(document))
      .items.map(({label}) => label);
  };

  it('offers every element', () => {
    const tags = declared.map(({tagName}) => tagName);
    assert.deepEqual(
      offered('<|')
        .filter((one) => one.startsWith('rg-'))
        .sort(),
      tags.sort(),
    );
  });

  for (const {tagName = '', attributes} of declared)
    it(`offers the attributes of <${tagName}>`, () => {
      const found = offered(`<${tagName} |></${tagName}>`);
      assert.deepEqual(found.filter((one) => !one.startsWith('data-')).sort(), names(attributes));
    });

  it('offers the words that an attribute may say', () => {
    assert.deepEqual(offered('<rg-network-map view="|"></rg-network-map>').sort(), ['list', 'map']);
    assert.ok(offered('<rg-provider backend="|"></rg-provider>').includes('indexeddb'));
    assert.ok(offered('<rg-provider actor-role="|"></rg-provider>').includes('client'));
  });
});

describe('JetBrains', () => {
  interface Entry extends Declared {
    readonly name: string;
    readonly js: {readonly events: readonly {readonly name: string}[]};
  }
  const {name, version} = ofPackage('package.json') as {name: string; version: string};
  const types = ofPackage('dist/web-types.json') as {
    name: string;
    version: string;
    contributions: {html: {elements: Entry[]}};
  };

  it('reads it under the name and the version of the package', () => {
    assert.deepEqual([types.name, types.version], [name, version]);
  });

  for (const {tagName = '', description = '', attributes, events, slots} of declared)
    it(`knows <${tagName}>`, () => {
      const entry = types.contributions.html.elements.find((one) => one.name === tagName);
      assert.ok(entry, `${tagName} is missing`);
      assert.equal(entry.description, description.replaceAll(/\s+/g, ' '));
      assert.deepEqual(names(entry.attributes), names(attributes));
      assert.deepEqual(names(entry.js.events), names(events));
      assert.deepEqual(names(entry.slots), names(slots));
    });
});
