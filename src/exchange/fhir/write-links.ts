import type {ResourceGroup} from '../../domain/group.js';
import type {Person} from '../../domain/network/schema.js';
import {sameJson} from '../../domain/keep.js';
import {keyText, placeOf, type Found} from './found.js';
import {membershipOfEach, placeIn, type Dialect, type Links} from './links.js';
import {identifierOf, resourceId, type ResourceKey} from './names.js';
import {filled, plain, type Reference, type Resource} from './resource.js';

/** The resources of a group on their way out: first promised, so that all can refer to all, then made. */
export class WriteLinks implements Links {
  readonly dialect: Dialect;
  readonly client: Reference;
  /** What is written onto; empty when all is new. */
  readonly previous: Found;
  readonly #places = new Map<string, string>();
  readonly #keys = new Map<string, string>();
  readonly #made = new Map<string, Resource>();
  readonly #personOf: ReadonlyMap<string, string>;
  readonly #memberOf: ReadonlyMap<string, string>;

  constructor(
    group: ResourceGroup,
    dialect: Dialect,
    patient: string | undefined,
    previous: Found,
  ) {
    this.dialect = dialect;
    this.previous = previous;
    const {clientRef} = group;
    // Of a care team that others made, the client is known by its reference.
    const theirs = /(^|\/)Patient\/[^/]+$/.test(clientRef);
    const reference = patient ?? (theirs ? clientRef : undefined);
    this.client = filled({
      ...(reference !== undefined && {reference}),
      type: 'Patient',
      ...(reference !== clientRef && {identifier: identifierOf({kind: 'client', id: clientRef})}),
      display: plain(group.clientName),
    });
    this.#personOf = new Map(group.memberships.map(({id, personId}) => [id, personId]));
    this.#memberOf = membershipOfEach(group.memberships);
  }

  /** There will be a resource of this record. */
  promise(type: string, key: ResourceKey): void {
    const there = this.before(type, key);
    const place = (there && placeOf(there)) ?? `${type}/${resourceId(key)}`;
    this.#places.set(keyText(key.kind, key.id), place);
    this.#keys.set(place, keyText(key.kind, key.id));
  }

  /** What was there of it: ours, or what others made and is known by its place. */
  before(type: string, {kind, id}: ResourceKey): Resource | undefined {
    const there = this.previous.get(kind, id, type) ?? this.previous.at(id);
    return there?.resourceType === type ? there : undefined;
  }

  add(key: ResourceKey, resource: Resource): void {
    this.#made.set(keyText(key.kind, key.id), resource);
  }

  isClient(reference: unknown): boolean {
    const place = placeIn(reference);
    return place === undefined ? sameJson(reference, this.client) : place === placeIn(this.client);
  }

  to(kind: string, id: string | undefined): Reference | undefined {
    const place = id === undefined ? undefined : this.#places.get(keyText(kind, id));
    return place === undefined ? undefined : {reference: place};
  }

  get(kind: string, id: string): Resource | undefined {
    return this.#made.get(keyText(kind, id));
  }

  find(reference: unknown, from?: Resource): Resource | undefined {
    const key = this.#keys.get(placeIn(reference) ?? '');
    return this.#made.get(key ?? '') ?? this.previous.find(reference, from);
  }

  toMember(membershipId: string | undefined): Reference | undefined {
    return this.to('person', this.#personOf.get(membershipId ?? ''));
  }

  memberIn(reference: unknown): string | undefined {
    const key = this.#keys.get(placeIn(reference) ?? '');
    return key?.startsWith('person/') ? this.#memberOf.get(key.slice('person/'.length)) : undefined;
  }
}

/** Somebody whose own resource others share: what the client holds of them stands apart. */
export const isShared = ({kind}: Person): boolean => kind === 'formal';
