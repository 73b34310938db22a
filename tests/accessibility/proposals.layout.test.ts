import * as stories from '../../stories/proposals.stories.js';
import {nothingIsLostIn} from './layout.js';

describe('the stories of the proposals', () => nothingIsLostIn(stories));
