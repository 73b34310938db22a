import '../../src/elements/reins/deeds.messages.js';
import '../../src/elements/reins/reins.messages.js';
import '../../src/elements/reins/reins.messages.nl-formal.js';
import * as stories from '../../stories/reins.stories.js';
import {axeFindsNothingIn} from './axe.js';

describe('the stories of the reins', () => axeFindsNothingIn(stories));
