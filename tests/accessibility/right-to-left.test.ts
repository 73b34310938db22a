import '../support/late-parts.js';
import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import * as goalEditor from '../../stories/goal-editor.stories.js';
import * as meetingAgenda from '../../stories/meeting-agenda.stories.js';
import * as networkMap from '../../stories/network-map.stories.js';
import * as phaseTracker from '../../stories/phase-tracker.stories.js';
import * as reins from '../../stories/reins.stories.js';
import {describeNotIn} from '../support/engine.js';
import {clearPage, elementsIn, storiesIn, tell, type Story} from '../support/stories.js';
import {hardCodedIn} from './hard-coded.js';
import {focused} from './keyboard/focus.js';
import {lossesIn} from './layout.js';
import {bringDutchBack, mirrorDutch} from './mirrored.js';

const files = {goalEditor, meetingAgenda, networkMap, phaseTracker, reins};

/** A page from right to left, in a language that nobody can read and that takes more room. */
describeNotIn(['firefox', 'webkit'], 'the layout gates measure there in Dutch')(
  'from right to left',
  () => {
    before(() => {
      mirrorDutch();
      document.documentElement.dir = 'rtl';
    });
    after(() => {
      bringDutchBack();
      document.documentElement.removeAttribute('dir');
    });
    afterEach(clearPage);

    for (const width of [320, 1280])
      describe(`at ${width} px`, () => {
        before(() => setViewport({width, height: 900}));
        for (const [element, file] of Object.entries(files))
          for (const story of inDutch(file))
            it(`${element}: ${story.name}`, async () => {
              const place = await tell(story);
              expect([...lossesIn(place), ...hardCodedIn(place)]).to.deep.equal([]);
            });
      });

    describe('on a wide screen', () => {
      before(() => setViewport({width: 1280, height: 900}));

      it('leads to the right on the map with the arrow to the right', async () => {
        const place = await tell(typical(networkMap));
        const first = elementsIn(place).find((one) => one.matches('.hit[tabindex="0"]'));
        if (!first) throw new Error('There is nobody on the map.');
        for (const [key, way] of [
          ['ArrowRight', 1],
          ['ArrowLeft', -1],
        ] as const) {
          first.focus();
          await sendKeys({press: key});
          const next = focused();
          if (next && next !== first)
            expect(Math.sign(middleOf(next) - middleOf(first))).to.equal(way);
        }
      });

      it('says above the side where people stand who they are', async () => {
        const place = await tell(typical(networkMap));
        const all = elementsIn(place);
        const side = (kind: string): number =>
          average(all.filter((one) => one.matches(`.node .${kind}`)).map(middleOf));
        const title = (kind: string): number =>
          average(all.filter((one) => one.matches(`.sides .${kind}`)).map(middleOf));
        expect(Math.sign(title('s-inf') - title('s-for'))).to.equal(
          Math.sign(side('s-inf') - side('s-for')),
        );
      });

      it('walks the path from the right to the left', async () => {
        const place = await tell(named(phaseTracker, 'Planning'));
        const all = elementsIn(place);
        const stones = all.filter((one) => one.matches('.stone')).map(middleOf);
        expect(stones).to.deep.equal([...stones].sort((a, b) => b - a));
        const walked = average(all.filter((one) => one.matches('.line .walked')).map(middleOf));
        const ahead = average(all.filter((one) => one.matches('.line .ahead')).map(middleOf));
        expect(walked).to.be.greaterThan(ahead);
      });

      it('turns what points on or back', async () => {
        const place = await tell(typical(phaseTracker));
        const arrows = elementsIn(place).filter((one) => one.matches('.move .icon'));
        expect(arrows.map((one) => getComputedStyle(one).scale)).to.deep.equal(['-1 1', '-1 1']);
      });
    });
  },
);

/** Stories in another language say what they say. */
function inDutch(file: Parameters<typeof storiesIn>[0]): readonly Story[] {
  return storiesIn(file).filter(({name}) => !/(English|Formal)$/u.test(name));
}

function named(file: Parameters<typeof storiesIn>[0], name: string): Story {
  const story = storiesIn(file).find((one) => one.name === name);
  if (!story) throw new Error(`There is no story “${name}”.`);
  return story;
}

const typical = (file: Parameters<typeof storiesIn>[0]): Story => named(file, 'Typical');

function middleOf(one: Element): number {
  const {left, right} = one.getBoundingClientRect();
  return (left + right) / 2;
}

const average = (all: readonly number[]): number =>
  all.reduce((sum, one) => sum + one, 0) / all.length;
