import {html, nothing} from 'lit';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {dragRow, type DropPlace} from '../../ui/row-dragging.js';
import type {MoreMeetingScene} from './more-scene.js';
import {orderBeside} from './moving.js';
import type {IsEnd} from './scene.js';
import {titleOf} from './words.js';

/** To drag an item by; its two buttons and the keys do the same. */
export function itemGrip(scene: MoreMeetingScene, item: AgendaItem, isEnd: IsEnd): unknown {
  if (isEnd(-1) && isEnd(1)) return nothing;
  const put = (place: DropPlace): void => drop(scene, item, place);
  const take = (event: PointerEvent): void =>
    dragRow(event, {row: '.item:not(.loose)', list: '[part~="agenda"]', put});
  return html`<span class="grip" aria-hidden="true" @pointerdown=${take}></span>`;
}

function drop({group, marks, acts, text}: MoreMeetingScene, {id}: AgendaItem, to: DropPlace): void {
  const target = marks.idOf(to.row.dataset['item'] ?? '');
  const moved = target === undefined ? undefined : orderBeside(group, id, target, to.after);
  if (!moved) return;
  const said = text.itemMoved(titleOf(text, moved.item), moved.place);
  acts.wish(moved.moves, said);
}
