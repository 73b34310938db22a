import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {agendaTimes} from '../../domain/meetings/agenda-times.js';
import {byOrder} from '../../domain/by-order.js';
import {itemRow} from './item-row.js';
import type {MeetingScene, Note} from './scene.js';

/**
 * The items in order, with proposals lying loose between them. A list by its roles: a long one comes in
 * chunks, within which an `<li>` would be none.
 */
export function agenda(scene: MeetingScene): TemplateResult {
  const {text, meeting, items, more} = scene;
  const times = new Map(agendaTimes(meeting, items).items.map((time) => [time.itemId, time]));
  const accepted = items
    .filter(({state}) => state === 'accepted')
    .map((item, at, all): Note => ({
      id: item.id,
      order: item.order,
      draw: () => itemRow(scene, item, times.get(item.id), (by) => all[at + by] === undefined),
    }));
  const notes = [...accepted, ...(more?.notes ?? [])].sort(byOrder);
  return html`<h3 class="sr">${text.agenda}</h3>
    <div class="items" role="list" part="agenda">
      ${scene.rows(notes, (some) =>
        repeat(
          some,
          ({id}) => id,
          (note) => note.draw(),
        ),
      )}
    </div>
    ${more?.underItems}`;
}
