import type {ReactiveControllerHost} from 'lit';
import {Messages, type MessagesHost} from '../../i18n/messages.js';
import {dialog} from '../../styles/dialog.js';
import {fields} from '../../styles/fields.js';
import {panel} from '../../styles/panel.js';
import type {Loaded} from '../late-part.js';
import {LendDialog} from './lend-dialog.js';
import type {LendMessages} from './lend.messages.js';
import {nl} from './lend.messages.nl.js';
import {lend} from './lend.styles.js';

type Host = ReactiveControllerHost & MessagesHost<LendMessages>;

/** The dialog with its words and its look: what comes when the client wants to lend something. */
export const lateLend = (host: Host, draw: () => void): Loaded<LendDialog, LendMessages> => ({
  part: new LendDialog(draw),
  messages: new Messages<LendMessages>(host, {
    nl,
    slices: ['lend'],
    load: {
      en: () => [import('./lend.messages.js')],
      'nl-formal': () => [import('./lend.messages.nl-formal.js')],
    },
  }),
  styles: [dialog, panel, fields, lend],
});
