/** Somebody opened a person's card on the map or in the list, or closed it. It asks for nothing. */
export class RgPersonSelectedEvent extends Event {
  static readonly type = 'rg-person-selected';
  /** Whose card is open now; `undefined` when it was closed. */
  readonly personId: string | undefined;

  constructor(personId: string | undefined) {
    super(RgPersonSelectedEvent.type, {bubbles: true, composed: true});
    this.personId = personId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-person-selected': RgPersonSelectedEvent;
  }
}
