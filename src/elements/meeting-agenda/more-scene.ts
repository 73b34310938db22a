import type {AgendaItem} from '../../domain/meetings/schema.js';
import type {Translation} from '../../i18n/messages.js';
import type {SharedText} from '../../ui/catalogs.js';
import type {LaterMessages} from '../../ui/common.messages.nl.js';
import type {GivenBack, Kept} from '../../ui/returned.js';
import type {LiveMessages} from './live/live.messages.js';
import type {MoreMessages} from './more.messages.js';
import type {FormKind} from './openers.js';
import type {OutMessages} from './out/out.messages.js';
import type {AgendaView, MeetingScene, Scene, Text} from './scene.js';

export type LateMessages = MoreMessages & LaterMessages;
export type MoreText = Text & Translation<LateMessages>;
/** All sentences that a page may replace. */
export type OwnText = Partial<
  MoreText & SharedText & Translation<LiveMessages> & Translation<OutMessages>
>;

/** A scene with all sentences, and with what only the later parts can do. */
export interface MoreScene extends Scene {
  readonly text: MoreText;
  readonly around: Around;
  /** Does it, for a first meeting's confidentiality only after a question (DR21). */
  readonly knowingly: (item: AgendaItem, act: (choice: Choice) => void) => void;
  /** Shows the plan or the meeting itself, until that begins or ends or the page wants another view. */
  readonly show: (view: AgendaView) => void;
  /** What the open forms of a kind are about. */
  readonly subjects: (kind: FormKind) => readonly string[];
  readonly close: (kind: 'item' | 'agreement', subject: string) => void;
  /** Draws again, and goes to the first of these that is there. */
  readonly goTo: (...selectors: readonly string[]) => void;
}
export type MoreMeetingScene = MoreScene & MeetingScene;

/** That leaving something out was a choice. */
export interface Choice {
  readonly knowingly?: true;
}

/** What the element knows of saving and undo. */
export interface Around {
  /** The element is read-only. */
  readonly fixed: boolean;
  readonly returned: readonly GivenBack[];
  readonly resolve: (id: string, keep: Kept) => void;
  readonly say: (sentence: string) => void;
  /** Asks for it; `true` unless the page took over. */
  readonly undo: (() => boolean) | undefined;
}
