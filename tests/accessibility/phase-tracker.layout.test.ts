import '../../src/elements/phase-tracker/sheet.js';
import * as stories from '../../stories/phase-tracker.stories.js';
import {nothingIsLostIn} from './layout.js';

describe('the stories of the phase tracker', () => nothingIsLostIn(stories));
