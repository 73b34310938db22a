import type {CommandOf} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import type {AgendaItem} from '../../domain/meetings/schema.js';
import {byOrder} from '../../domain/by-order.js';
import {placesAt} from '../../domain/order.js';

interface Moved {
  readonly item: AgendaItem;
  /** The item's own first; others that had the same place make room. */
  readonly moves: readonly CommandOf<'moveAgendaItem'>[];
  /** Counted from 1. */
  readonly place: number;
}

/** Where an item lies among those on the agenda, and all the others of its meeting. */
function around(group: ResourceGroup, itemId: string) {
  const item = group.agendaItems.find(({id}) => id === itemId);
  const all = group.agendaItems
    .filter(({meetingId}) => meetingId === item?.meetingId)
    .sort(byOrder);
  const shown = all.filter(({state}) => state === 'accepted');
  return {item, all, shown, at: shown.findIndex(({id}) => id === itemId)};
}

/** The item's place after one step up or down; nothing at either end. */
export function orderAfterMove(
  group: ResourceGroup,
  itemId: string,
  by: -1 | 1,
): Moved | undefined {
  const {shown, at} = around(group, itemId);
  const target = at < 0 ? undefined : shown[at + by];
  return target && orderBeside(group, itemId, target.id, by > 0);
}

/** The item's place before or after another one; nothing where it lay there already. */
export function orderBeside(
  group: ResourceGroup,
  itemId: string,
  targetId: string,
  isAfter: boolean,
): Moved | undefined {
  const {item, all, shown, at} = around(group, itemId);
  const place = shown.filter(({id}) => id !== itemId).findIndex(({id}) => id === targetId);
  const to = place + (isAfter ? 1 : 0);
  if (!item || place < 0 || to === at) return undefined;
  // Its neighbours among all items, so that parked and proposed ones keep their place as well.
  const others = all.filter(({id}) => id !== itemId);
  const index = others.findIndex(({id}) => id === targetId) + (isAfter ? 1 : 0);
  const places = placesAt(itemId, others, index);
  const moves = places.map(({id, order}) => ({type: 'moveAgendaItem', itemId: id, order}) as const);
  return {item, moves, place: to + 1};
}
