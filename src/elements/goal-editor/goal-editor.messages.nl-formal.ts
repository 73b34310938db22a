import type {Translation} from '../../i18n/messages.js';
import type {GoalMessages} from './goal-editor.messages.js';

/** What differs with "u"; all else is as in `nl`. */
export const nlFormal: Partial<Translation<GoalMessages>> = {
  writeNow: 'Iets wat u nu wilt',
  writeLater: 'Iets wat u later wilt',
};
