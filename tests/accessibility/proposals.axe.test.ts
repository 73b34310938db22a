import '../../src/elements/proposals/proposals.messages.js';
import '../../src/elements/proposals/proposals.messages.nl-formal.js';
import * as stories from '../../stories/proposals.stories.js';
import {axeFindsNothingIn} from './axe.js';

describe('the stories of the proposals', () => axeFindsNothingIn(stories));
