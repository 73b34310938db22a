import type {ResourceGroup} from '../group.js';
import {membersOf, type Member} from '../network/people.js';
import {dayLength} from './time.js';

const yearLength = 365 * dayLength;

/**
 * Zorgverantwoordelijken who were at no meeting in the year before an instant: they come at least
 * once a year [S6]. A quiet hint for the client and the regieondersteuner (DR23), and only where
 * somebody could have been there.
 */
export function notSeenThisYear(group: ResourceGroup, at: string): readonly Member[] {
  const until = Date.parse(at);
  const held = group.meetings.filter(({state, start, heldOn}) => {
    const on = Date.parse(heldOn ?? start ?? '');
    return state === 'held' && on <= until && until - on < yearLength;
  });
  if (held.length === 0) return [];
  return membersOf(group).filter(
    ({membership: {id, roles}}) =>
      roles.includes('responsibleClinician') &&
      !held.some(({invited}) =>
        invited.some(({membershipId, attended}) => membershipId === id && attended === true),
      ),
  );
}
