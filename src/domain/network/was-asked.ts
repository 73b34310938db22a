import {add, refuse} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import type {Membership} from './schema.js';

/** Thoughts of the client, of which the person knows nothing. */
const early = new Set<string>(['considering', 'nominated', 'onHold']);

/** Did somebody ever hear of the group, and so of their place in it (I22)? */
export const wasAsked = (membership: Membership): boolean =>
  !early.has(membership.state) ||
  membership.askedOn !== undefined ||
  membership.answer !== undefined ||
  membership.since !== undefined ||
  membership.talk === 'done';

/** Puts back a way into the group that nobody else knows of: nothing more can be made up. */
export function addEarly(group: ResourceGroup, membership: Membership): ResourceGroup {
  if (wasAsked(membership) || membership.until !== undefined) refuse('invalid', 'memberships');
  return add(group, 'membership', membership);
}
