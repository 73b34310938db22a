/*
 * What the first paint does not need: loaded right after it, so that a sidebar stays small. It is
 * there before anybody can have read the first sentence.
 */
import {proposals} from '../../styles/proposals.js';
import {moreStyles} from './more.styles.js';

export {historyView} from './history.js';
export {moveDialog} from './move-dialog.js';
export {outcomesView} from './outcomes.js';
export {waitingView} from './waiting.js';
export {returnedView} from '../../ui/returned.js';

export const sheets = [proposals, moreStyles];
