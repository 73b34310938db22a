import type {ReactiveControllerHost} from 'lit';
import {Messages, type MessagesHost} from '../../../i18n/messages.js';
import {dialog} from '../../../styles/dialog.js';
import {panel} from '../../../styles/panel.js';
import type {LatePanel} from '../../../ui/late-dialog.js';
import type {Loaded} from '../../../ui/late-part.js';
import type {Desk} from '../scene.js';
import {eyesDialog} from './eyes-dialog.js';
import type {EyesMessages} from './eyes.messages.js';
import {nl} from './eyes.messages.nl.js';
import {eyes} from './eyes.styles.js';

type Host = ReactiveControllerHost & MessagesHost<EyesMessages>;

/** The choice of whose eyes, with its words, its look and the projection. */
export function lateEyes(host: Host): Loaded<LatePanel<Desk, EyesMessages>, EyesMessages> {
  const messages = new Messages<EyesMessages>(host, {
    nl,
    slices: ['map-eyes'],
    load: {
      en: () => [import('./eyes.messages.js')],
      'nl-formal': () => [import('./eyes.messages.nl-formal.js')],
    },
  });
  return {
    part: {view: (desk, say) => eyesDialog(desk, say, () => messages.text)},
    messages,
    styles: [dialog, panel, eyes],
  };
}
