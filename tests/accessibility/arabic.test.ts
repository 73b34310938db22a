import '../support/late-parts.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {layers} from '../../src/i18n/layers.js';
import '../../src/i18n/other-words.js';
import '../../src/languages/ar.js';
import {english} from '../../src/languages/slices.js';
import * as goalEditor from '../../stories/goal-editor.stories.js';
import * as meetingAgenda from '../../stories/meeting-agenda.stories.js';
import * as networkMap from '../../stories/network-map.stories.js';
import * as phaseTracker from '../../stories/phase-tracker.stories.js';
import * as proposals from '../../stories/proposals.stories.js';
import * as reins from '../../stories/reins.stories.js';
import {describeNotIn} from '../support/engine.js';
import {clearPage, elementsIn, storiesIn, tell} from '../support/stories.js';
import {axeFindings} from './axe.js';
import {hardCodedIn} from './hard-coded.js';
import {lossesIn, shownIn} from './layout.js';

const files = {goalEditor, meetingAgenda, networkMap, phaseTracker, proposals, reins};

/** A page in Arabic, as a reader of it has it: right to left, with Dutch names in between. */
describeNotIn(['firefox', 'webkit'], 'the layout gates measure there in Dutch')('in Arabic', () => {
  before(async () => {
    document.documentElement.dir = 'rtl';
    // Loaded before any story, so that none is looked at while its words are still on their way.
    const slices = Object.keys(english);
    await Promise.all(layers.flatMap(({words}) => slices.flatMap((slice) => words(slice, ''))));
  });
  after(() => document.documentElement.removeAttribute('dir'));
  afterEach(clearPage);

  for (const width of [360, 1280])
    describe(`at ${width} px`, () => {
      before(() => setViewport({width, height: 900}));
      for (const [element, file] of Object.entries(files))
        it(element, async () => {
          const place = await tell(typical(file), {language: 'ar'});
          expect(arabicIn(place)).to.be.greaterThan(10);
          expect([
            ...lossesIn(place),
            ...hardCodedIn(place, [], 'ar'),
            ...(await axeFindings()),
          ]).to.deep.equal([]);
        });
    });

  it('stands from right to left', async () => {
    const place = await tell(typical(phaseTracker), {language: 'ar'});
    const directions = elementsIn(place)
      .filter((one) => one.matches('h2'))
      .map((one) => getComputedStyle(one).direction);
    expect(new Set(directions)).to.deep.equal(new Set(['rtl']));
  });
});

function typical(file: Parameters<typeof storiesIn>[0]): ReturnType<typeof storiesIn>[number] {
  const story = storiesIn(file).find(({name}) => name === 'Typical');
  if (!story) throw new Error('There is no story “Typical”.');
  return story;
}

/** How many words there are to see that are Arabic. */
const arabicIn = (place: HTMLElement): number =>
  shownIn(place)
    .flatMap((one) => [...one.childNodes].filter((node) => node instanceof Text))
    .flatMap(({data}) => data.match(/\p{Script=Arabic}{2,}/gu) ?? []).length;
