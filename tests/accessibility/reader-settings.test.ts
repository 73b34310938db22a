import '../support/late-parts.js';
import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import * as goalEditor from '../../stories/goal-editor.stories.js';
import * as meetingAgenda from '../../stories/meeting-agenda.stories.js';
import * as networkMap from '../../stories/network-map.stories.js';
import * as phaseTracker from '../../stories/phase-tracker.stories.js';
import * as reins from '../../stories/reins.stories.js';
import {describeNotIn} from '../support/engine.js';
import {clearPage, storiesIn, tell} from '../support/stories.js';
import {borderless, motionsIn, onlyColoured, unseenFocus} from './reader-settings.js';

const stories = Object.entries({
  goalEditor,
  meetingAgenda,
  networkMap,
  phaseTracker,
  reins,
}).flatMap(([element, file]) => storiesIn(file).map((story) => ({element, story})));

/** What a reader set in the system. */
describeNotIn(['firefox', 'webkit'], 'their drivers emulate no media features')(
  'what the reader has set is followed',
  () => {
    before(() => setViewport({width: 1280, height: 900}));
    after(() => emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference'}));
    afterEach(clearPage);

    it('moves something for who does not mind', async () => {
      await emulateMedia({reducedMotion: 'no-preference', forcedColors: 'none'});
      const moving = new Set<string>();
      for (const {story} of stories.filter(({story: {name}}) =>
        ['Typical', 'Loading'].includes(name),
      ))
        for (const found of motionsIn(await tell(story))) moving.add(found);
      expect([...moving]).to.not.deep.equal([]);
    });

    describe('with reduced motion and forced colours', () => {
      before(() => emulateMedia({reducedMotion: 'reduce', forcedColors: 'active'}));
      for (const {element, story} of stories)
        it(`${element}: ${story.name}`, async () => {
          const place = await tell(story);
          await sendKeys({press: 'Shift'});
          expect([
            ...motionsIn(place),
            ...onlyColoured(place),
            ...borderless(place),
            ...unseenFocus(place),
          ]).to.deep.equal([]);
        });
    });
  },
);
