import type {ResourceGroup} from '../group.js';
import {membersOf} from '../network/people.js';
import type {Meeting} from './schema.js';

/** Everybody got these agreements: somebody who was left out does not read them on a table (I15). */
export const isForAll = (group: ResourceGroup, meeting: Meeting): boolean =>
  isGivenTo(idsOf(group), meeting);

/** The meetings of which not everybody got the agreements, by their id. */
export function notForAll(group: ResourceGroup): ReadonlySet<string | undefined> {
  const ids = idsOf(group);
  return new Set(group.meetings.flatMap((one) => (isGivenTo(ids, one) ? [] : [one.id])));
}

const isGivenTo = (ids: readonly string[], {record, sharedWith}: Meeting): boolean =>
  record === 'approved' && ids.every((id) => sharedWith.includes(id));

const idsOf = (group: ResourceGroup): readonly string[] =>
  membersOf(group).map(({membership}) => membership.id);
