import '../support/late-parts.js';
import * as stories from '../../stories/phase-tracker.stories.js';
import {describeNotIn} from '../support/engine.js';
import {phaseTrackerActs} from './keyboard/phase-tracker.js';
import {worksByKeysAlone} from './keyboard/walk.js';

describeNotIn('webkit', 'the walk was never seen to end there')(
  'the phase tracker, by keys alone',
  () => worksByKeysAlone(stories, phaseTrackerActs),
);
