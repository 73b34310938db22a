import * as stories from '../../stories/proposals.stories.js';
import {proposalsActs} from './keyboard/proposals.js';
import {worksByKeysAlone} from './keyboard/walk.js';

describe('the proposals, by keys alone', () => worksByKeysAlone(stories, proposalsActs));
