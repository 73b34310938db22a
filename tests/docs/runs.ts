import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {starters} from '../hosts/host.js';
import {root, type Block} from './blocks.js';
import {commandsIn} from './commands.js';

const starts = 'tests/demo/commands.node.test.ts';
const quickStart = 'tests/hosts/quick-start.node.test.ts';
const kit = 'tests/hosts/conformance.node.test.ts';

/** The commands of the docs that are really run: by which file, and the words there that do so. */
const ran: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'npm ci': ['.ci/run', 'npm ci && echo'],
  // .ci/run takes it from the README.
  'npm test': ['.ci/run', 'bash -c "${line#npm ci && }"'],
  'npm run build': ['.ci/run', "check 'build and size' npm run build"],
  'npm run size': ['.ci/build.js', "'node .ci/size.js'"],
  'npm run typecheck': ['.ci/run', "check 'types' npm run typecheck"],
  'npm run lint': ['.ci/run', 'npm run lint >"$lint_said"'],
  'npm run test:hosts': ['.ci/run', "as a portal gets them' npm run test:hosts"],
  'npm run check:unused': ['.ci/run', "check 'unused code' npm run check:unused"],
  'npm run check:audit': ['.ci/run', "check 'known weaknesses' npm run check:audit"],
  'npm run check:package': ['.ci/run', "check 'package' npm run check:package"],
  'npm run bench -- --gate': ['.ci/run', "check 'speed' npm run bench -- --gate"],
  'npm pack': ['tests/hosts/packed.ts', "execFileSync('npm', ['pack'"],
  'npm start': [starts, "started('npm start'"],
  'npm run start:server': [starts, "started('npm run start:server'"],
  'npm run start:launch': [starts, "started('npm run start:launch'"],
  'npm run storybook': [
    'tests/storybook/stories.node.test.ts',
    "new Program('npm run storybook', root",
  ],
  // These four are taken from the page.
  'npm install ../elements/resourcegroep-elements-0.1.0.tgz': [
    'tests/hosts/host.ts',
    '[installOf(tarball)',
  ],
  'npm install @resourcegroep/elements': [quickStart, 'Program.run(install.replace'],
  'npx serve': [quickStart, 'new Program(serve'],
  'npx resourcegroep-conformance https://portal.example/api/groups/proef-1 --as TOKEN --as-member TOKEN --outsider TOKEN':
    [kit, 'Program.run(filled'],
  'npx resourcegroep-conformance --help': [
    kit,
    "Program.run('npx resourcegroep-conformance --help'",
  ],
};

const long =
  'it takes longer than all other tests together, and asks nothing that a smaller run does not';
const quiet = 'it measures, for a quiet machine; .ci/run runs the same program with --gate';
const writes = 'it writes files of this repository';
const fhir =
  'tests/fhir/conformance-kit.ts runs the program with --fhir, from its source and without a token';
const part = 'it is a part of npm test';

/** The commands of the docs that are looked at and not run, and why: their scripts, flags and files are there. */
const lookedAt: Readonly<Record<string, string>> = {
  '.ci/run': 'it runs this test',
  'npm run test:browsers': '.ci/run runs it folder by folder',
  'npm run test:looks': long,
  'HOSTS=react,vue npm run test:hosts': 'it is a part of npm run test:hosts',
  'SEED=random npm test': 'it asks something else each time; npm test walks the same paths again',
  'npm test -- FILE…': part,
  'npm test -- tests/i18n tests/accessibility/languages.test.ts': part,
  'npm test -- tests/accessibility/spoken.test.ts --update-snapshots': writes,
  'npm run format': `${writes}; .ci/run runs check:format`,
  'PICTURES=renew npm test -- tests/themes': writes,
  'npm run pictures': writes,
  'npm run tokens': writes,
  'npm run size -- --page': writes,
  'npm run report:accessibility': `${writes}, and runs every test again`,
  'npm run bench': quiet,
  'npm run bench -- --quick': quiet,
  'npm run bench -- --readme': quiet,
  'npm run bench -- --scenes=… --sizes=…': quiet,
  'npm run bench:server': 'it measures, for a quiet machine with PostgreSQL',
  'npm run bench:big-group': 'it measures, for a quiet machine',
  'npm run bench:big-group -- --serve': 'it serves the page that npm run bench:big-group measures',
  'npm publish': 'it publishes',
  'npm publish --provenance': 'it publishes',
  'npx resourcegroep-conformance': 'the name of the program, without what it asks for',
  'npx resourcegroep-conformance <base> --fhir --as TOKEN': fhir,
  'npx resourcegroep-conformance https://care.example/fhir --fhir --as TOKEN --patient Patient/123':
    fhir,
};

/** Its table is what tests/hosts/host.ts runs. */
const hostsPage = 'stories/docs/in-your-framework.mdx';
const ofHosts = [...starters.values()].flat();

/** Commands that stand in no list, or in both. */
export const listFaults = (block: Block): readonly string[] =>
  commandsIn(block)
    .filter((command) => block.file !== hostsPage || !ofHosts.includes(command))
    .filter((command) => command in ran === command in lookedAt)
    .map((command) => `nobody says whether this is run: ${command}`);

/** `npm run build` is no call of `npm run build:storybook`, nor the other way round. */
export const calls = (text: string, words: string): boolean =>
  text
    .split(words)
    .slice(1)
    .some((after) => !/^[\w:-]/.test(after));

/** What the lists have that the docs do not, and what is not run where they say so. */
export function staleIn(blocks: readonly Block[]): readonly string[] {
  const shown = new Set(blocks.flatMap(commandsIn));
  const text = (file: string) => readFileSync(join(root, file), 'utf8').replaceAll(' --silent', '');
  const notRun = Object.entries(ran).filter(([, [file, words]]) => !calls(text(file), words));
  return [
    ...Object.keys({...ran, ...lookedAt}).filter((command) => !shown.has(command)),
    ...notRun.map(([command, [file]]) => `${command} is not run by ${file}`),
  ];
}
