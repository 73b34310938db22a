import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser} from 'playwright';
import {allShown, readIn} from '../../stories/states/table.js';
import {chromiumFlags, requireChromium} from '../browsers.js';
import {builtStorybook} from './built.js';
import {promisedParts} from './promised.js';
import {Walk} from './walk.js';

/** What must be found in each of `faulty.stories.ts`. */
const faults: Readonly<Record<string, RegExp>> = {
  Throws: /cannot be drawn/,
  'Throws Later': /nobody waits for this/,
  Complains: /console: something is wrong/,
  'Plays Badly': /expected null not to be null/,
  'Has No Name': /a11y: .*button-name/,
};

const built = await builtStorybook('tests/storybook/faulty.stories.ts');
after(() => built.close());

describe('Storybook, as it is built', () => {
  let browser: Browser;
  let walk: Walk;

  before(async () => {
    browser = await chromium.launch({executablePath: requireChromium(), args: chromiumFlags});
    const context = await browser.newContext({
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    });
    walk = new Walk(await context.newPage(), built);
  });

  after(() => browser.close());

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

  for (const page of built.entries)
    if (page.type === 'docs' && page.title !== 'Faulty')
      it(`shows the page ${page.title}`, async () =>
        assert.deepEqual(await walk.faultsOfPage(page), []));
});
