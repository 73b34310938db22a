import '../support/late-parts.js';
import * as stories from '../../stories/goal-editor.stories.js';
import {goalEditorActs} from './keyboard/goal-editor.js';
import {worksByKeysAlone} from './keyboard/walk.js';

describe('the goal editor, by keys alone', () => worksByKeysAlone(stories, goalEditorActs));
