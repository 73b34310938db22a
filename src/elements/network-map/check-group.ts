import type {ResourceGroup} from '../../domain/group.js';
import {closenesses, sides} from '../../domain/network/rings.js';
import {relationCodes} from '../../domain/network/values.js';
import {warnOnce} from '../../ui/warn-once.js';
import type {Order} from './order.js';
import type {Scene} from './scene.js';
import {isPlace} from './shown.js';

/** For these people in this order: how many there are in the group, and who knows whom. */
const checked = new WeakMap<Order, Pick<ResourceGroup, 'ties'> & {readonly count: number}>();

/**
 * Tells the developer what in a group cannot be shown as it is; people see the rest of it. Not again
 * for somebody's other name.
 */
export function checkGroup({group, order}: Pick<Scene, 'group' | 'order'>): void {
  const {people, ties} = group;
  const known = checked.get(order);
  if (known?.ties === ties && known.count === people.length) return;
  checked.set(order, {ties, count: people.length});
  const ids = new Set(people.map(({id}) => id));
  const report = (wrong: boolean, sentence: string): void => {
    if (wrong) warnOnce('rg-network-map', sentence);
  };
  report(
    ids.size < people.length,
    'was given two persons with one id: it shows the last one. Ids have to be unique.',
  );
  report(
    ties.some(({from, to}) => from === to || !ids.has(from) || !ids.has(to)),
    'was given ties to persons who are not in `people`, or to themselves: they are not drawn.',
  );
  const rings: readonly unknown[] = [...closenesses, undefined];
  report(
    people.some(({kind, closeness}) => !sides.includes(kind) || !rings.includes(closeness)),
    'was given persons with a `closeness` other than 1, 2 or 3, or a `kind` other than `informal` or `formal`: they are shown as not placed, or as `informal`.',
  );
  report(
    people.some(({place}) => place !== undefined && !isPlace(place)),
    'was given persons with a `place` that is no number from 0 to 1: they are shown where there is room.',
  );
  const codes: readonly string[] = relationCodes;
  report(
    people.some(({relation}) => relation !== undefined && !codes.includes(relation)),
    'was given relation codes that it does not know: they are shown as they are. Free words go in `relationLabel`.',
  );
}
