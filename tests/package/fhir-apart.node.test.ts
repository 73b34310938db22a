/** Who does not import FHIR pays nothing for it, neither at first nor later. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {build} from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** The modules of FHIR that come along, also those that load on demand. */
async function ofFhir(...entryPoints: readonly string[]): Promise<readonly string[]> {
  const {metafile} = await build({
    ...{entryPoints: [...entryPoints], absWorkingDir: root, outdir: 'dist'},
    ...{bundle: true, write: false, format: 'esm', packages: 'external', logLevel: 'silent'},
    metafile: true,
  });
  return Object.keys(metafile.inputs).filter((path) => path.includes('/fhir/'));
}

const own = ['src/exchange-fhir.ts'];
const adapters = readdirSync(join(root, 'src/backend'), {withFileTypes: true})
  .filter((one) => one.isDirectory() && !['fhir', 'outbox'].includes(one.name))
  .map(({name}) => `src/backend/${name}/${name}.ts`);
const entries = readdirSync(join(root, 'src'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => `src/${name}`)
  .filter((path) => !own.includes(path));

test('nothing of FHIR comes along with any other import path', async () => {
  assert.ok(entries.includes('src/define.ts') && adapters.length >= 4);
  assert.deepEqual(await ofFhir(...entries, ...adapters), []);
});

test('it would be found', async () => {
  for (const entry of [...own, 'src/backend/fhir/fhir.ts'])
    assert.ok((await ofFhir(entry)).length > 10);
});
