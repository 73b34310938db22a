import type {Command} from '../domain/command.js';

/**
 * Somebody wants something changed. It bubbles out of the element; cancel it to handle the wish
 * yourself, otherwise the nearest `<rg-provider>` decides and saves it.
 */
export class RgCommandEvent extends Event {
  static readonly type = 'rg-command';
  readonly command: Command;

  constructor(command: Command) {
    super(RgCommandEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.command = command;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-command': RgCommandEvent;
  }
}
