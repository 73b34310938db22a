import type {ReactiveControllerHost} from 'lit';
import {Messages, type MessagesHost} from '../../../i18n/messages.js';
import {dialog} from '../../../styles/dialog.js';
import {panel} from '../../../styles/panel.js';
import type {Loaded} from '../../../ui/late-part.js';
import {TimeDialog} from './time-dialog.js';
import type {TimeMessages} from './time.messages.js';
import {nl} from './time.messages.nl.js';
import {time} from './time.styles.js';

type Host = ReactiveControllerHost & MessagesHost<TimeMessages>;

/** The panel of kept maps with its words and its look. */
export const lateTime = (host: Host, draw: () => void): Loaded<TimeDialog, TimeMessages> => ({
  part: new TimeDialog(draw),
  messages: new Messages<TimeMessages>(host, {
    nl,
    slices: ['map-time'],
    load: {
      en: () => [import('./time.messages.js')],
      'nl-formal': () => [import('./time.messages.nl-formal.js')],
    },
  }),
  styles: [dialog, panel, time],
});
