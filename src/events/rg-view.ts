/** Somebody chose the map or the list: `view`. It asks for nothing; a page may remember it. */
export class RgViewEvent extends Event {
  static readonly type = 'rg-view';
  readonly view: 'map' | 'list';

  constructor(view: 'map' | 'list') {
    super(RgViewEvent.type, {bubbles: true, composed: true});
    this.view = view;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-view': RgViewEvent;
  }
}
