import type {Command} from '../domain/command.js';

/**
 * Somebody wants something changed. It bubbles out of the element; cancel it to handle the wish
 * yourself, otherwise the nearest `<rg-provider>` decides and saves it.
 */
export class RgCommandEvent extends Event {
  static readonly type = 'rg-command';
  readonly command: Command;
  /** Wishes with the same `act` were one thing to the user: one undo takes them back together. */
  readonly act: object | undefined;

  constructor(command: Command, act?: object) {
    super(RgCommandEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.command = command;
    this.act = act;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rg-command': RgCommandEvent;
  }
}
