import '../../src/elements/goal-editor/forms.js';
import * as stories from '../../stories/goal-editor.stories.js';
import {nothingIsLostIn} from './layout.js';

describe('the stories of the goal editor', () => nothingIsLostIn(stories));
