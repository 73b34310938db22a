import type {ReactiveControllerHost} from 'lit';
import {Messages, type MessagesHost} from '../../../i18n/messages.js';
import {dialog} from '../../../styles/dialog.js';
import {panel} from '../../../styles/panel.js';
import type {LatePanel} from '../../../ui/late-dialog.js';
import type {Loaded} from '../../../ui/late-part.js';
import type {SheetScene} from '../sheet-scene.js';
import {groupPanel} from './group-panel.js';
import type {GroupMessages} from './group.messages.js';
import {nl} from './group.messages.nl.js';
import {aboutGroup} from './group.styles.js';

type Host = ReactiveControllerHost & MessagesHost<GroupMessages>;

/** What is about the group as a whole, with its words and its look. */
export const lateGroup = (
  host: Host,
): Loaded<LatePanel<SheetScene, GroupMessages>, GroupMessages> => ({
  part: {view: (scene, say) => groupPanel({...scene, say})},
  messages: new Messages<GroupMessages>(host, {
    nl,
    slices: ['group'],
    load: {
      en: () => [import('./group.messages.js')],
      'nl-formal': () => [import('./group.messages.nl-formal.js')],
    },
  }),
  styles: [dialog, panel, aboutGroup],
});
