import '../../src/elements/network-map/more.js';
import '../../src/elements/network-map/more.messages.js';
import '../../src/elements/network-map/more.messages.nl-formal.js';
import '../../src/elements/network-map/network-map.messages.js';
import '../../src/elements/network-map/network-map.messages.nl-formal.js';
import * as stories from '../../stories/network-map.stories.js';
import {axeFindsNothingIn} from './axe.js';

describe('the stories of the network map', () => axeFindsNothingIn(stories));
