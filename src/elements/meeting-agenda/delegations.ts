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
