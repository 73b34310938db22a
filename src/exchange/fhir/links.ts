import type {ActorRef} from '../../domain/base.js';
import type {StepOwner} from '../../domain/goals/schema.js';
import {keyIn} from './names.js';
import {textAt, type Fields, type Reference, type Resource} from './resource.js';

/** The dialects of FHIR R4 in Dutch care. */
export const dialects = ['nl-core', 'koppeltaal'] as const;
export type Dialect = (typeof dialects)[number];

/**
 * From records to resources and back. Writing and reading have one each; the readers of each subject
 * work on both, so that the writer knows what will be heard.
 */
export interface Links {
  readonly dialect: Dialect;
  /** The client, as the care record knows them. */
  readonly client: Reference;
  isClient(reference: unknown): boolean;
  /** Leads to the resource of a record. */
  to(kind: string, id: string | undefined): Reference | undefined;
  /** The resource that a reference leads to; `from` is who refers. */
  find(reference: unknown, from?: Resource): Resource | undefined;
  /** The resource of a record, or one that goes with it. */
  get(kind: string, id: string): Resource | undefined;
  /** Leads to the person behind a membership. */
  toMember(membershipId: string | undefined): Reference | undefined;
  /** The membership of the person that a reference leads to. */
  memberIn(reference: unknown): string | undefined;
}

/**
 * Whom a reference to a person means in the group: who is a member, or was one, so that what they did or
 * would do stays theirs when they leave.
 */
export const membershipOfEach = (
  ways: readonly {readonly id: string; readonly personId: string; readonly state: string}[],
): Map<string, string> => {
  const inTurn = ways.toSorted(
    (a, b) => Number(a.state === 'member') - Number(b.state === 'member') || (a.id < b.id ? -1 : 1),
  );
  return new Map(inTurn.map(({id, personId}) => [personId, id]));
};

/** The record of this kind that a reference leads to. */
export function idIn(links: Links, kind: string, reference: unknown): string | undefined {
  const found = links.find(reference);
  const key = found && keyIn(found);
  return key?.kind === kind ? key.id : undefined;
}

export function toActor(links: Links, actor: ActorRef | undefined): Reference | undefined {
  if (actor?.kind === 'client') return links.client;
  return actor?.kind === 'member' ? links.toMember(actor.membershipId) : undefined;
}

export function actorIn(links: Links, reference: unknown): Fields | undefined {
  if (links.isClient(reference)) return {kind: 'client'};
  const membershipId = links.memberIn(reference);
  return membershipId === undefined ? undefined : {kind: 'member', membershipId};
}

export const toOwner = (links: Links, who: StepOwner | undefined): Reference | undefined =>
  who?.kind === 'client' ? links.client : links.toMember(who?.membershipId);

/** Who does it, as far as a task tells: what they said to it follows from its status. */
export function ownerIn(links: Links, reference: unknown, status: unknown): Fields | undefined {
  const actor = actorIn(links, reference);
  if (actor === undefined || actor['kind'] === 'client') return actor;
  const consent = status === 'requested' ? 'asked' : status === 'rejected' ? 'no' : 'yes';
  return {...actor, consent};
}

/** `Type/id`, wherever it lies and whatever its version. */
export function placeIn(reference: unknown): string | undefined {
  const text = textAt(reference, 'reference');
  if (text === undefined) return undefined;
  const [, place] = /(?:^|\/)([A-Z][A-Za-z]+\/[^/#?]+)(?:\/_history\/[^/]+)?$/.exec(text) ?? [];
  return place ?? text;
}
