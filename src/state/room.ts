import {limits} from '../domain/parse-size.js';
import type {ResourceGroup} from '../domain/group.js';

/** Less than what can be read, so that what others write in that moment still fits. */
const most = limits.characters * 0.8;

const sizes = new WeakMap<object, number>();

/** In characters of JSON; what was measured once is not measured again. */
function sizeOf(part: object, measure: () => number): number {
  const known = sizes.get(part);
  if (known !== undefined) return known;
  const size = measure();
  sizes.set(part, size);
  return size;
}

const written = (thing: unknown): number =>
  typeof thing === 'object' && thing !== null
    ? sizeOf(thing, () => JSON.stringify(thing).length)
    : String(thing).length;

const sizeOfGroup = (group: ResourceGroup): number =>
  sizeOf(group, () =>
    // Between two states of a group most records are the very same objects.
    Object.values(group).reduce<number>(
      (sum, part: unknown) =>
        sum +
        (Array.isArray(part)
          ? sizeOf(part, () => part.reduce<number>((all, thing) => all + written(thing), 0))
          : written(part)),
      0,
    ),
  );

/** Can everybody still read the group after this? What makes it smaller always can be done. */
export const hasRoom = (before: ResourceGroup, after: ResourceGroup): boolean =>
  sizeOfGroup(after) <= most || sizeOfGroup(after) <= sizeOfGroup(before);
