import '../../src/elements/goal-editor/forms.js';
import '../../src/elements/goal-editor/goal-editor.messages.js';
import '../../src/elements/goal-editor/goal-editor.messages.nl-formal.js';
import '../../src/elements/goal-editor/late.messages.js';
import '../../src/elements/goal-editor/late.messages.nl-formal.js';
import * as stories from '../../stories/goal-editor.stories.js';
import {axeFindsNothingIn} from './axe.js';

describe('the stories of the goal editor', () => axeFindsNothingIn(stories));
