import {html} from 'lit';
import {eyeIcon} from '../../../ui/later-icons.js';
import {lateDialog} from '../../../ui/late-dialog.js';
import {isClient, type Desk} from '../scene.js';

/** Opens the choice through whose eyes the client looks. */
export const eyesButton = lateDialog({
  name: 'eyes',
  offered: (desk: Desk) => isClient(desk),
  label: ({text}) => html`${eyeIcon()}${text.lookAlong}`,
  load: () => import('./late-eyes.js'),
  make: ({lateEyes}, host) => lateEyes(host),
});
