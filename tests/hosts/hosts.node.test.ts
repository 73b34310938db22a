/**
 * Every host of demo/hosts, and the form page with a back end of its own, set up in an empty folder by
 * the commands of the docs on the packed package, does the same script in a browser: load, nominate,
 * write a goal, plan a meeting, step a phase, undo.
 */
import assert from 'node:assert/strict';
import {cpSync} from 'node:fs';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Locator, type Page} from 'playwright';
import type {} from '../../src/elements/provider/rg-provider.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {eventually} from '../server/eventually.js';
import {Host, hostNames, ownLines, starters} from './host.js';
import {packed} from './packed.js';
import {onlyWrongLines} from './typings/wrong-lines.js';

/** Below demo/. */
const withBackEnd = 'back-end/form-page';
const isForm = (name: string): boolean => ['hosts/server-rendered', withBackEnd].includes(name);

/** `HOSTS=react,vue npm run test:hosts` looks at these only. */
const wanted = process.env['HOSTS']?.split(',');

const press = (within: Locator, name: string): Promise<void> =>
  within.getByRole('button', {name, exact: true}).first().click();

/** The compiler that this host has installed looks at a page with wrong lines. */
async function angularTypings({folder}: Host): Promise<void> {
  const typings = join(folder, 'typings');
  cpSync(new URL('typings/angular/', import.meta.url), typings, {recursive: true});
  const compiler = join(folder, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
  await onlyWrongLines(join(typings, 'page.ts'), [compiler, '-p', 'typings'], folder);
}

/** What is stored, as a page that has just loaded has it. */
async function stored(page: Page) {
  const group = await page.evaluate(() => document.querySelector('rg-provider')?.state.group);
  const nameOf = (id: string) => group?.people.find((one) => one.id === id)?.displayName;
  return {
    nominated: group?.memberships.map(({personId, state}) => [nameOf(personId), state]),
    goals: group?.goals.map(({text}) => text),
    meetings: group?.meetings.map(({kind, state}) => [kind, state]),
    phase: group?.phase.current,
  };
}

const everything = {
  nominated: [['Tante Roos', 'nominated']],
  goals: ['Weer fietsen'],
  meetings: [['first', 'planning']],
  phase: 'preparation',
};

/** The script, each act with what the page shows of it. */
async function play(page: Page): Promise<void> {
  const [map, goals] = [page.locator('rg-network-map'), page.locator('rg-goal-editor')];
  const [agenda, tracker] = [page.locator('rg-meeting-agenda'), page.locator('rg-phase-tracker')];

  await map.getByRole('textbox').first().fill('Tante Roos');
  await page.keyboard.press('Enter');
  await map
    .getByRole('button', {name: /^Tante Roos/})
    .first()
    .click();
  await press(map, 'Kiezen voor mijn groep');
  await map.getByText('In de buurt').first().waitFor();

  await press(goals, 'Nieuw doel');
  await goals.getByRole('textbox', {name: 'Wat wil je?'}).first().fill('Weer fietsen');
  await press(goals, 'Bewaren');
  await goals.getByRole('heading', {name: 'Weer fietsen'}).waitFor();

  await press(agenda, 'Een bijeenkomst plannen');
  await press(agenda, 'Bewaren');
  await agenda.getByRole('heading', {name: 'Nog geen dag gekozen'}).first().waitFor();

  await press(tracker, 'Verder naar kennismaken');
  await press(tracker, 'Ja, doe maar');
  await tracker.getByRole('button', {name: /^Je bent hier\. Kennismaken/}).waitFor();

  await press(page.locator('body'), 'Laatste stap terug');
  await tracker.getByRole('button', {name: /^Je bent hier\. Voorbereiding/}).waitFor();
}

async function loaded(page: Page): Promise<void> {
  await page.getByRole('heading', {name: 'Mensen om mij heen'}).waitFor();
  await page
    .locator('rg-phase-tracker')
    .getByRole('button', {name: /^Je bent hier/})
    .waitFor();
}

const took: string[] = [];

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  took.push(`${what} ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return result;
}

describe('hosts', {concurrency: 2}, () => {
  const {tarball} = packed();
  let browser: Browser | undefined;

  before(async () => {
    browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
  });
  after(async () => {
    await browser?.close();
    console.log(`What each took:\n  ${took.join('\n  ')}`);
  });

  /** A page that notes whatever it has to complain about. */
  async function open(url: string, options = {}): Promise<[Page, string[]]> {
    assert.ok(browser);
    const page = await browser.newPage({locale: 'nl-NL', ...options});
    const complaints: string[] = [];
    page.on('console', (said) => {
      if (['error', 'warning'].includes(said.type())) complaints.push(said.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(url);
    return [page, complaints];
  }

  it('there are seven', () => {
    assert.deepEqual([...hostNames].sort(), [
      'angular',
      'plain',
      'react',
      'server-rendered',
      'strict-csp',
      'svelte',
      'vue',
    ]);
  });

  for (const name of hostNames)
    it(`${name} has less than 60 lines of its own, none of them longer than 100 signs`, () => {
      const lines = ownLines(name);
      assert.ok(lines.length > 20 && lines.length < 60, `${name} has ${lines.length} lines`);
      assert.deepEqual(
        lines.filter((line) => line.length > 100),
        [],
      );
    });

  it('the docs say of each how to set it up', () => {
    const folders = [...hostNames.map((name) => `hosts/${name}`), withBackEnd];
    assert.deepEqual([...starters.keys()].sort(), folders.sort());
  });

  for (const name of [...starters.keys()].filter((one) => wanted?.includes(basename(one)) ?? true))
    it(name, async () => {
      const host = new Host(name, tarball);
      try {
        await timed(`${name}: install and build`, () => host.make());
        if (name === 'hosts/angular') await timed(`${name}: typings`, () => angularTypings(host));
        await host.start();
        await timed(`${name}: script`, async () => {
          const [page, complaints] = await open(host.url);
          await loaded(page);
          await play(page);
          // One for the person, the choice, the goal, the meeting, the phase, and the way back.
          await eventually(async () => assert.equal(await page.locator('output').innerText(), '6'));
          await page.reload();
          await loaded(page);
          assert.deepEqual(await stored(page), everything);
          if (isForm(name)) await asAForm(page);
          assert.deepEqual(complaints, []);
          await page.close();
          if (isForm(name)) await withoutScript(host);
        });
      } finally {
        await host.close();
      }
    });

  /** The elements stood in the form all the time and sent nothing; now somebody sends it. */
  async function asAForm(page: Page): Promise<void> {
    await page.getByLabel('Voor mijn begeleider').fill('Tot <dinsdag>');
    await press(page.locator('body'), 'Versturen');
    await loaded(page);
    assert.equal(await page.getByLabel('Voor mijn begeleider').inputValue(), 'Tot <dinsdag>');
  }

  /** What was stored outlives the server, and is read and sent where no script runs. */
  async function withoutScript(host: Host): Promise<void> {
    await host.restart();
    const [plain] = await open(host.url, {javaScriptEnabled: false});
    await plain.getByText('Weer fietsen').waitFor();
    if (host.name === withBackEnd) await plain.getByText('Tante Roos').waitFor();
    await plain.getByLabel('Voor mijn begeleider').fill('Zonder script');
    await press(plain.locator('body'), 'Versturen');
    assert.equal(await plain.getByLabel('Voor mijn begeleider').inputValue(), 'Zonder script');
    assert.equal(await plain.getByText('Weer fietsen').count(), 1);
    await plain.close();
  }
});
