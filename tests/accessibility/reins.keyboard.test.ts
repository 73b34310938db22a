import '../support/late-parts.js';
import * as stories from '../../stories/reins.stories.js';
import {reinsActs} from './keyboard/reins.js';
import {worksByKeysAlone} from './keyboard/walk.js';

describe('the reins, by keys alone', () => worksByKeysAlone(stories, reinsActs));
