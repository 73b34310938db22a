import type {AgendaItem} from '../../domain/meetings/schema.js';
import type {MoreScene} from './more-scene.js';
import {heading} from './openers.js';
import {titleOf} from './words.js';

/** Off the agenda; a first meeting's confidentiality only after a question (DR21). */
export function drop(scene: MoreScene, item: AgendaItem, how: 'parked' | 'removed'): void {
  const {text, acts} = scene;
  const title = titleOf(text, item);
  scene.knowingly(item, (choice) => {
    if (how === 'removed') {
      const remove = {type: 'removeAgendaItem', itemId: item.id, ...choice} as const;
      acts.wish(remove, text.itemGone(title), heading);
    } else {
      const park = {type: 'setAgendaItemState', itemId: item.id, state: 'parked'} as const;
      acts.wish({...park, ...choice}, text.itemParked(title), heading);
    }
  });
}
