import type {ActorRef} from '../../../domain/base.js';
import type {PanelDesk} from '../../../ui/late-dialog.js';
import type {MoreMeetingScene} from '../more-scene.js';
import type {OutMessages} from './out.messages.js';

/** The desk, as the panel that loads late is given it. */
export interface OutScene extends MoreMeetingScene {
  readonly viewer: ActorRef;
}

/** What printing and sharing needs to know: the desk, with words of its own. */
export type OutDesk = PanelDesk<OutScene, OutMessages>;
