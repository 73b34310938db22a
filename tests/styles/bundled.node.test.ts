import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build, type Rolldown} from 'vite';

const folder = fileURLToPath(new URL('../../src/themes/', import.meta.url));

/** What a portal ships of a style sheet that it imports, when Vite builds it as Vite does by itself. */
async function shipped(source: string): Promise<string> {
  const name = 'virtual:page';
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, rolldownOptions: {input: name}},
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === name ? id : null),
        load: (id) => (id === name ? source : null),
      },
    ],
  })) as Rolldown.RolldownOutput;
  const sheets = output.output.filter(({fileName}) => fileName.endsWith('.css'));
  assert.equal(sheets.length, 1);
  return sheets.map((one) => ('source' in one ? String(one.source) : '')).join('');
}

const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));

for (const file of sheets)
  test(`${file} has the colours of light and dark when a portal has built it`, async () => {
    const css = await shipped(`import ${JSON.stringify(folder + file)}`);
    assert.match(css, /:light-dark\(|,light-dark\(/);
    // What a bundler writes for older browsers: no colour at all where no sheet sets color-scheme.
    assert.doesNotMatch(css, /--lightningcss/);
  });
