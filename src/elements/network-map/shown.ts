import type {ActorRef} from '../../domain/base.js';
import type {ResourceGroup} from '../../domain/group.js';
import {samePlace, type Mapped} from '../../domain/network/layout-parts.js';
import {closenesses} from '../../domain/network/rings.js';
import type {Person} from '../../domain/network/schema.js';
import {rolesOf, type Permission} from '../../domain/regie/permission.js';
import type {Action} from '../../domain/regie/policy.js';
import type {More} from './more.js';
import {orderOf} from './order.js';
import {ownWay, type Moving, type Scene, type Shown, type Sight} from './scene.js';

type May = (action: Action) => Permission['kind'];
/** Who there is to see, and where they stand. */
export type Seen = Pick<Scene, 'sight' | 'people' | 'mapped' | 'order' | 'changed'>;

const invited = new Set<string>(['asked', 'later', 'declined']);

/** What these eyes see, and where everybody stands. */
export function shownTo(
  group: ResourceGroup,
  viewer: ActorRef,
  may: May,
  moving: Moving | undefined,
  was: Scene | undefined,
  more: More | undefined,
): Seen {
  const sight = sightOf(group, viewer, may);
  const fromBefore = sight === 'map' && !moving && more?.changedSince(was, group, lookup);
  if (fromBefore) return fromBefore;
  const people = peopleFor(group, viewer, sight, may);
  const mapped = people.map(({person}) => placeOf(person, sight, moving));
  return {sight, people, mapped, order: orderOf(people, was)};
}

function sightOf(group: ResourceGroup, viewer: ActorRef, may: May): Sight {
  if (may('seeMap') === 'yes') return 'map';
  const state = ownWay(group, viewer)?.state ?? '';
  if (state === 'member' && may('seeMembers') === 'yes') return 'members';
  return invited.has(state) ? 'own' : 'none';
}

/** Who is on the map for these eyes. Others than the client see who takes part (DR4, DR6). */
function peopleFor(
  group: ResourceGroup,
  viewer: ActorRef,
  sight: Sight,
  may: May,
): readonly Shown[] {
  if (sight !== 'map' && sight !== 'members') return [];
  const ways = new Map(group.memberships.map((way) => [way.personId, way]));
  const states = ['member'];
  // Who coordinates knows the answers; who asks in the client's name knows whom to ask.
  if (rolesOf(group, viewer).includes('facilitator')) states.push(...invited);
  if (may('invite') === 'yes') states.push('nominated', ...invited);
  // Two with one id would be one to every act.
  const shown = new Map<string, Shown>();
  for (const person of group.people) {
    const way = ways.get(person.id);
    const seen = sight === 'map' || states.includes(way?.state ?? '');
    if (seen && person.removedOn === undefined) shown.set(person.id, {person: sound(person), way});
  }
  return [...shown.values()];
}

/** Somewhere along a ring. */
export const isPlace = (place: unknown): boolean =>
  typeof place === 'number' && place >= 0 && place <= 1;

/** Of a group that a page made itself: a ring, side or place that there is not counts as not chosen. */
function sound(person: Person): Person {
  const kind = person.kind === 'formal' ? 'formal' : 'informal';
  const closeness = closenesses.find((ring) => ring === person.closeness);
  const place = isPlace(person.place) ? person.place : undefined;
  return kind === person.kind && closeness === person.closeness && place === person.place
    ? person
    : {...person, kind, closeness, place};
}

/** Somebody without a ring stands in the middle one, drawn as not settled: nothing is made up. */
function placeOf(
  {id, kind, closeness, place, sector}: Person,
  sight: Sight,
  moving?: Moving,
): Mapped {
  if (sight !== 'map') return {side: kind, ring: 2};
  if (id === moving?.personId) return moving.to;
  return {side: kind, ring: closeness ?? 2, place, sector};
}

export const lookup = {placeOf, samePlace, sound};
/** Handed over to what comes late, which would else have the first paint wait for a file more. */
export type Lookup = typeof lookup;
