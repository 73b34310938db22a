import '../support/late-parts.js';
import * as stories from '../../stories/goal-editor.stories.js';
import {describeNotIn} from '../support/engine.js';
import {goalEditorActs} from './keyboard/goal-editor.js';
import {worksByKeysAlone} from './keyboard/walk.js';

describeNotIn(
  'webkit',
  'every Tab is a turn of its driver: the walk did not end there in five minutes',
)('the goal editor, by keys alone', () => worksByKeysAlone(stories, goalEditorActs));
