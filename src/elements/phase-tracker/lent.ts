import {lendButton} from '../../ui/lend/lend-button.js';
import {lentIn, lentStrips} from '../../ui/lend/lent-strips.js';
import type {SheetScene} from './sheet-scene.js';

const tasks = ['setPhase'] as const;

/** Somebody may set the phase in the client's name: always said, ended with one press (DR8, DR9). */
export const lentView = (scene: SheetScene): unknown =>
  lentStrips({
    ...scene,
    ...{tasks, mayEnd: scene.mayEndLoans},
    end(command, said) {
      scene.wish(command);
      scene.say(said);
    },
  });

/** Does who looks set it in the client's name, or is it theirs to read? */
export const isLentHere = (scene: SheetScene): boolean => lentIn({...scene, tasks}).length > 0;

/** "Iemand iets laten doen": the client, in the client's own hand. */
export const lendView = (scene: SheetScene): unknown => lendButton({...scene, tasks}, scene.say);
