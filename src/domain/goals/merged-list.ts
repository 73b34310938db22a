import {sameJson} from '../keep.js';

/**
 * A list of words as it is to be: what the writer added to what they saw is added, what they took away
 * is taken away, and what somebody else did to it meanwhile stays. Who does not say what they saw
 * means the whole list.
 */
export function mergedList(
  now: readonly string[],
  wished: readonly string[],
  seen: readonly string[] = now,
): readonly string[] {
  if (sameJson(now, seen)) return wished;
  const kept = now.filter((one) => wished.includes(one) || !seen.includes(one));
  const added = wished.filter((one) => !seen.includes(one) && !kept.includes(one));
  return [...kept, ...added];
}
