import '../support/late-parts.js';
import * as stories from '../../stories/phase-tracker.stories.js';
import {phaseTrackerActs} from './keyboard/phase-tracker.js';
import {worksByKeysAlone} from './keyboard/walk.js';

describe('the phase tracker, by keys alone', () =>
  worksByKeysAlone(stories, phaseTrackerActs, true));
