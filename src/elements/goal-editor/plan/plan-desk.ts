import type {ActorRef} from '../../../domain/base.js';
import type {PanelDesk} from '../../../ui/late-dialog.js';
import type {FormDesk} from '../desk.js';
import type {PlanMessages} from './plan.messages.js';

/** The desk, as the panel that loads late is given it. */
export interface PlanScene extends FormDesk {
  readonly viewer: ActorRef;
}

/** What printing the plan needs to know: the desk, with words of its own. */
export type PlanDesk = PanelDesk<PlanScene, PlanMessages>;
