import type {ActorRef} from '../../domain/base.js';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {AgendaItem, Meeting} from '../../domain/meetings/schema.js';
import type {Action, Policy} from '../../domain/regie/policy.js';
import type {Translation} from '../../i18n/messages.js';
import type {FirstMessages} from '../../ui/common.messages.nl.js';
import type {Marks} from './marks.js';
import type {SheetMessages} from './meeting-agenda.messages.js';
import type {FormKind} from './openers.js';
import type {May} from './rights.js';

export type Text = Translation<SheetMessages & FirstMessages>;

/** What is shown of a meeting: see the attribute of that name. */
export type AgendaView = 'plan' | 'live' | 'record';

/** All that a part of the element needs to draw itself, made once per render. */
export interface Scene {
  readonly text: Text;
  readonly locale: string;
  readonly group: ResourceGroup;
  readonly actor: ActorRef;
  /** The host's own table of who may do and see what. */
  readonly policy: Policy | undefined;
  /** Now, as an ISO instant. */
  readonly at: string;
  readonly may: (action: Action, own?: boolean) => May;
  readonly marks: Marks;
  readonly acts: Acts;
  /** The meeting on the table. */
  readonly meeting: Meeting | undefined;
  /** Of its items those that the actor may see, in order. */
  readonly items: readonly AgendaItem[];
  readonly view: AgendaView | undefined;
  readonly more: Drawn | undefined;
  /** The form in this place, if it is open. */
  readonly form: (kind: FormKind, subject: string) => unknown;
  /** Rows of a list that may be long. */
  rows<Row>(rows: readonly Row[], some: (rows: readonly Row[]) => unknown): unknown;
}

export interface MeetingScene extends Scene {
  readonly meeting: Meeting;
}

/** What the person at the element may want. */
export interface Acts {
  /** Asks for changes and says the sentence; then goes to the first of `focus` that is there. */
  wish(commands: Command | readonly Command[], said?: string, ...focus: readonly string[]): void;
  select(meetingId: string): void;
  open(kind: FormKind, subject: string): void;
}

/** After the meeting its agreements come first, and its agenda is folded. */
export const isRecord = ({view, meeting}: MeetingScene): boolean =>
  view ? view === 'record' : meeting.state === 'held';

/** Does an item stand at this end of the agenda? */
export type IsEnd = (by: -1 | 1) => boolean;

/** What is not needed for the first paint: drawn as soon as it is loaded. */
export interface Drawn {
  readonly above: unknown;
  /** With what is being typed, so that clock times follow at once. */
  readonly edited?: Pick<MeetingScene, 'meeting' | 'items' | 'view'>;
  /** The agenda under a record is shown: a form stood between the items. */
  readonly isUnfolded?: boolean;
  /** The meeting itself, in place of its sheet. */
  readonly live: unknown;
  readonly underFacts: unknown;
  /** Who sees it, and who did something in the client's name. */
  readonly mark: (thing: AgendaItem | Meeting) => unknown;
  /** What one can do with an item, by buttons and by keys. */
  readonly tools: (item: AgendaItem, isEnd: IsEnd) => unknown;
  readonly keys: (item: AgendaItem) => (event: KeyboardEvent) => void;
  /** What belongs to an item: last time's agreements, open steps, whom it is about. */
  readonly under: (item: AgendaItem) => unknown;
  /** Proposals, lying loose between the items. */
  readonly notes: readonly Note[];
  readonly underItems: unknown;
  readonly underPeople: unknown;
  readonly below: unknown;
  readonly beside: unknown;
  /** The empty lines of the sheet: on paper, and where there is no meeting yet. */
  readonly paper: unknown;
}

export interface Note {
  readonly id: string;
  readonly order: string;
  draw(): unknown;
}
