import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {AgendaItem, Meeting} from '../../domain/meetings/schema.js';
import type {Translation} from '../../i18n/messages.js';
import type {CommonMessages} from '../../ui/common.messages.js';
import type {Forms} from './forms.js';
import type {Marks} from './marks.js';
import type {MeetingAgendaMessages} from './meeting-agenda.messages.js';
import type {Rights} from './rights.js';

export type Text = Translation<MeetingAgendaMessages & CommonMessages>;

/** All that a part of the element needs to draw itself, made once per render. */
export interface Scene {
  readonly text: Text;
  readonly locale: string;
  readonly group: ResourceGroup;
  readonly actor: ActorRef;
  /** Now, as an ISO instant. */
  readonly at: string;
  readonly rights: Rights;
  readonly forms: Forms;
  readonly marks: Marks;
  readonly acts: Acts;
}

/** With a meeting on the table, and of its items those that the actor may see, in order. */
export interface MeetingScene extends Scene {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
}

/** What the person at the element may want, apart from filling in a form. */
export interface Acts {
  /** Asks for changes and says the sentence; `focus` is where to go on. */
  wish(commands: Command | readonly Command[], said?: string, focus?: string): void;
  select(meetingId: string): void;
  move(itemId: string, by: -1 | 1, tool: string): void;
  /** Off the agenda; a first meeting's confidentiality only after a question (DR21). */
  drop(item: AgendaItem, how: 'parked' | 'removed'): void;
}
