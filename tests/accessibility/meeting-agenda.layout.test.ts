import '../../src/elements/meeting-agenda/more.js';
import * as stories from '../../stories/meeting-agenda.stories.js';
import {nothingIsLostIn} from './layout.js';

describe('the stories of the meeting agenda', () => nothingIsLostIn(stories));
