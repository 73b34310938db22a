import type {ActorRef} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';
import {sameActor} from '../domain/network/people.js';
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
