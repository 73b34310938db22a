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
