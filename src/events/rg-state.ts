/** A provider loaded, saved, could not, or somebody else looks: read its `state`. */
export class RgStateEvent extends Event {
  static readonly type = 'rg-state';

  constructor() {
    super(RgStateEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-state': RgStateEvent;
  }
}
