import type {ActorRef} from '../domain/base.js';

/**
 * What somebody is writing and has not saved: plain data, to be given back as it is. Of what stood there
 * before it holds only the fields of the form, which tell where somebody else changed them meanwhile.
 */
export interface KeptDrafts {
  readonly version: 1;
  readonly groupId: string;
  /** Who is writing: it is given back to nobody else. */
  readonly actor: ActorRef;
  readonly entries: readonly {
    readonly kind: string;
    readonly key: string;
    readonly draft: object;
    /** It was sent, and is not known to be saved. */
    readonly sent?: true;
  }[];
}

/**
 * Somebody is writing, a moment after each pause, or has nothing unsaved any more. An element keeps
 * nothing on the device: a page may keep this and give it back as `drafts`. Cancel it to say that you
 * kept it; otherwise the browser asks before somebody leaves the page.
 */
export class RgDraftEvent extends Event {
  static readonly type = 'rg-draft';
  /** Who writes, in which group. */
  readonly groupId: string;
  readonly actor: ActorRef;
  /** Where it shows one goal alone: keep that apart from what is written elsewhere on the page. */
  readonly goalId: string | undefined;
  /** `undefined` when everything is saved or let go: forget what you kept for this person. */
  readonly drafts: KeptDrafts | undefined;

  constructor(
    groupId: string,
    actor: ActorRef,
    entries: KeptDrafts['entries'],
    goalId: string | undefined,
  ) {
    super(RgDraftEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.groupId = groupId;
    this.actor = actor;
    this.goalId = goalId;
    this.drafts = entries.length === 0 ? undefined : {version: 1, groupId, actor, entries};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-draft': RgDraftEvent;
  }
}
