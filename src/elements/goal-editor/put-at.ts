import type {Command} from '../../domain/command.js';
import {placesAt, type Placed} from '../../domain/order.js';
import {brief} from '../../ui/brief.js';
import type {FormDesk} from './desk.js';

/** To a place among the others of its row, and says where that is; who lies at one place gives way. */
export function putAt<Thing extends Placed & {readonly text: string}>(
  desk: FormDesk,
  [thing, row]: readonly [thing: Thing, row: readonly Thing[]],
  to: number,
  move: (place: Placed) => Command,
): void {
  const others = row.filter((one) => one !== thing);
  const [own, ...behind] = placesAt(thing.id, others, to).map(move);
  if (own) desk.act(own, desk.text.goalMoved(brief(thing.text), to + 1));
  for (const one of behind) desk.wish(one);
}
