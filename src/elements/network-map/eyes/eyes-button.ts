import {html} from 'lit';
import {eyeIcon} from '../../../ui/later-icons.js';
import {lateDialog} from '../late-dialog.js';
import {isClient} from '../scene.js';

/** Opens the choice through whose eyes the client looks. */
export const eyesButton = lateDialog({
  name: 'eyes',
  offered: isClient,
  label: ({text}) => html`${eyeIcon()}${text.lookAlong}`,
  load: () => import('./late-eyes.js'),
  make: ({lateEyes}, host) => lateEyes(host),
});
