import type {ReactiveControllerHost} from 'lit';
import {Messages, type MessagesHost} from '../../../i18n/messages.js';
import {dialog} from '../../../styles/dialog.js';
import {panel} from '../../../styles/panel.js';
import type {Loaded} from '../../../ui/late-part.js';
import {FilesDialog} from './files-dialog.js';
import type {FilesMessages} from './files.messages.js';
import {nl} from './files.messages.nl.js';
import {files} from './files.styles.js';

type Host = ReactiveControllerHost & MessagesHost<FilesMessages>;

/** The panel with its words and its look: what comes when somebody wants to keep or print. */
export const lateFiles = (host: Host, draw: () => void): Loaded<FilesDialog, FilesMessages> => ({
  part: new FilesDialog(draw),
  messages: new Messages<FilesMessages>(host, {
    nl,
    slices: ['map-files'],
    load: {
      en: () => [import('./files.messages.js')],
      'nl-formal': () => [import('./files.messages.nl-formal.js')],
    },
  }),
  styles: [dialog, panel, files],
});
