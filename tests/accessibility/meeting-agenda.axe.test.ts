import '../../src/elements/meeting-agenda/meeting-agenda.messages.js';
import '../../src/elements/meeting-agenda/meeting-agenda.messages.nl-formal.js';
import '../../src/elements/meeting-agenda/more.js';
import '../../src/elements/meeting-agenda/more.messages.js';
import '../../src/elements/meeting-agenda/more.messages.nl-formal.js';
import * as stories from '../../stories/meeting-agenda.stories.js';
import {axeFindsNothingIn} from './axe.js';

describe('the stories of the meeting agenda', () => axeFindsNothingIn(stories));
