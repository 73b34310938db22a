/**
 * Somebody reads README.md, CONTRIBUTING.md and every page of Storybook for the first time, and does what
 * they say:
 *
 * - HTML is opened in a browser. JavaScript and TypeScript run there from the first line of a page to its
 *   last, or in a test of that page (`ownTests`, `drawnOnServer`). Types are checked, the console is silent.
 * - Commands have to be possible: scripts, flags, files and packages are there. `runs.ts` says of each of
 *   them which test runs it, or why it is only looked at.
 * - JSON is read, with its schema where one is named. Of styles and of the templates of frameworks this test
 *   looks whether the elements, their attributes, parts and properties are ours; tests/hosts run whole pages.
 * - C# and Java are compiled by nobody here: what they say of the HTTP contract is held to it.
 *
 * What this test does not know how to look at fails; see `drawings.ts` for what is no code.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {blocksIn, inlineCommandsIn, pages, placeOf, root, type Block} from './blocks.js';
import {commandFaults} from './commands.js';
import {drawings} from './drawings.js';
import {looker} from './look.js';
import {codeOf, givenNames, typeFaults} from './page-code.js';
import {ReadingPage} from './reading-page.js';
import {calls, listFaults, staleIn} from './runs.js';
import {readVocabulary, slotFault} from './vocabulary.js';

const scripts = ['js', 'ts'];
const isScript = ({language}: Block) => scripts.includes(language);
const isShell = ({language}: Block) => ['sh', 'bash'].includes(language);

/** Pages whose code a test of their own runs and reads the outcome of: there it needs no types. */
const ownTests: Readonly<Record<string, string>> = {
  'stories/docs/back-end.mdx': 'tests/docs/back-end-page.node.test.ts',
};

/** Its test runs it in Node and in a browser; its types are looked at here all the same. */
const drawnOnServer = {
  'stories/docs/server-rendering.mdx': 'tests/docs/server-rendering-page.node.test.ts',
};
const elsewhere = {...ownTests, ...drawnOnServer};

const all = pages().flatMap(blocksIn);
const vocabulary = readVocabulary();
const faultsOf = looker(vocabulary);

const told = async (blocks: readonly Block[], faults: typeof faultsOf) => {
  const found: string[] = [];
  for (const block of blocks)
    for (const fault of await faults(block)) found.push(`${placeOf(block)} ${fault}`);
  return found;
};

describe('whoever reads the docs for the first time', () => {
  it('finds pages with code, commands and markup on them', () => {
    for (const language of ['sh', 'js', 'ts', 'html', 'csharp'])
      assert.ok(
        all.some((block) => block.language === language),
        language,
      );
    assert.ok(pages().flatMap(inlineCommandsIn).length > 20);
  });

  it('finds that every block is as it says', async () => {
    assert.deepEqual(await told(all, faultsOf), []);
  });

  it('finds every command that stands in a sentence or a table', async () => {
    const commands = pages().flatMap(inlineCommandsIn);
    assert.deepEqual(await told(commands, async (block) => commandFaults(block)), []);
  });

  it('finds of every command whether it is run, and by what; or why it is not', async () => {
    const blocks = [...all.filter(isShell), ...pages().flatMap(inlineCommandsIn)];
    assert.deepEqual(await told(blocks, async (block) => listFaults(block)), []);
    assert.deepEqual(staleIn(blocks), []);
    assert.notDeepEqual(listFaults(written('sh', 'npm ci && npm run size -- --anew')), []);
    assert.ok(staleIn([]).includes('npm start'));
    assert.ok(!calls('npm run build:storybook', 'npm run build'));
  });

  it('finds nothing kept in the list of drawings that is gone', () => {
    const names = all.map(({file, heading}) => `${file} › ${heading}`);
    assert.deepEqual(
      Object.keys(drawings).filter((name) => !names.includes(name)),
      [],
    );
  });

  it('finds that the code of a page with a test of its own is run there', () => {
    for (const [page, test] of Object.entries(elsewhere)) {
      assert.ok(existsSync(join(root, page)), page);
      assert.ok(readFileSync(join(root, test), 'utf8').includes(page), test);
    }
  });

  it('finds that the package has what the code asks for, with these types', () => {
    const codes = pages()
      .filter((page) => !(page in ownTests))
      .map((page) => blocksIn(page).filter(isScript))
      .filter((blocks) => blocks.length > 0)
      .map((blocks) => codeOf(blocks, givenNames()));
    assert.ok(codes.length > 2);
    const planted = codeOf(plantedCode, givenNames());
    const [wrong, right] = parted(typeFaults([...codes, planted]), (fault) =>
      fault.startsWith('wrong.md'),
    );
    assert.deepEqual(right, []);
    assert.deepEqual(
      wrong.map((fault) => /:(\d+) /.exec(fault)?.[1]),
      ['1', '3', '4', '5', '6', '21'],
      wrong.join('\n'),
    );
  });
});

const written = (language: string, code: string, more = ''): Block => ({
  ...{file: 'wrong.md', line: 1, heading: 'Wrong', language, more, code},
});

/** Wrong in all but its second line. */
const plantedCode = [
  written(
    'js',
    [
      "import {decide, decideNot} from '@resourcegroep/elements/domain';",
      "const map = document.querySelector('rg-network-map');",
      "map.rings = 'near';",
      "map.openPersons('p-1');",
      "map.addEventListener('rg-view', ({looks}) => looks);",
      'unheardOf(map);',
    ].join('\n'),
  ),
  {...written('ts', "provider.outbox = 'for ever';\nmap.view = 'list';"), line: 21},
];

function parted<T>(list: readonly T[], isFirst: (one: T) => boolean): readonly [T[], T[]] {
  return [list.filter(isFirst), list.filter((one) => !isFirst(one))];
}

describe('what the reader of the docs does not take', () => {
  for (const [what, block] of Object.entries({
    'a language that it does not know': written('cobol', 'STOP RUN.'),
    'plain text that nobody vouches for': written('', 'anything'),
    'a script that is not there': written('sh', 'npm ci && npm run fly'),
    'a flag that nothing reads': written('sh', 'npm run bench -- --faster'),
    'a flag that is some word of the code': written('sh', 'npm run bench -- --network'),
    'a test that is not there': written('sh', 'npm test -- tests/none.test.ts'),
    'a program that is not ours': written('sh', 'npx somebody-elses'),
    'a flag of the kit that it has not': written('sh', 'npx resourcegroep-conformance a --bs b'),
    'a setting that nothing reads': written('sh', 'DATABASE=x npm run start:server'),
    'a package that is not ours': written('sh', 'npm install @resourcegroep/element'),
    'an element that is not there': written('html', '<rg-map></rg-map>'),
    'an attribute that is not there': written('html', '<rg-goal-editor goal="7"></rg-goal-editor>'),
    'an element of a framework’s page': written('vue', '<template><rg-map /></template>'),
    'what is no JSX': written('jsx', '<rg-reins>'),
    'a part that is not there': written('css', 'rg-reins::part(bridle) { color: red }'),
    'a custom property that is not there': written('css', ':root { --rg-color-shiny: red }'),
    'what is no JSON': written('json', '{a: 1}'),
    'JSON that is not as its schema': written('json', '{"id": "g1"}', 'goal'),
    'an address that the contract has not': written('csharp', 'app.MapGet("/api/groups/{id}/all")'),
    'a header that the contract has not': written('java', 'request.header("X-Key")'),
    'a status that the contract has not': written('csharp', 'Problem("conflict", 418)'),
  }))
    it(what, async () => assert.notDeepEqual(await faultsOf(block), []));
});

describe('what somebody pastes into a page', () => {
  let reading: ReadingPage;
  before(async () => (reading = await ReadingPage.open()));
  after(() => reading.close());

  it('is told what the console says, and what did not come to life', async () => {
    const html = '<rg-nothing></rg-nothing><script>nothing()</script><a slot="x">x</a>';
    const faults = (await reading.markupFaults(html)).join();
    assert.match(faults, /nothing is not defined/);
    assert.match(faults, /<rg-nothing> did not come to life/);
    assert.deepEqual(await reading.codeFaults('throw new Error("no");'), [
      'Error: no',
      'it did not come to its end',
    ]);
    await reading.markupFaults('<rg-reins><a slot="bridle"></a></rg-reins>');
    const [{tag, slot} = {tag: '', slot: ''}] = reading.slotted;
    assert.equal(slotFault(tag, slot, vocabulary), '<rg-reins> has no slot “bridle”');
  });

  for (const block of all.filter(({language}) => language === 'html')) {
    it(`comes to life, and the console is silent: ${placeOf(block)}`, async () => {
      assert.deepEqual(await reading.markupFaults(block.code), []);
      const slots = reading.slotted.map(({tag, slot}) => slotFault(tag, slot, vocabulary));
      assert.deepEqual(slots.filter(Boolean), []);
    });
  }

  const run = pages().filter((page) => !(page in elsewhere));
  for (const page of run.filter((one) => blocksIn(one).some(isScript))) {
    it(`runs to its last line, and the console is silent: ${page}`, async () => {
      const {code} = codeOf(blocksIn(page).filter(isScript), givenNames());
      assert.deepEqual(await reading.codeFaults(code), []);
    });
  }
});
