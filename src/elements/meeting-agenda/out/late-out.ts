import type {ReactiveControllerHost} from 'lit';
import {Messages, type MessagesHost} from '../../../i18n/messages.js';
import {panel} from '../../../styles/panel.js';
import type {Loaded} from '../../../ui/late-part.js';
import type {CalendarWriting} from './out-button.js';
import {OutDialog} from './out-dialog.js';
import type {OutMessages} from './out.messages.js';
import {nl} from './out.messages.nl.js';
import {out} from './out.styles.js';

type Host = ReactiveControllerHost & MessagesHost<OutMessages>;

/** The panel with its words and its look. */
export const lateOut = (
  host: Host,
  draw: () => void,
  writing: CalendarWriting,
): Loaded<OutDialog, OutMessages> => ({
  part: new OutDialog(draw, writing),
  messages: new Messages<OutMessages>(host, {
    nl,
    slices: ['agenda-out'],
    load: {
      en: () => [import('./out.messages.js')],
      'nl-formal': () => [import('./out.messages.nl-formal.js')],
    },
  }),
  styles: [panel, out],
});
