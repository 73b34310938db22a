/**
 * Somebody put one goal in focus, for example during a meeting, or went back to all of them. It asks
 * for nothing; a page may show the same goal elsewhere.
 */
export class RgGoalFocusEvent extends Event {
  static readonly type = 'rg-goal-focus';
  /** The goal; `undefined` for all of them. */
  readonly goalId: string | undefined;

  constructor(goalId: string | undefined) {
    super(RgGoalFocusEvent.type, {bubbles: true, composed: true});
    this.goalId = goalId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-goal-focus': RgGoalFocusEvent;
  }
}
