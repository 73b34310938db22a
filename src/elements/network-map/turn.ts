import {RgViewEvent} from '../../events/rg-view.js';
import type {Board} from './map-moves.js';
import type {Desk} from './scene.js';

/** Tells the page what somebody chose, so that it can begin there the next time. */
export const viewChosen = (element: EventTarget, view: 'map' | 'list'): boolean =>
  element.dispatchEvent(new RgViewEvent(view));

/**
 * From the map to the list or back: who has the focus comes along. Call it before the other view is
 * drawn.
 */
export function turn(desk: Desk, root: ShadowRoot | null, board: Board): void {
  const focused = root?.activeElement;
  const at = focused?.closest('[data-at]')?.getAttribute('data-at') ?? -1;
  const personId = desk.people[Number(at)]?.person.id;
  if (personId !== undefined) board.goTo(personId);
  else if (focused?.closest('.person-card')) desk.show(desk.panel);
}
