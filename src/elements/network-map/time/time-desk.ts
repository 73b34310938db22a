import type {PanelDesk} from '../late-dialog.js';
import type {TimeMessages} from './time.messages.js';

/** What looking back needs to know: the desk, with words of its own. */
export type TimeDesk = PanelDesk<TimeMessages>;
