import {html, nothing} from 'lit';
import {undoIcon} from '../../ui/later-icons.js';
import {lendButton} from '../../ui/lend/lend-button.js';
import {lentStrips} from '../../ui/lend/lent-strips.js';
import {standstillStrip} from '../../ui/standstill.js';
import {readonlyStrip} from '../../ui/strips.js';
import {isClient, type FormDesk, type Stand} from './desk.js';
import {focusStrip, overview} from './goal-focus.js';
import {returnedPart} from './orphans.js';
import {ownContribution} from './own-contribution.js';
import {planButton} from './plan/plan-button.js';

/** What stands above the goals: who acts in the client's name, and what came back. */
export const around = (desk: FormDesk, {returned, resolve}: Stand): unknown =>
  html`${isClient(desk) ? nothing : whose(desk)} ${standstill(desk)} ${delegation(desk)}
    ${isClient(desk) ? nothing : ownContribution(desk)} ${focusStrip(desk)}
    <div class="front">${returnedPart(desk, returned, resolve)}</div>`;

const whose = ({text, group, may}: FormDesk): unknown =>
  readonlyStrip(text, group.clientName, may('editGoals') === 'propose');

/** The group rests, or has stopped. */
const standstill = (desk: FormDesk): unknown =>
  standstillStrip({
    ...desk,
    ...{viewer: desk.actor, at: new Date().toISOString()},
    wish(command, said) {
      desk.wish(command);
      desk.say(said);
      desk.focus('title');
    },
  });

const lendingOf = ({actor}: FormDesk) =>
  ({viewer: actor, at: new Date().toISOString(), tasks: ['editSteps']}) as const;

/** Somebody may change steps in the client's name: always said, ended with one press (DR8, DR9). */
const delegation = (desk: FormDesk): unknown =>
  lentStrips({
    ...desk,
    ...lendingOf(desk),
    mayEnd: desk.may('revokeDelegation', {own: true}) === 'yes',
    end(command, said) {
      desk.wish(command);
      desk.say(said);
    },
  });

/** The two ways through what was done here, when there is something to take back or do again. */
export function history(desk: FormDesk, {canUndo, canRedo, request}: Stand): unknown {
  const {text, group} = desk;
  const act = (type: 'undo' | 'redo') => (): void => {
    request(type);
    desk.say(type === 'undo' ? text.undone : text.redone);
  };
  const open = group.status !== 'closed';
  return html`${canUndo && open ? html`<button class="btn plain" type="button" @click=${act('undo')}>${undoIcon()}${text.undo}</button>` : nothing}
  ${canRedo && open ? html`<button class="btn plain" type="button" @click=${act('redo')}>${text.redo}</button>` : nothing}
  ${overview(desk)} ${planButton({...desk, viewer: desk.actor}, desk.say)}
  ${lendButton({...desk, ...lendingOf(desk), mayLend: desk.may('delegate') === 'yes'}, desk.say)}`;
}
