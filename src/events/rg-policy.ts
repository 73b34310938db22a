import type {PolicyConflict} from '../domain/regie/check-policy.js';

/**
 * The portal's own table of who may do what is not used, because it conflicts with what no portal can
 * choose; the usual table counts. For the developer: the sentences are in English.
 */
export class RgPolicyEvent extends Event {
  static readonly type = 'rg-policy';
  /** Each cell that conflicts, with its sentence: why it cannot be so. */
  readonly conflicts: readonly PolicyConflict[];

  constructor(conflicts: readonly PolicyConflict[]) {
    super(RgPolicyEvent.type, {bubbles: true, composed: true});
    this.conflicts = conflicts;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-policy': RgPolicyEvent;
  }
}
