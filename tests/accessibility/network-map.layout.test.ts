import '../../src/elements/network-map/more.js';
import * as stories from '../../stories/network-map.stories.js';
import {nothingIsLostIn} from './layout.js';

describe('the stories of the network map', () => nothingIsLostIn(stories));
