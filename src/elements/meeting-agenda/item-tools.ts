import {html, nothing} from 'lit';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {pencilIcon} from '../../ui/first-icons.js';
import {downIcon, upIcon} from '../../ui/later-icons.js';
import {itemGrip} from './item-drag.js';
import type {MoreMeetingScene} from './more-scene.js';
import {opener} from './opener.js';
import type {IsEnd} from './scene.js';
import {titleOf} from './words.js';

/** Moves an item one place; the focus stays on the tool that did it. */
export type Move = (itemId: string, by: -1 | 1, tool: string | undefined) => void;

export const mayArrange = ({may, meeting}: MoreMeetingScene): boolean =>
  may('arrangeAgenda') === 'yes' && (meeting.state === 'planning' || meeting.state === 'announced');

/**
 * What one can do with an item: higher, lower, change it. At an end the button stays where it is, for
 * who goes on pressing it.
 */
export function itemTools(
  scene: MoreMeetingScene,
  item: AgendaItem,
  isEnd: IsEnd,
  move: Move,
): unknown {
  if (!mayArrange(scene)) return nothing;
  const {text} = scene;
  const title = titleOf(text, item);
  const mover = (by: -1 | 1, label: string) =>
    html`<button
      class="tool"
      type="button"
      data-tool=${by}
      aria-label=${label}
      aria-disabled=${isEnd(by) || nothing}
      @click=${() => move(item.id, by, String(by))}
    >
      ${by < 0 ? upIcon() : downIcon()}
    </button>`;
  return html`<div class="tools no-print">
    ${itemGrip(scene, item, isEnd)} ${mover(-1, text.moveUp(title))}
    ${mover(1, text.moveDown(title))}
    ${opener(scene, {
      kind: 'item',
      subject: item.id,
      look: 'tool',
      content: pencilIcon(),
      label: text.edit(title),
    })}
  </div>`;
}

/** Alt and an arrow move an item, as its two buttons do. */
export const moveByKey =
  (scene: MoreMeetingScene, item: AgendaItem, move: Move) =>
  (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!event.altKey || by === undefined || !mayArrange(scene)) return;
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    // In a field these keys open a list, or go through the text.
    if (target?.closest('form')) return;
    event.preventDefault();
    const tool = target?.dataset['tool'];
    move(item.id, by, tool);
  };
