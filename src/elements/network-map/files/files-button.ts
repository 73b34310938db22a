import {html} from 'lit';
import {printIcon} from '../../../ui/later-icons.js';
import {lateDialog} from '../../../ui/late-dialog.js';
import type {Desk} from '../scene.js';

/** Opens the panel to keep and to print. */
export const filesButton = lateDialog({
  name: 'files',
  offered: ({people, may}: Desk) => people.length > 0 || may('editNetwork') === 'yes',
  label: ({text}) => html`${printIcon()}${text.files}`,
  load: () => import('./late-files.js'),
  make: ({lateFiles}, host, draw) => lateFiles(host, draw),
});
