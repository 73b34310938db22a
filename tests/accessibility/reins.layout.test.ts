import * as stories from '../../stories/reins.stories.js';
import {nothingIsLostIn} from './layout.js';

describe('the stories of the reins', () => nothingIsLostIn(stories));
