import type {ResourceGroup} from '../group.js';
import type {Mapped} from './layout-parts.js';
import type {MapSnapshot, Person} from './schema.js';
import type {MembershipState} from './values.js';

/** Somebody as they stood on the map at one moment. */
export type MapEntry = MapSnapshot['people'][number];

/** Somebody as a kept map has them: what is drawn, and nothing else. */
export function entryOf(
  {id, displayName, kind, closeness, place, sector, emoji}: Person,
  state: MembershipState | undefined,
): MapEntry {
  return {
    personId: id,
    displayName,
    kind,
    ...(closeness !== undefined && {closeness}),
    ...(place !== undefined && {place}),
    ...(sector !== undefined && {sector}),
    ...(emoji !== undefined && {emoji}),
    ...(state !== undefined && {state}),
  };
}

/** Everybody as they stand on the map now: as a kept map would have it. */
export function mapNow(group: ResourceGroup): readonly MapEntry[] {
  const states = new Map(group.memberships.map(({personId, state}) => [personId, state]));
  return group.people
    .filter(({removedOn}) => removedOn === undefined)
    .map((person) => entryOf(person, states.get(person.id)));
}

/** The map as it is, for `keepMapSnapshot`. `on` is an ISO instant; notes and support are not kept. */
export function mapSnapshotOf(
  group: ResourceGroup,
  {id, on, label}: {readonly id: string; readonly on: string; readonly label?: string},
): MapSnapshot {
  return {id, on, ...(label !== undefined && {label}), people: mapNow(group)};
}

/** Where the layout puts somebody; whoever has no ring yet stands in the middle one. */
export const standing = ({
  kind,
  closeness,
  place,
  sector,
}: Pick<MapEntry, 'kind' | 'closeness' | 'place' | 'sector'>): Mapped => ({
  side: kind,
  ring: closeness ?? 2,
  ...(place !== undefined && {place}),
  ...(sector !== undefined && {sector}),
});
