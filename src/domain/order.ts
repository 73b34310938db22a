/** As they sort; the first one is never the last of a key, so that there is always room before it. */
const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A place between two neighbours, as text that sorts between theirs; `undefined` means the start or
 * the end. Adding and moving so never touch another record, and never run out of room.
 */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  const low = before ?? '';
  if (after !== undefined && low >= after) return low + 'V';
  let prefix = '';
  for (let at = 0; ; at++) {
    const from = Math.max(0, digits.indexOf(low[at] ?? '-'));
    const upper = after !== undefined && after.startsWith(prefix) ? after[at] : undefined;
    const to = upper === undefined ? digits.length : Math.max(0, digits.indexOf(upper));
    if (to - from > 1) return prefix + digits.charAt(between(from, to, before, upper));
    prefix += digits.charAt(from);
  }
}

/** At an open end one step is enough: a thousand things in a row keep short keys. */
function between(from: number, to: number, before?: string, upper?: string): number {
  if (before !== undefined && upper === undefined) return from + 1;
  if (before === undefined && upper !== undefined) return to - 1;
  return (from + to) >> 1;
}

/** Keys for `count` things in a row, after `before`. */
export function ordersAfter(before: string | undefined, count: number): readonly string[] {
  const keys: string[] = [];
  for (let last = before; keys.length < count;) {
    last = orderBetween(last, undefined);
    keys.push(last);
  }
  return keys;
}

/** A place behind all of these. */
export const orderBehind = (things: readonly {readonly order: string}[]): string =>
  orderBetween(
    things
      .map(({order}) => order)
      .toSorted()
      .at(-1),
    undefined,
  );

/** A thing and its place in an order. */
export interface Placed {
  readonly id: string;
  readonly order: string;
}

/**
 * The places that bring a thing to `to` among the others, which lie in order: its own first. Where
 * several have one and the same place, written at once on two pages, those that are to lie behind it
 * get another too.
 */
export function placesAt(id: string, others: readonly Placed[], to: number): readonly Placed[] {
  const low = others[to - 1]?.order;
  const behind = others.slice(to);
  const free = low === undefined ? 0 : behind.findIndex(({order}) => order > low);
  const moved = free < 0 ? behind : behind.slice(0, free);
  const high = free < 0 ? undefined : behind[free]?.order;
  let last = low;
  return [id, ...moved.map((one) => one.id)].map((one) => {
    last = orderBetween(last, high);
    return {id: one, order: last};
  });
}
