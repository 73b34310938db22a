import type {ActorRef} from '../base.js';
import type {ResourceGroup} from '../group.js';
import {sameActor} from '../network/people.js';
import type {Action} from './policy.js';

/** One of these. */
export const is = (wanted: unknown, ...known: readonly unknown[]) => known.includes(wanted);

/**
 * Drawing the map; more than that where it comes to what the client keeps to themself, or where
 * somebody who was chosen goes or comes back.
 */
export const drawing = (kept: boolean, chosen = false): readonly Action[] => [
  'editNetwork',
  ...(kept ? (['keepToSelf'] as const) : []),
  ...(chosen ? (['nominate'] as const) : []),
];

export const wayTo = (group: ResourceGroup, id: string) =>
  group.memberships.find((membership) => membership.id === id);

type Way = {readonly state: string} | undefined;
const inviting = ({state}: NonNullable<Way>) =>
  is(state, 'nominated', 'asked', 'later', 'declined');

/** Back to how the invitation stood belongs to who invites; all else to who chooses (I1). */
export function restoring(now: Way, then: Way, also: unknown): Action {
  const thought = (way: Way) => way === undefined || way.state === 'considering';
  if (thought(now) && thought(then)) return 'editNetwork';
  return now && then && inviting(now) && inviting(then) && !also ? 'invite' : 'nominate';
}

/** Who proposed an item may change it and take it away as long as it waits. */
export function ofOwnItem(group: ResourceGroup, itemId: string, by: ActorRef): boolean {
  const item = group.agendaItems.find(({id}) => id === itemId);
  return by.kind === 'member' && item?.state === 'proposed' && sameActor(item.proposedBy, by);
}

/** What is agreed, and the step that goes and comes back with it. */
export const recording = (step: unknown): readonly Action[] =>
  step ? ['recordAgreements', 'editStep'] : ['recordAgreements'];
