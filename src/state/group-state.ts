import type {BackendErrorReason, HistoryOptions, HistoryPage} from '../backend/backend.js';
import type {ActorRef} from '../domain/base.js';
import type {Command, CommandType} from '../domain/command.js';
import type {Refusal} from '../domain/decision.js';
import type {ResourceGroup} from '../domain/group.js';
import type {Policy} from '../domain/regie/policy.js';

/** What is true now, for everybody who shows it. Replaced as a whole, never changed. */
export interface GroupState {
  readonly load: LoadState;
  /** With what is still on its way already in it. */
  readonly group: ResourceGroup | undefined;
  readonly actor: ActorRef | undefined;
  /** The host's own table of who may do what; where it says nothing, the usual one counts. */
  readonly policy: Policy | undefined;
  readonly save: SaveState;
  /** What could not be applied, given back text and all. */
  readonly returned: readonly ReturnedCommand[];
  /** The kind of what an undo would take back now; of a decision on a proposal, what was proposed. */
  readonly undoes: CommandType | undefined;
  readonly redoes: CommandType | undefined;
  /** Reads what was done, page by page; not there where the back end keeps nothing of it. */
  readonly history?: ReadHistory | undefined;
}

/** As the back end gives it: of a local one all of it, whoever looks. */
export type ReadHistory = (options: HistoryOptions) => Promise<HistoryPage>;

export type LoadState =
  /** No provider has answered, or it has no group to load. */
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'ready'}
  | {readonly kind: 'failed'; readonly reason: BackendErrorReason}
  /** This user's access is over, or they left: nothing of the group is held any more (DR30). */
  | {readonly kind: 'ended'};

export type SaveState =
  | {readonly kind: 'saved'}
  | {readonly kind: 'saving'}
  /** Still on the screen, and sent again by itself where that can help. */
  | {readonly kind: 'unsaved'; readonly reason: BackendErrorReason};

/** A command that was refused, or that met somebody else's text. */
export interface ReturnedCommand {
  readonly id: string;
  readonly command: Command;
  /** What was to come of it, where that is a command inside it or inside a proposal. */
  readonly wish?: Command;
  /** `changedMeanwhile` is the conflict of two texts: `refusal.current` is the other one. */
  readonly refusal: Refusal;
  readonly at: string;
  /** Their access is over: it is their text, to copy or to let go, and is not sent again. */
  readonly again?: false;
  /** Set where it was an undo or a redo: the kind of what was to be taken back, or done again. */
  readonly undoes?: CommandType;
}

/** What the person chose for a returned command. */
export type Resolution = 'mine' | 'theirs' | 'both';

export const initialState: GroupState = {
  load: {kind: 'idle'},
  group: undefined,
  actor: undefined,
  policy: undefined,
  save: {kind: 'saved'},
  returned: [],
  undoes: undefined,
  redoes: undefined,
};

/** The store as the rest of the page sees it: its identity is stable, its state is replaced. */
export interface GroupSource {
  readonly state: GroupState;
  /** Calls back after each change of state; returns how to stop. */
  subscribe(onChange: () => void): () => void;
}
