/**
 * `npm run build`: fills dist/ with modules, typings, the bundle for a CDN, the custom-elements
 * manifest, the JSON Schemas, the policy table, the themes and the bill of materials, and checks the size
 * budgets.
 */
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = [
  ['modules', 'vite build --logLevel warn'],
  ['bundle for a CDN', 'vite build --mode cdn --logLevel warn'],
  ['typings', 'tsc -p tsconfig.build.json'],
  ['manifest', 'cem analyze --quiet'],
  ['typings for frameworks', 'node .ci/typings.js'],
  ['data for editors', 'node .ci/editor-data.js'],
  ['schemas and policy', 'node .ci/schemas.js'],
  ['themes', 'node .ci/themes.js'],
  ['bill of materials', 'node .ci/sbom.js'],
  ['size', 'node .ci/size.js'],
];

rmSync(new URL('../dist', import.meta.url), {recursive: true, force: true});
for (const [name, command] of steps) {
  console.log(`· ${name}`);
  const {status} = spawnSync(`npx --no-install ${command}`, {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) {
    console.error(`The build stopped at: ${name}`);
    process.exit(1);
  }
}
