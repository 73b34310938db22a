import type {ReactiveControllerHost} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import type {GoalTerm, ScoreField, Visibility} from '../../domain/goals/values.js';
import type {Chosen} from '../../ui/member-choice.js';
import {SentDrafts} from './sent-drafts.js';
import {typedIn} from './typed-in.js';

/** A goal as its writer saw it, by what its form is about: all that telling what changed needs. */
export type GoalSeen = Pick<
  Goal,
  'id' | 'text' | 'why' | 'term' | 'dimensions' | 'targetDate' | 'parentId'
>;

/** A draft that may become a proposal. */
interface WithMessage {
  /** What the proposer says to the client with it. */
  message?: string;
  /** It was sent with nothing but that. */
  alone?: boolean;
}

/** A goal being written: a new one, another text for one, or the client's own turn on a proposal. */
export interface GoalDraft extends WithMessage {
  readonly proposalId?: string | undefined;
  /** As it stood when writing began; nothing for a new goal. */
  readonly was: GoalSeen | undefined;
  text: string;
  term: GoalTerm;
  why: string;
  dimensions: readonly string[];
  targetDate: string;
  parentId: string | undefined;
  /** A goal for now that will hang under it. */
  readonly childId?: string;
  /** Are the fields that may be skipped unfolded? */
  more: boolean;
  /** It was sent without a text. */
  blank?: boolean;
}

/** A step as its writer saw it. */
export interface StepSeen {
  readonly id: string;
  readonly text: string;
  readonly who: Chosen;
  readonly support: readonly string[];
  readonly due: string;
}

export interface StepDraft extends WithMessage {
  readonly goalId: string;
  readonly proposalId?: string | undefined;
  readonly was: StepSeen | undefined;
  text: string;
  who: Chosen;
  support: readonly string[];
  due: string;
  blank?: boolean;
}

export interface SeenDraft {
  visibility: Visibility;
  visibleTo: readonly string[];
}

export interface StatusDraft extends WithMessage {
  status: string;
  readonly proposalId?: string | undefined;
}

export interface ProudDraft {
  text: string;
  /** As it stood when writing began. */
  readonly was: string | undefined;
}

/** What scores mean, as far as it was written anew. */
export interface ScoresDraft extends WithMessage {
  readonly was: Pick<Goal, 'id' | ScoreField>;
  readonly words: Partial<Record<ScoreField, string>>;
}

export interface RatingDraft {
  value: string | number;
  comment: string;
}

/** What a member can and would rather not do. */
export interface ContributionDraft {
  readonly was: {readonly can: string; readonly ratherNot: string};
  can: string;
  ratherNot: string;
}

type Kinds = {
  goal: GoalDraft;
  step: StepDraft;
  seen: SeenDraft;
  rating: RatingDraft;
  reply: {text: string};
  status: StatusDraft;
  proud: ProudDraft;
  scores: ScoresDraft;
  /** Small steps, each on a line. */
  smaller: {text: string};
  contribution: ContributionDraft;
};

export type DraftKind = keyof Kinds;

/** One draft with its place, as the page may keep it. */
export type DraftEntry = {
  [Kind in keyof Kinds]: {readonly kind: Kind; readonly key: string; readonly draft: Kinds[Kind]};
}[keyof Kinds];

type All = {readonly [Kind in keyof Kinds]: Map<string, Kinds[Kind]>};

const nothingYet = (): All => ({
  goal: new Map(),
  step: new Map(),
  seen: new Map(),
  rating: new Map(),
  reply: new Map(),
  status: new Map(),
  proud: new Map(),
  scores: new Map(),
  smaller: new Map(),
  contribution: new Map(),
});

/**
 * What is being written, by form. It lives here and not in the group, so that it stays when the
 * group is replaced; a form is open while it has a draft. Typing changes a draft without drawing.
 */
export class Drafts {
  readonly #host: ReactiveControllerHost;
  readonly #byViewer = new Map<string, All>();
  #all = nothingYet();
  /** Left without being saved or let go. */
  readonly #aside = new WeakSet<object>();
  readonly sent = new SentDrafts();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Puts the drafts of another viewer aside; they are there again when that viewer is. */
  turnTo(viewer: string): void {
    this.sent.turnTo(viewer);
    this.#all = this.#byViewer.get(viewer) ?? nothingYet();
    this.#byViewer.set(viewer, this.#all);
  }

  /** Nothing of who looks is held any more. */
  forget(): void {
    for (const [viewer, all] of this.#byViewer)
      if (all === this.#all) this.#byViewer.delete(viewer);
    this.#all = nothingYet();
    this.sent.forget();
  }

  get<Kind extends keyof Kinds>(kind: Kind, key: string): Kinds[Kind] | undefined {
    const draft = this.#all[kind].get(key);
    return draft && this.#aside.has(draft) ? undefined : draft;
  }

  all<Kind extends keyof Kinds>(kind: Kind): ReadonlyMap<string, Kinds[Kind]> {
    const open = [...this.#all[kind]].filter(([, draft]) => !this.#aside.has(draft));
    return new Map(open);
  }

  /** Everything that somebody wrote and has not saved, also in forms that were left. */
  written(): readonly DraftEntry[] {
    return this.#entries().filter(({draft}) => typedIn(draft).length > 0);
  }

  /** All forms that are open. */
  opened(): readonly DraftEntry[] {
    return this.#entries().filter(({draft}) => !this.#aside.has(draft));
  }

  #entries(): readonly DraftEntry[] {
    const entries = Object.entries(this.#all).flatMap(([kind, drafts]) =>
      [...drafts].map(([key, draft]) => ({kind, key, draft})),
    );
    // Each kind is paired with its own drafts.
    return entries as unknown as readonly DraftEntry[];
  }

  /** Begins without drawing: for fields that are always there. */
  put<Kind extends keyof Kinds>(kind: Kind, key: string, draft: Kinds[Kind]): void {
    this.#all[kind].set(key, draft);
  }

  has(kind: keyof Kinds, key: string): boolean {
    return this.#all[kind].has(key);
  }

  /** Closes a form whose words are sent; they are kept until they are saved. */
  send(kind: keyof Kinds, key: string): void {
    const draft = this.#all[kind].get(key);
    this.close(kind, key);
    // The kind of a draft is that of the map it was in.
    if (draft && typedIn(draft).length > 0) this.sent.keep({kind, key, draft} as DraftEntry);
  }

  /** Opens a form; one that is open already, or that was left, keeps what was typed. */
  open<Kind extends keyof Kinds>(kind: Kind, key: string, draft: Kinds[Kind]): void {
    const known = this.#all[kind].get(key);
    if (known) {
      this.#aside.delete(known);
      // What was typed may now be the answer to a proposal, or no longer be that.
      if ('proposalId' in draft || 'proposalId' in known)
        Object.assign(known, {proposalId: 'proposalId' in draft ? draft.proposalId : undefined});
    } else this.#all[kind].set(key, draft);
    this.#host.requestUpdate();
  }

  /** Opens again what was left with words in it: the button that opened it may have gone. */
  openLeft<Kind extends keyof Kinds>(kind: Kind, which: (draft: Kinds[Kind]) => boolean): void {
    for (const draft of this.#all[kind].values())
      if (which(draft) && typedIn(draft).length > 0) this.#aside.delete(draft);
  }

  /** Closes a form and keeps what was typed for when it is opened again. */
  leave(kind: keyof Kinds, key: string): void {
    const draft = this.get(kind, key);
    if (draft) this.#aside.add(draft);
    this.#host.requestUpdate();
  }

  close(kind: keyof Kinds, key: string): void {
    this.#all[kind].delete(key);
    this.#host.requestUpdate();
  }

  /** Changes what was written where the form has to be drawn again. */
  change<Draft extends Kinds[keyof Kinds]>(draft: Draft, change: Partial<Draft>): void {
    Object.assign(draft, change);
    this.#host.requestUpdate();
  }
}
