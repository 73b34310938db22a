import '../support/late-parts.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {layers} from '../../src/i18n/layers.js';
import '../../src/i18n/other-words.js';
import '../../src/languages/ar.js';
import '../../src/languages/de.js';
import '../../src/languages/fr.js';
import {offeredLanguages} from '../../src/languages/offered.js';
import {english} from '../../src/languages/slices.js';
import '../../src/languages/tr.js';
import '../../src/languages/uk.js';
import * as goalEditor from '../../stories/goal-editor.stories.js';
import * as meetingAgenda from '../../stories/meeting-agenda.stories.js';
import * as networkMap from '../../stories/network-map.stories.js';
import * as phaseTracker from '../../stories/phase-tracker.stories.js';
import * as proposals from '../../stories/proposals.stories.js';
import * as reins from '../../stories/reins.stories.js';
import {allWords} from '../../stories/words.js';
import {describeNotIn} from '../support/engine.js';
import {clearPage, elementsIn, still, storiesIn, tell, type Story} from '../support/stories.js';
import {hardCodedIn} from './hard-coded.js';
import {lossesIn} from './layout.js';

const files = {goalEditor, meetingAgenda, networkMap, phaseTracker, proposals, reins};
/** Dutch as it is has gates of its own. */
const others = offeredLanguages.filter(({tag}) => tag !== 'nl');

/** Long words, capitals and other letters, on the narrowest phone: as it opens, and with all unfolded. */
describeNotIn(['firefox', 'webkit'], 'the layout gates measure there in Dutch')(
  'in every language that is offered, at 320 px',
  () => {
    const said = new Map<string, readonly string[]>();
    before(async () => {
      await setViewport({width: 320, height: 900});
      // Loaded before any story, so that none is looked at while its words are still on their way.
      const slices = Object.keys(english);
      await Promise.all(layers().flatMap(({words}) => slices.flatMap((slice) => words(slice, ''))));
      const rows = await allWords();
      for (const {tag} of others)
        said.set(
          tag,
          rows.map((row) => row.said[tag] ?? ''),
        );
    });
    afterEach(() => {
      clearPage();
      document.documentElement.removeAttribute('dir');
    });

    for (const {tag, name, direction} of others)
      it(`${name}: nothing is lost, and no other language is left`, async function () {
        this.timeout(60_000);
        document.documentElement.dir = direction;
        const found: string[] = [];
        for (const [element, file] of Object.entries(files)) {
          const place = await tell(named(file, 'Typical'), {language: tag});
          const look = (): void => {
            const left = leftIn(place, tag, said.get(tag) ?? []);
            const wrong = [...lossesIn(place), ...coveredIn(place), ...left];
            found.push(...wrong.map((one) => `${element}: ${one}`));
          };
          look();
          if ((await unfold(place)) > 0) look();
        }
        const crowd = await tell(named(networkMap, 'Forty'), {language: tag});
        found.push(...lossesIn(crowd), ...leftIn(crowd, tag, said.get(tag) ?? []));
        expect(found).to.deep.equal([]);
      });
  },
);

/** The group speaks Dutch: in a page in Dutch its words and the page's own are not told apart. */
const leftIn = (place: HTMLElement, tag: string, spoken: readonly string[]): string[] =>
  tag.startsWith('nl') ? [] : hardCodedIn(place, [], tag, spoken);

/** Words on a note that its grip lies on: long ones, and those that begin at the other side. */
const coveredIn = (place: HTMLElement): string[] =>
  elementsIn(place).flatMap((one) => {
    const grip = one.matches('.note') ? one.querySelector(':scope > .grip') : null;
    if (!grip) return [];
    const box = grip.getBoundingClientRect();
    const covers = ({left, right, top, bottom}: DOMRect): boolean =>
      left < box.right && box.left < right && top < box.bottom && box.top < bottom;
    return [...one.querySelectorAll('.typed, .tag')]
      .filter((words) => {
        const range = document.createRange();
        range.selectNodeContents(words);
        return [...range.getClientRects()].some(covers);
      })
      .map((words) => `lies under the grip: “${words.textContent.trim()}”`);
  });

/** Opens all that is folded, and the form behind the first button of its kind; says how much. */
async function unfold(place: HTMLElement): Promise<number> {
  const folded = elementsIn(place).filter((one) => one.matches('details:not([open])'));
  for (const one of folded) one.setAttribute('open', '');
  const form = elementsIn(place).find(
    (one) => one.matches('.btn.primary') && one.checkVisibility(),
  );
  form?.click();
  await still(place);
  return folded.length + (form ? 1 : 0);
}

function named(file: Parameters<typeof storiesIn>[0], wanted: string): Story {
  const story = storiesIn(file).find(({name}) => name === wanted);
  if (!story) throw new Error(`There is no story “${wanted}”.`);
  return story;
}
