import {html} from 'lit';
import {dateIcon} from '../../../ui/first-icons.js';
import {lateDialog} from '../../../ui/late-dialog.js';
import {isClient, type Desk} from '../scene.js';

/** Opens the kept maps: for the client alone, nobody else sees that there are any (DR4). */
export const timeButton = lateDialog({
  name: 'time',
  offered: (desk: Desk) =>
    isClient(desk) && (desk.people.length > 0 || desk.group.mapSnapshots.length > 0),
  label: ({text}) => html`${dateIcon()}${text.earlier}`,
  load: () => import('./late-time.js'),
  make: ({lateTime}, host, draw) => lateTime(host, draw),
});
