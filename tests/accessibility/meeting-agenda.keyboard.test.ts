import '../support/late-parts.js';
import * as stories from '../../stories/meeting-agenda.stories.js';
import {meetingAgendaActs} from './keyboard/meeting-agenda.js';
import {worksByKeysAlone} from './keyboard/walk.js';

describe('the meeting agenda, by keys alone', () => worksByKeysAlone(stories, meetingAgendaActs));
