/** What somebody asks of the provider itself, apart from changing the group. */
export type HistoryRequest =
  | {readonly type: 'undo'}
  | {readonly type: 'redo'}
  /** Load or send again now. */
  | {readonly type: 'retry'}
  /** What to do with a command that came back: see `GroupState.returned`. */
  | {readonly type: 'resolve'; readonly id: string; readonly keep: 'mine' | 'theirs' | 'both'};

/** Undo, redo, try again, or choose between two texts. Cancel it to handle it yourself. */
export class RgRequestEvent extends Event {
  static readonly type = 'rg-request';
  readonly request: HistoryRequest;

  constructor(request: HistoryRequest) {
    super(RgRequestEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.request = request;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-request': RgRequestEvent;
  }
}
