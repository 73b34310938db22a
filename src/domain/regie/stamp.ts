import type {ActorRef, OnBehalf} from '../base.js';
import type {ResourceGroup} from '../group.js';
import {bodyOf, collectionOf, entityKinds, sameEntries} from '../records.js';
import type {Delegation} from './schema.js';

/** In whose name something is done: a delegate's and a legal representative's acts are marked. */
export function markOf(
  by: ActorRef,
  on: string,
  delegation: Delegation | undefined,
): OnBehalf | undefined {
  if (delegation) return {by, delegationId: delegation.id, on};
  return by.kind === 'legalRepresentative' ? {by, on} : undefined;
}

/** Marks everything that is not as it was (DR8); found by reference, for every command alike. */
export function stamped(
  before: ResourceGroup,
  after: ResourceGroup,
  onBehalf: OnBehalf | undefined,
): ResourceGroup {
  if (onBehalf === undefined || before === after) return after;
  let next = sameEntries(bodyOf(before), bodyOf(after)) ? after : {...after, onBehalf};
  for (const kind of entityKinds) {
    const name = collectionOf[kind];
    if (before[name] === after[name]) continue;
    const old = new Set<object>(before[name]);
    const list = after[name].map((record) => (old.has(record) ? record : {...record, onBehalf}));
    next = {...next, [name]: list};
  }
  return next;
}
