import {html} from 'lit';
import {handIcon} from '../later-icons.js';
import {lateDialog} from '../late-dialog.js';
import {lendableHere, plannedHere, type LendDesk} from './lend-desk.js';

/** "Iemand iets laten doen": for the client, where there is something to lend to somebody. */
export const lendButton = lateDialog({
  name: 'lend',
  look: 'btn plain no-print',
  offered: (desk: LendDesk) =>
    desk.viewer.kind === 'client' &&
    desk.mayLend &&
    lendableHere(desk).length + plannedHere(desk).length > 0,
  label: ({text}) => html`${handIcon()}${text.lend}`,
  load: () => import('./late-lend.js'),
  make: ({lateLend}, host, draw) => lateLend(host, draw),
});
