import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright';
import {allShown, readIn} from '../../stories/states/table.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {Program} from '../support/program.js';
import {eventually} from '../server/eventually.js';
import {builtStorybook} from './built.js';
import {Manager} from './manager.js';
import {pageIn} from './page.js';
import {promisedParts} from './promised.js';
import {offeredIn, toolbar, type Offered} from './toolbar.js';
import {Walk} from './walk.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What must be found in each of `faulty.stories.ts`. */
const faults: Readonly<Record<string, RegExp>> = {
  Throws: /cannot be drawn/,
  'Throws Later': /nobody waits for this/,
  Complains: /console: something is wrong/,
  'Plays Badly': /expected null not to be null/,
  'Has No Name': /a11y: .*button-name/,
};

const built = await builtStorybook('tests/storybook/faulty.{mdx,stories.ts}');
const browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
after(async () => {
  await browser.close();
  await built.close();
});

describe('Storybook, as the README says to start it', () => {
  // It writes the manifest anew: a file beside this one would come upon half of it.
  it('has every story and every page that the built one has', async () => {
    const program = new Program('npm run storybook', root, {CI: 'true'});
    try {
      const address = await program.address(/Local: +(http:\/\/\S+)/);
      const index = (await (await fetch(new URL('index.json', address))).json()) as {
        entries: Readonly<Record<string, object>>;
      };
      const ofOthers = built.entries.filter(({title}) => title === 'Faulty').map(({id}) => id);
      const ids = built.entries.map(({id}) => id).filter((id) => !ofOthers.includes(id));
      assert.deepEqual(Object.keys(index.entries).sort(), ids.sort());
    } finally {
      await program.end();
    }
  });
});

describe('Storybook, as it is built', () => {
  let walk: Walk;

  before(async () => {
    walk = new Walk(await pageIn(browser), built);
  });

  const stories = built.entries.filter(({type}) => type === 'story');
  const faulty = stories.filter(({title}) => title === 'Faulty');

  it('has a story for every fault that is looked for', () =>
    assert.deepEqual(faulty.map(({name}) => name).sort(), Object.keys(faults).sort()));

  for (const story of faulty)
    it(`is found out where it is wrong: ${story.name}`, async () => {
      const found = await walk.faultsOf(story);
      assert.match(found.join('\n'), faults[story.name] ?? /^$/);
    });

  it('is found out where words are missing', async () => {
    const [story] = stories.filter(({name}) => name === 'Complains');
    assert.ok(story);
    assert.match((await walk.faultsOf(story, ['Tot ziens.'])).join(), /no “Tot ziens.” to be read/);
  });

  it('has a story for every state', () => {
    const ids = new Set(stories.map(({id}) => id));
    assert.deepEqual(
      allShown.map(({story}) => story).filter((id) => !ids.has(id)),
      [],
    );
  });

  for (const story of stories)
    if (!faulty.includes(story))
      it(`plays ${story.title}: ${story.name}`, async () =>
        assert.deepEqual(await walk.faultsOf(story, readIn(story.id)), []));

  it('shows every part that an element promises', () => {
    assert.ok(promisedParts().length > 80);
    assert.deepEqual(
      promisedParts().filter(([tag, part]) => !walk.parts.get(tag)?.has(part)),
      [],
    );
  });

  it('is found out where a page is wrong', async () => {
    const [page] = built.entries.filter(({type, title}) => type === 'docs' && title === 'Faulty');
    assert.ok(page);
    const found = new Set(await walk.faultsOfPage(page));
    for (const fault of [
      'the contents do not lead to “Without a place”',
      'a link leads nowhere: ?path=/story/faulty--gone',
      'a link leads nowhere: ?path=/docs/faulty--throws',
      'a link leads nowhere: ./gone.html',
      'a link leads nowhere: #gone',
      `there is no picture ${new URL('gone.png', built.address).href}`,
    ])
      assert.ok(found.has(fault), fault);
    assert.ok(!found.has('a link leads nowhere: ?path=/story/faulty--throws'));
  });

  for (const page of built.entries)
    if (page.type === 'docs' && page.title !== 'Faulty')
      it(`shows the page ${page.title}`, async () =>
        assert.deepEqual(await walk.faultsOfPage(page), []));
});

describe('Storybook’s toolbar', () => {
  let manager: Manager;
  let offered: Offered;

  before(async () => {
    manager = await Manager.start(browser, built);
    await manager.openAlone('design-tokens--tokens');
    offered = await offeredIn(manager.page);
  });

  it('has a check for all that it offers', () => {
    const [given, checked] = [
      Object.entries(offered).flatMap(([name, {options}]) =>
        options.map(([value]) => `${name}: ${value}`),
      ),
      Object.entries(toolbar).flatMap(([name, {checks}]) =>
        Object.keys(checks).map((value) => `${name}: ${value}`),
      ),
    ];
    assert.deepEqual(checked.sort(), given.sort());
  });

  for (const [name, {story, checks}] of Object.entries(toolbar)) {
    for (const [value, check] of Object.entries(checks))
      it(`keeps its promise of ${name}, from the address: ${value}`, async () => {
        const frame =
          name === 'viewport'
            ? await manager.open(`/story/${story}`, `viewport.value:${value}`)
            : await manager.openAlone(story, `${name}:${value}`);
        await eventually(() => check(frame));
      });

    it(`keeps its promise of ${name}, by hand, and writes it into the address`, async () => {
      const {button = '', options = []} = offered[name] ?? {};
      const [value = '', title = ''] = options.at(-1) ?? [];
      const check = checks[value];
      assert.ok(check);
      const frame = await manager.open(`/story/${story}`);
      await manager.choose(button, title);
      await eventually(async () => {
        await check(frame);
        assert.ok(manager.chosen.includes(value), manager.chosen);
      });
    });
  }
});

describe('Storybook’s search', () => {
  let manager: Manager;

  before(async () => {
    manager = await Manager.start(browser, built);
    await manager.open('/docs/start-here-in-two-minutes--docs');
  });

  /** What the frame shows in the end, and where the address says that one is. */
  async function shows(path: string, words: string): Promise<void> {
    const frame = await manager.preview();
    await frame.getByText(words).filter({visible: true}).first().waitFor();
    assert.equal(manager.path, path);
  }

  it('finds an element by its name, and opens what is pressed', async () => {
    await manager.search('agenda');
    await manager.found('Docs Elements / Meeting agenda').click();
    await shows('/docs/elements-meeting-agenda--docs', 'Wie leidt het gesprek');
  });

  it('finds a state in every element that has it', async () => {
    await manager.search('not saved');
    for (const element of ['Goal editor', 'Network map', 'Provider'])
      await manager.found(`Not Saved Elements / ${element}`).waitFor();
  });

  it('finds a phase in Dutch, by keys alone', async () => {
    await manager.search('voorbereiding');
    await manager.found('1. Preparation · Voorbereiding The six phases').waitFor();
    await manager.page.keyboard.press('ArrowDown');
    await manager.page.keyboard.press('Enter');
    await shows('/story/the-six-phases--preparation', 'Weer elke week zwemmen');
  });

  it('says so when it finds nothing', async () => {
    await manager.search('xylofoon');
    await manager.page.getByText('No components found').waitFor();
    assert.equal(await manager.found(/./).count(), 0);
  });

  it('follows a link of a page', async () => {
    const start = await manager.open('/docs/start-here-in-two-minutes--docs');
    await start.getByRole('link', {name: 'Preparation'}).click();
    await shows('/story/the-six-phases--preparation', 'Weer elke week zwemmen');
    const states = await manager.open('/docs/elements-every-state--docs');
    await states.getByRole('link', {name: 'loading'}).first().click();
    await shows('/story/elements-network-map--loading', 'Een ogenblik, je pagina gaat open.');
  });

  it('of the copy catalogue leaves what has all the words', async () => {
    const copy = await manager.openAlone('design-copy--copy');
    // Its play function types in the same field.
    await copy.waitForFunction(() => window.__STORYBOOK_ADDONS_CHANNEL__.last('storyFinished'));
    const rows = copy.locator('tbody tr:visible');
    const all = await rows.count();
    const field = copy.getByRole('searchbox', {name: 'Search in keys and words'});
    await field.fill('bijeenkomst Meeting');
    const found = await rows.allTextContents();
    assert.ok(found.length > 5 && found.length < all / 4, `${found.length} of ${all}`);
    for (const row of found) assert.match(row, /^(?=.*bijeenkomst)(?=.*meeting)/is);
    assert.equal(await copy.getByRole('status').innerText(), `${found.length} of ${all}`);
    await field.fill('xylofoon');
    assert.equal(await rows.count(), 0);
    await field.fill('');
    assert.equal(await rows.count(), all);
  });
});
