import type {Delegation} from '../../domain/regie/schema.js';
import type {DelegableTask} from '../../domain/regie/values.js';
import {lendButton} from '../../ui/lend/lend-button.js';
import {lentStrips} from '../../ui/lend/lent-strips.js';
import {standstillStrip} from '../../ui/standstill.js';
import {readonlyStrip} from '../../ui/strips.js';
import {isClient, type Desk} from './scene.js';

/** What can be lent of the map: drawing on it, and asking people. */
export const tasks: readonly DelegableTask[] = ['editNetwork', 'inviteMembers'];

export const ofMap = ({task}: Pick<Delegation, 'task'>): boolean => tasks.includes(task);

/** That the group rests or has stopped, and what is lent or may be done here. */
export const strips = (desk: Desk): unknown => [
  standstillStrip({
    ...desk,
    ...{policy: desk.policy(), fixed: desk.given.readonly === true},
    wish: (command, said) => desk.act(command, said),
  }),
  lentStrip(desk),
];

/** Somebody draws the map in the client's name: always said, ended with one press (DR8, DR9). */
function lentStrip(desk: Desk): unknown {
  const {text, group} = desk;
  const strips = lentStrips({
    ...desk,
    ...{tasks, mayEnd: desk.may('revokeDelegation', true) === 'yes'},
    end: (command, said) => desk.act(command, said),
  });
  return isClient(desk) || strips.length > 0
    ? strips
    : readonlyStrip(text, group.clientName, desk.may('nominate') === 'propose');
}

/** "Iemand iets laten doen": the client, in the client's own hand. */
export const lendTool = (desk: Desk, say: (sentence: string) => void): unknown =>
  lendButton(
    {
      ...desk,
      ...{tasks, policy: desk.policy(), mayLend: desk.may('delegate') === 'yes'},
      wish: (command) => desk.act(command),
    },
    say,
  );
