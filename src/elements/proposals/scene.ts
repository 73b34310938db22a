import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {Translation} from '../../i18n/messages.js';
import type {CommonMessages} from '../../ui/common.messages.js';
import type {ProposalsMessages} from './proposals.messages.js';

export type Text = Translation<ProposalsMessages & CommonMessages>;

/** What the list needs to draw itself, and what the person may want of it. */
export interface Scene {
  readonly text: Text;
  readonly locale: string;
  readonly group: ResourceGroup;
  readonly viewer: ActorRef;
  /** The client, or whom the host lets decide. */
  readonly decides: boolean;
  /** May who looks take back what they proposed? */
  readonly withdraws: boolean;
  readonly closed: boolean;
  /** The page shows the other elements too, and goes there. */
  readonly linked: boolean;
  /** What is being worded anew, by the id of the proposal. */
  readonly draft: (id: string) => string | undefined;
  readonly write: (id: string, words: string | undefined) => void;
  readonly wish: (command: Command, sentence: string) => void;
  readonly go: (kind: string, id: string) => void;
}
