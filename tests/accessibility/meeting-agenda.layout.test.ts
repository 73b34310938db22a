import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/elements/meeting-agenda/more.js';
import * as stories from '../../stories/meeting-agenda.stories.js';
import {clearPage, storiesIn, tell} from '../support/stories.js';
import {lossesInLargeText, nothingIsLostIn} from './layout.js';

describe('the stories of the meeting agenda', () => nothingIsLostIn(stories));

/** The agenda lies on the table on a phone, also for who reads letters twice as large. */
describe('the meeting agenda on the narrowest phone, with text of 200 %', () => {
  before(() => setViewport({width: 320, height: 900}));
  afterEach(clearPage);

  for (const name of ['Typical', 'DaysToChoose', 'GoingOn', 'AskedOf'])
    it(name, async () => {
      const story = storiesIn(stories).find((one) => one.name === name);
      expect(await lossesInLargeText(await tell(story!))).to.deep.equal([]);
    });
});
