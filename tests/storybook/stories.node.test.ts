import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright';
import {allShown, readIn} from '../../stories/states/table.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {Program} from '../support/program.js';
import {eventually} from '../server/eventually.js';
import {builtStorybook} from './built.js';
import {asPeopleLook, Manager} from './manager.js';
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
    walk = new Walk(await browser.newPage(asPeopleLook), built);
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
    const found = (await walk.faultsOfPage(page)).filter((one) => one.startsWith('a link'));
    assert.deepEqual(found, [
      'a link leads nowhere: ?path=/story/faulty--gone',
      'a link leads nowhere: ?path=/docs/faulty--throws',
      'a link leads nowhere: ./gone.html',
      'a link leads nowhere: #gone',
    ]);
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
