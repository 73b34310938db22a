import {each, remove, withinADay, type Context} from '../deciding.js';
import type {ResourceGroup} from '../group.js';

/** Does the client do this, in words of their own? */
export const isOwn = ({by, proposer = by}: Context): boolean => proposer.kind === 'client';

/** Takes people out of the kept maps as well. */
export const offTheMaps = (group: ResourceGroup, ...personIds: readonly string[]): ResourceGroup =>
  each(group, 'mapSnapshot', ({people}) => ({
    people: people.filter(({personId}) => !personIds.includes(personId)),
  }));

/**
 * Who takes somebody off in the client's name does not see the note and the kept maps: these wait
 * for a day with the name, so that the way back brings all of it. What was not brought back by then
 * goes for good when the client next draws, whatever that is (I22).
 */
export function withoutWaiting(group: ResourceGroup, {by, at}: Context): ResourceGroup {
  if (by.kind !== 'client') return group;
  const gone = group.people.filter(
    ({removedOn}) => removedOn !== undefined && !withinADay(removedOn, at),
  );
  const asked = new Set(group.memberships.map(({personId}) => personId));
  const ids = gone.map(({id}) => id);
  const cleared = each(
    offTheMaps(group, ...ids),
    'person',
    ({id, note}) => note !== undefined && ids.includes(id) && {note: null},
  );
  return ids
    .filter((id) => !asked.has(id))
    .reduce((next, id) => remove(next, 'person', id), cleared);
}
