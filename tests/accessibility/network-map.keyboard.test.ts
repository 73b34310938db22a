import '../support/late-parts.js';
import * as stories from '../../stories/network-map.stories.js';
import {networkMapActs} from './keyboard/network-map.js';
import {worksByKeysAlone} from './keyboard/walk.js';

describe('the network map, by keys alone', () => worksByKeysAlone(stories, networkMapActs));
