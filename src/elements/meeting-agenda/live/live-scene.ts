import type {OnTheTable} from '../../../domain/meetings/running.js';
import type {Translation} from '../../../i18n/messages.js';
import type {MoreMeetingScene} from '../more-scene.js';
import type {LiveMessages} from './live.messages.js';

export type LiveText = MoreMeetingScene['text'] & Translation<LiveMessages>;

/** A meeting that goes on. */
export interface LiveScene extends MoreMeetingScene {
  readonly text: LiveText;
  readonly table: OnTheTable;
  /** Who looks leads it: the client, whom the client named, or who does it for the client. */
  readonly leads: boolean;
  readonly showsTime: boolean;
  readonly toggleTime: () => void;
}
