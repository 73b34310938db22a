import type {Asker} from '../domain/network/values.js';

/** What the client wants to ask somebody, and who asks. */
export interface AskDetails {
  readonly personId: string;
  readonly membershipId: string;
  /** The client, the regieondersteuner, or both together. */
  readonly asker: Asker;
  /** The words, as the client left them. */
  readonly text: string;
  /** `copied`: the words are wanted on the clipboard. `asked`: it is marked that somebody was asked. */
  readonly moment: 'copied' | 'asked';
}

/**
 * Somebody is being asked to take part; the element itself sends nothing. A page may offer to send the
 * words. Cancel it to take over: then nothing is copied, or nobody is marked as asked. It bubbles.
 */
export class RgAskEvent extends Event {
  static readonly type = 'rg-ask';
  readonly request: AskDetails;

  constructor(request: AskDetails) {
    super(RgAskEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.request = request;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-ask': RgAskEvent;
  }
}
