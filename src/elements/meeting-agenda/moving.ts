import type {ResourceGroup} from '../../domain/group.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {byOrder} from '../../domain/by-order.js';
import {orderBetween} from '../../domain/order.js';

interface Moved {
  readonly item: AgendaItem;
  readonly order: string;
  /** Counted from 1. */
  readonly place: number;
}

/** The item's place after one step up or down; nothing at either end. */
export function orderAfterMove(
  group: ResourceGroup,
  itemId: string,
  by: -1 | 1,
): Moved | undefined {
  const item = group.agendaItems.find(({id}) => id === itemId);
  const all = group.agendaItems
    .filter(({meetingId}) => meetingId === item?.meetingId)
    .sort(byOrder);
  const shown = all.filter(({state}) => state === 'accepted');
  const place = shown.findIndex(({id}) => id === itemId) + by;
  const target = shown[place];
  if (!item || !target) return undefined;
  // Its neighbours among all items, so that parked and proposed ones keep their place as well.
  const others = all.filter(({id}) => id !== itemId);
  const at = others.indexOf(target);
  const [before, after] = by < 0 ? [others[at - 1], target] : [target, others[at + 1]];
  return {item, order: orderBetween(before?.order, after?.order), place: place + 1};
}
