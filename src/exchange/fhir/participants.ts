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
  listOf(team['participant']).forEach((participant, index) => {
    const {member} = participant;
    if (isClient(member)) {
      clients.push(participant);
      return;
    }
    const resource = found.find(member, team);
    const personId = idOf(resource, found.place(member, team));
    const named = personId ?? `${placeOf(team) ?? ''}#participant-${index}`;
    if (resource !== undefined || textAt(member, 'display') !== undefined)
      somebody.push({personId: named, participant, resource});
    else nobody.push(participant);
  });
  return {somebody, clients, nobody};
}

function idOf(resource: Resource | undefined, place: string | undefined): string | undefined {
  const key = resource && keyIn(resource);
  return key?.kind === 'person' || key?.kind === 'practitioner' ? key.id : place;
}
