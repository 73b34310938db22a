import type {ActorRef, OnBehalf} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';
import {sameActor} from '../domain/network/people.js';
import type {DelegableTask} from '../domain/regie/values.js';
import {actorName} from './actor.js';
import type {FullText} from './states.js';

/** What was done in the client's name always says so, to everybody in their own way (DR8). */
export function onBehalfOf(
  text: FullText,
  group: ResourceGroup,
  by: ActorRef,
  viewer: ActorRef,
): string {
  if (sameActor(by, viewer)) return text.onBehalfYours;
  const name = actorName(text, group, by, viewer);
  return viewer.kind === 'client' ? text.onBehalf(name) : text.onBehalfOther(name);
}

/**
 * What was done last in the client's name with the group as a whole, where it was done under this
 * task; the walk along the path has marks of its own, visit by visit.
 */
export function doneWithGroup(
  {onBehalf, delegations, phase}: ResourceGroup,
  task: DelegableTask | undefined,
): OnBehalf | undefined {
  if (onBehalf === undefined) return undefined;
  const loan = delegations.find(({id}) => id === onBehalf.delegationId);
  const isTask = task ? loan?.task === task : onBehalf.by.kind === 'legalRepresentative';
  const isVisit = phase.history.some((visit) => visit.onBehalf?.on === onBehalf.on);
  return isTask && !isVisit ? onBehalf : undefined;
}
