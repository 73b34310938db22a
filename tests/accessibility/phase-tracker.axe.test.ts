import '../../src/elements/phase-tracker/phase-tracker.messages.js';
import '../../src/elements/phase-tracker/phase-tracker.messages.nl-formal.js';
import '../../src/elements/phase-tracker/sheet.js';
import * as stories from '../../stories/phase-tracker.stories.js';
import {axeFindsNothingIn} from './axe.js';

describe('the stories of the phase tracker', () => axeFindsNothingIn(stories));
