import {html} from 'lit';
import {tableIcon} from '../../../ui/first-icons.js';
import {lateDialog} from '../../../ui/late-dialog.js';
import type {SheetScene} from '../sheet-scene.js';

/** Opens what is about the group as a whole. */
export const groupButton = lateDialog({
  name: 'about-group',
  look: 'btn plain',
  offered: () => true,
  label: ({text, group}: SheetScene) =>
    html`${tableIcon()}<span dir="auto">${text.aboutGroup(group.name)}</span>`,
  load: () => import('./late-group.js'),
  make: ({lateGroup}, host) => lateGroup(host),
});
