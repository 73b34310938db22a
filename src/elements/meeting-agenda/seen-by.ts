import {html, nothing} from 'lit';
import type {AgendaItem, Meeting} from '../../domain/meetings/schema.js';
import {itemVisibilities, type ItemVisibility} from '../../domain/meetings/values.js';
import {lockIcon} from '../../ui/icons.js';
import {facilitates} from './meetings.js';
import type {MoreScene} from './more-scene.js';
import {clientName} from './words.js';

/** Who sees a topic that is not for everybody, in words for who reads them. */
export function seenBy(scene: MoreScene, code: ItemVisibility): string {
  const {text, group, actor} = scene;
  if (code === 'group') return text.seenGroup;
  if (actor.kind === 'client') return code === 'client' ? text.seenClient : text.seenFacilitator;
  const name = clientName(scene);
  if (code === 'client') return text.seenClientOf(name);
  return facilitates(group, actor) ? text.seenWithYou(name) : text.seenFacilitatorOf(name);
}

/** "Alleen jij", on a topic that not everybody sees. */
export function seenTag(scene: MoreScene, thing: AgendaItem | Meeting): unknown {
  const code = 'visibility' in thing ? thing.visibility : 'group';
  return code === 'group'
    ? nothing
    : html`<span class="tag private">${lockIcon()}${seenBy(scene, code)}</span>`;
}

/** Nobody puts a topic out of their own sight; what it was, it may stay. */
export const offeredTo = (
  {group, actor}: MoreScene,
  was: string | undefined,
): readonly ItemVisibility[] =>
  itemVisibilities.filter(
    (code) =>
      code === was ||
      code === 'group' ||
      actor.kind === 'client' ||
      (code === 'clientAndFacilitator' && facilitates(group, actor)),
  );
