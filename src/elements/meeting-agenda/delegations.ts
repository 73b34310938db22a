import {lendButton} from '../../ui/lend/lend-button.js';
import {lentStrips} from '../../ui/lend/lent-strips.js';
import type {DelegableTask} from '../../domain/regie/values.js';
import type {MoreScene} from './more-scene.js';
import {heading} from './openers.js';

/** What can be lent of a meeting. */
export const tasks: readonly DelegableTask[] = [
  'planMeeting',
  'prepareAgenda',
  'chair',
  'recordAgreements',
];

/** Always in reach while somebody does this for the client; taking it back, or handing it back, is one act (DR9). */
export const delegations = (scene: MoreScene): unknown =>
  lentStrips({
    ...scene,
    ...{tasks, viewer: scene.actor, mayEnd: scene.may('revokeDelegation') === 'yes'},
    end: (command, said) => scene.acts.wish(command, said, heading),
  });

/** "Iemand iets laten doen": the client, in the client's own hand. */
export const lending = (scene: MoreScene): unknown =>
  lendButton(
    {
      ...scene,
      ...{tasks, viewer: scene.actor, mayLend: scene.may('delegate') === 'yes'},
      wish: (command) => scene.acts.wish(command),
    },
    scene.around.say,
  );
