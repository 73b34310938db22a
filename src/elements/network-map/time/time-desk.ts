import type {PanelDesk} from '../../../ui/late-dialog.js';
import type {Desk} from '../scene.js';
import type {TimeMessages} from './time.messages.js';

/** What looking back needs to know: the desk, with words of its own. */
export type TimeDesk = PanelDesk<Desk, TimeMessages>;
