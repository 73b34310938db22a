/** Every module can be imported in Node, and every element renders there without a group. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';

const source = join(import.meta.dirname, '../../src');

for (const path of readdirSync(source, {recursive: true, encoding: 'utf8'}).sort()) {
  if (!path.endsWith('.ts') || path.endsWith('.d.ts')) continue;
  test(`imports src/${path}`, async () => {
    await import(join(source, path));
  });
}

for (const name of readdirSync(join(source, 'elements'))) {
  test(`renders <rg-${name}>`, async () => {
    await import(join(source, `elements/${name}/rg-${name}.ts`));
    const tag = unsafeStatic(`rg-${name}`);
    const markup = await collectResult(render(staticHtml`<${tag}></${tag}>`));
    assert.match(markup, new RegExp(`<rg-${name}[^>]*><template shadowroot`));
  });
}
