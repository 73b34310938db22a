import {digestOf} from '../../domain/digest.js';
import type {Found} from './found.js';
import {placeOf} from './found.js';
import {keyIn} from './names.js';
import {listOf, textAt, type Fields, type Resource} from './resource.js';

/** Who takes part, as others write it: with a resource, or by name only. */
export interface Participant {
  readonly personId: string;
  readonly participant: Fields;
  readonly resource: Resource | undefined;
}

/**
 * Everybody in a care team. Who is nobody to a group: the client, and who can neither be found nor has a
 * name.
 */
export function participantsOf(
  team: Resource,
  found: Found,
  isClient: (reference: unknown) => boolean,
): {
  readonly somebody: readonly Participant[];
  readonly clients: readonly Fields[];
  readonly nobody: readonly Fields[];
} {
  const somebody: Participant[] = [];
  const clients: Fields[] = [];
  const nobody: Fields[] = [];
  const named = new Map<string, number>();
  for (const participant of listOf(team['participant'])) {
    const {member} = participant;
    if (isClient(member)) {
      clients.push(participant);
      continue;
    }
    const resource = found.find(member, team);
    const personId = idOf(resource, found.place(member, team));
    const name = textAt(member, 'display');
    if (resource === undefined && name === undefined) {
      nobody.push(participant);
      continue;
    }
    const count = (named.get(name ?? '') ?? 0) + (personId === undefined ? 1 : 0);
    named.set(name ?? '', count);
    // Known by name only: wherever in the list they stand, they are the same.
    const byName = `${placeOf(team) ?? ''}#participant-${digestOf(name ?? '')}-${count}`;
    somebody.push({personId: personId ?? byName, participant, resource});
  }
  return {somebody, clients, nobody};
}

function idOf(resource: Resource | undefined, place: string | undefined): string | undefined {
  const key = resource && keyIn(resource);
  return key?.kind === 'person' || key?.kind === 'practitioner' ? key.id : place;
}
