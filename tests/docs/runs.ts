import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {starters} from '../hosts/host.js';
import {root, type Block} from './blocks.js';
import {commandsIn} from './commands.js';

const starts = 'tests/demo/commands.node.test.ts';
const quickStart = ['tests/hosts/quick-start.node.test.ts', 'README.md'] as const;
const kit = ['tests/hosts/conformance.node.test.ts', 'reference-server.mdx'] as const;

/**
 * The commands of the docs that are really run, and by which file: it has the command, or the words that
 * stand here, as where it takes the command from the page itself.
 */
const ran: Readonly<Record<string, string | readonly [file: string, words: string]>> = {
  'npm ci': '.ci/run',
  'npm test': '.ci/run',
  'npm run build': '.ci/run',
  'npm run size': ['.ci/build.js', "'node .ci/size.js'"],
  'npm run typecheck': '.ci/run',
  'npm run lint': '.ci/run',
  'npm run test:hosts': '.ci/run',
  'npm run check:unused': '.ci/run',
  'npm run check:audit': '.ci/run',
  'npm run check:package': '.ci/run',
  'npm run bench -- --gate': '.ci/run',
  'npm pack': ['tests/hosts/packed.ts', "'npm', ['pack'"],
  'npm start': starts,
  'npm run start:server': starts,
  'npm run start:launch': starts,
  'npm run storybook': 'tests/storybook/stories.node.test.ts',
  'npm install @resourcegroep/elements': quickStart,
  'npx serve': quickStart,
  'npx resourcegroep-conformance --help': kit[0],
  'npx resourcegroep-conformance https://portal.example/api/groups/proef-1 --as TOKEN --as-member TOKEN --outsider TOKEN':
    kit,
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
  'npm test -- FILE…': part,
  'npm test -- tests/i18n tests/accessibility/languages.test.ts': part,
  'npm test -- tests/accessibility/spoken.test.ts --update-snapshots': writes,
  'npm run format': `${writes}; .ci/run runs check:format`,
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
  'npm install ../elements/resourcegroep-elements-0.1.0.tgz':
    'tests/hosts install this tarball, from the place where they packed it',
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

/** What the lists have that the docs do not, and what is not run where they say so. */
export function staleIn(blocks: readonly Block[]): readonly string[] {
  const shown = new Set(blocks.flatMap(commandsIn));
  const text = (file: string) => readFileSync(join(root, file), 'utf8').replaceAll(' --silent', '');
  const notRun = Object.entries(ran).filter(([command, by]) => {
    const [file, words] = typeof by === 'string' ? [by, command] : by;
    return !text(file).includes(words);
  });
  return [
    ...Object.keys({...ran, ...lookedAt}).filter((command) => !shown.has(command)),
    ...notRun.map(([command, by]) => `${command} is not run by ${String(by)}`),
  ];
}
