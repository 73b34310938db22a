import type {Command} from '../../../domain/command.js';
import type {PanelDesk} from '../../../ui/late-dialog.js';
import {saysTooLong} from '../../../ui/too-long.js';
import type {SheetScene} from '../sheet-scene.js';
import type {GroupMessages} from './group.messages.js';

/** All that the panel about the group needs to draw itself. */
export type GroupDesk = PanelDesk<SheetScene, GroupMessages>;

/** Sends what a form says, if anything is other by it, and tells that it was kept. */
export function keeps(desk: GroupDesk, wishOf: (typed: FormData) => Command | undefined) {
  return (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || saysTooLong(form, desk.text)) return;
    const wish = wishOf(new FormData(form));
    if (wish) desk.keep(wish);
    desk.say(desk.text.saved);
  };
}

export const typedIn = (typed: FormData, name: string): string => {
  const value = typed.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
