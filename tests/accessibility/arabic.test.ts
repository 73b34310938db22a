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
import {clearPage, elementsIn, still, storiesIn, tell, type Story} from '../support/stories.js';
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
    await Promise.all(layers().flatMap(({words}) => slices.flatMap((slice) => words(slice, ''))));
  });
  after(() => document.documentElement.removeAttribute('dir'));
  afterEach(clearPage);

  for (const width of [360, 1280])
    describe(`at ${width} px`, () => {
      before(() => setViewport({width, height: 900}));
      for (const [element, file] of Object.entries(files))
        it(element, async () => {
          const place = await tell(named(file, 'Typical'), {language: 'ar'});
          expect(arabicIn(place)).to.be.greaterThan(10);
          expect([
            ...lossesIn(place),
            ...hardCodedIn(place, [], 'ar'),
            ...(await axeFindings()),
          ]).to.deep.equal([]);
        });
    });

  it('stands from right to left', async () => {
    const place = await tell(named(phaseTracker, 'Typical'), {language: 'ar'});
    const directions = elementsIn(place)
      .filter((one) => one.matches('h2'))
      .map((one) => getComputedStyle(one).direction);
    expect(new Set(directions)).to.deep.equal(new Set(['rtl']));
  });

  it('keeps sentences that begin with a Dutch name from right to left', async () => {
    const place = await tell(named(reins, 'Typical'), {language: 'ar'});
    const said = elementsIn(place).filter((one) => one.matches('.say'));
    expect(said.length).to.be.greaterThan(5);
    expect(said.filter((one) => !one.matches(':dir(rtl)')).map(textOf)).to.deep.equal([]);
  });

  it('turns the way and what points along it, and no check', async () => {
    const scaleOf = (one: Element): string => getComputedStyle(one).scale;
    const short = elementsIn(await tell(named(phaseTracker, 'Compact'), {language: 'ar'}));
    expect(short.filter((one) => one.matches('.mini')).map(scaleOf)).to.deep.equal(['-1 1']);
    const place = await tell(named(meetingAgenda, 'GoingOn'), {language: 'ar'});
    const live = elementsIn(place);
    const ways = live.filter((one) => one.matches('.way .icon'));
    expect(ways.length).to.be.greaterThan(0);
    expect(new Set(ways.map(scaleOf))).to.deep.equal(new Set(['-1 1']));
    const chip = live.find((one) => one.matches('.beside-live .chip'));
    if (chip?.getAttribute('aria-pressed') === 'false') chip.click();
    await still(place);
    if (!chip) throw new Error('There is nothing to check.');
    expect(chip.getAttribute('aria-pressed')).to.equal('true');
    expect(getComputedStyle(chip, '::before').direction).to.equal('ltr');
  });
});

const textOf = (one: Element): string => one.textContent.trim();

function named(file: Parameters<typeof storiesIn>[0], wanted: string): Story {
  const story = storiesIn(file).find(({name}) => name === wanted);
  if (!story) throw new Error(`There is no story “${wanted}”.`);
  return story;
}

/** How many words there are to see that are Arabic. */
const arabicIn = (place: HTMLElement): number =>
  shownIn(place)
    .flatMap((one) => [...one.childNodes].filter((node) => node instanceof Text))
    .flatMap(({data}) => data.match(/\p{Script=Arabic}{2,}/gu) ?? []).length;
