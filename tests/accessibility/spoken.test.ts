import '../support/standing-clock.js';
import '../support/late-parts.js';
import {expect} from '@open-wc/testing';
import {executeServerCommand, readFile, setViewport, writeFile} from '@web/test-runner-commands';
import {describeNotIn} from '../support/engine.js';
import {clearPage, elementsIn, still, storiesIn, tell} from '../support/stories.js';
import {nameOf} from './keyboard/focus.js';
import {scenesOf, type Scene} from './scenes.js';
import {spoken, type Heard} from './speech.js';

const why = 'only the driver of Chromium tells what a screen reader gets';
/** What a screen reader says is kept, so that one can read it, and see what a change does to it. */
describeNotIn(['firefox', 'webkit'], why)('a screen reader says what it said', () => {
  let renewed = false;
  before(async () => {
    await setViewport({width: 1280, height: 900});
    renewed = await executeServerCommand('renews-snapshots');
  });
  afterEach(clearPage);

  for (const [element, {file, scenes}] of Object.entries(scenesOf))
    describe(element, () => {
      for (const [name, scene] of Object.entries(scenes))
        it(name, async () => {
          const said = `${(await heardIn(file, scene)).join('\n')}\n`;
          const path = `spoken/${element}/${name}.txt`;
          if (renewed) await writeFile({path, content: said});
          expect(said).to.equal(await readFile({path}));
        });
    });
});

async function heardIn(
  file: Parameters<typeof storiesIn>[0],
  {story, role, press = []}: Scene,
): Promise<string[]> {
  const told = storiesIn(file).find(({name}) => name === story);
  if (told === undefined) throw new Error(`There is no story “${story}”.`);
  const place = await tell(told, role === undefined ? {} : {role});
  const announced: string[] = [];
  let before: string[] = [];
  let now = await linesNow();
  for (const name of press) {
    const said = announcementsIn(place);
    const control = controlNamed(name, place);
    control.focus();
    control.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await still(place);
    announced.push(`» ${name}`, ...said());
    [before, now] = [now, await linesNow()];
  }
  return press.length === 0 ? now : [...announced, '', ...newIn(now, before)];
}

const linesNow = async (): Promise<string[]> =>
  spoken(await executeServerCommand<Heard, undefined>('accessibility-tree')).filter(
    (line) => line !== 'kop 1, Mijn pagina',
  );

/** From the first line that was not there before, to the last. */
function newIn(now: readonly string[], before: readonly string[]): string[] {
  const start = now.findIndex((line, at) => line !== before[at]);
  const end = now.findLastIndex((line, at) => line !== before[at + before.length - now.length]);
  return now.slice(start, Math.max(end, start) + 1);
}

/** What live regions say from now on. */
function announcementsIn(place: HTMLElement): () => string[] {
  const regions = elementsIn(place).filter((one) => one.matches('[role=status], [aria-live]'));
  const before = regions.map((region) => region.textContent);
  return () =>
    regions
      .filter((region, at) => region.isConnected && region.textContent !== before[at])
      .map((region) => `  zegt: ${region.textContent.trim()}`);
}

function controlNamed(name: string, place: HTMLElement): HTMLElement {
  const all = elementsIn(place);
  // What lies behind an open window cannot be pressed.
  const front = all.find((one) => one.matches('dialog:modal'));
  const found = (front ? elementsIn(front) : all).find(
    (one) =>
      one.matches('button, summary, [role=button]') &&
      one.checkVisibility() &&
      nameOf(one).startsWith(name),
  );
  if (found === undefined) throw new Error(`Nothing to press is called “${name}”.`);
  return found;
}
