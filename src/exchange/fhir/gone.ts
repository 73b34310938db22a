import {sameJson} from '../../domain/keep.js';
import {keyText, placeOf, type Found} from './found.js';
import type {Dialect} from './links.js';
import {keyIn} from './names.js';
import type {Resource} from './resource.js';
import {hasRest} from './rest.js';
import {tombstoneOf} from './tombstone.js';

/** What was written of the group before, and is no part of what is written now. */
export interface GoneResource {
  /**
   * To be stored in its place: no longer in use, or entered in error, and without what we wrote. On a server
   * that may delete, delete what has its type and id, unless others made it and only our part was taken out.
   */
  readonly resource: Resource;
  /**
   * `removed`: the group has it no more. `withheld`: the group has it, and it is not for who reads this; in a
   * store with everything of the group leave it as it is.
   */
  readonly reason: 'removed' | 'withheld';
}

interface Gone {
  readonly groupId: string;
  readonly dialect: Dialect;
  /** The keys of all that there is of the group. */
  readonly inGroup: () => ReadonlySet<string>;
}

export function goneFrom(
  previous: Found,
  written: readonly Resource[],
  {groupId, dialect, inGroup}: Gone,
): readonly GoneResource[] {
  // Of a client with two groups nobody can tell what belongs to which.
  const ofOthers = previous.resources.some((one) => {
    const key = keyIn(one);
    return key?.kind === 'group' && key.id !== groupId;
  });
  const left = ofOthers ? [] : previous.resources.filter((one) => isOfUs(one));
  const stays = new Set(written.map(placeOf));
  const gone = left.filter((one) => !stays.has(placeOf(one)));
  if (gone.length === 0) return [];
  const all = inGroup();
  return gone.flatMap((before): readonly GoneResource[] => {
    const resource = tombstoneOf(before, dialect);
    const key = keyIn(before);
    const known = key ? keyText(key.kind, key.id) : keyText('person', placeOf(before) ?? '');
    return sameJson(resource, before)
      ? []
      : [{resource, reason: all.has(known) ? 'withheld' : 'removed'}];
  });
}

/** Ours, or of others with what the client holds of it. A patient is never ours. */
const isOfUs = (resource: Resource): boolean =>
  resource.resourceType !== 'Patient' &&
  (keyIn(resource) !== undefined || hasRest(resource['extension']));
