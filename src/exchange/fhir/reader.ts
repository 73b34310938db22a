import {collections, groupBody} from '../../domain/group.js';
import {newGroup} from '../../domain/new-group.js';
import {usualRoles} from '../../domain/network/roles.js';
import {check} from '../../domain/parse.js';
import {bodyOf, collectionOf, type EntityKind, type GroupRecord} from '../../domain/records.js';
import {schemaVersion} from '../../domain/schema-version.js';
import {readCareTeam, readParticipant} from './care-team.js';
import {placeOf, type Found} from './found.js';
import {membershipOfEach, placeIn} from './links.js';
import {keyIn} from './names.js';
import type {FhirNote} from './notes.js';
import {participantsOf, type Participant} from './participants.js';
import {readPerson, representsClient} from './people.js';
import {ReadLinks} from './read-links.js';
import {readersByKind} from './readers.js';
import {isSetAside, isTombstone} from './tombstone.js';
import {at, endFrom, textAt, type Fields, type Resource} from './resource.js';
import {hasRest, withRest} from './rest.js';

/** Reads one care team and all that belongs to it, record by record. What cannot be is noted and left. */
export class Reader {
  readonly notes: FhirNote[] = [];
  /** The resources that are in the group now. */
  readonly used = new Set<Resource>();
  /** Written by a later version than this one. */
  newer = false;
  readonly #found: Found;
  readonly #team: Resource;
  readonly #at: string;
  readonly #links: ReadLinks;
  readonly #records: GroupRecord[] = [];

  constructor(found: Found, team: Resource, at: string) {
    this.#found = found;
    this.#team = team;
    this.#at = at;
    this.#links = new ReadLinks(found, team);
  }

  read(): readonly GroupRecord[] {
    this.#group();
    const {somebody, nobody} = participantsOf(this.#team, this.#found, (one) =>
      this.#links.isClient(one),
    );
    for (const _one of nobody) this.#dangling('participant.member');
    const people = new Map<string, Participant | undefined>();
    for (const one of somebody) if (!people.has(one.personId)) people.set(one.personId, one);
    for (const id of this.#others()) if (!people.has(id)) people.set(id, undefined);
    const kinds = new Map<string, unknown>();
    for (const [id, one] of people) kinds.set(id, this.#person(id, one));
    this.#memberships(somebody, kinds);
    for (const resource of this.#found.resources) this.#record(resource);
    return this.#records;
  }

  #group(): void {
    const team = this.#team;
    this.used.add(team);
    const patient = this.#found.find(this.#links.client);
    if (patient) this.used.add(patient);
    const id = keyIn(team)?.id ?? placeOf(team) ?? 'CareTeam';
    const heard = readCareTeam(team, id, this.#links);
    const {extension} = team;
    const clientRef = textAt(heard, 'clientRef') ?? `${id}#subject`;
    const fresh: Fields = {...bodyOf(newGroup({id, clientRef}, this.#at))};
    const ours = hasRest(extension) ? withRest(heard, extension) : {...fresh, ...heard, clientRef};
    const version = ours['schemaVersion'];
    this.newer = typeof version === 'number' && version > schemaVersion;
    const checked = check(groupBody, ours);
    if (!checked.ok) this.#invalid(team, checked.problems[0]?.path);
    this.#records.push({kind: 'group', id, version: '', body: checked.ok ? checked.value : fresh});
  }

  /** People on the map who are not in the care team: ours, or others' of whom the client holds something. */
  #others(): readonly string[] {
    return this.#found.resources.flatMap((resource) => {
      const key = keyIn(resource);
      if (key !== undefined)
        return ['person', 'about'].includes(key.kind) && !isTombstone(resource) ? [key.id] : [];
      const theirs = resource.resourceType === 'RelatedPerson' && hasRest(resource['extension']);
      return theirs ? (placeOf(resource) ?? []) : [];
    });
  }

  /** Puts somebody on the map, and tells on which side. */
  #person(id: string, takesPart: Participant | undefined): unknown {
    const found = this.#found;
    const resource = takesPart?.resource ?? found.get('person', id) ?? found.at(id);
    const told = found.get('about', id);
    const about = told && !isTombstone(told) ? told : undefined;
    for (const one of [resource, about, ...this.#behind(resource)]) if (one) this.used.add(one);
    const member = takesPart?.participant['member'];
    const type = resource?.resourceType ?? textAt(member, 'type') ?? placeIn(member)?.split('/')[0];
    const heard = readPerson(resource ?? {resourceType: type ?? ''}, this.#links);
    const body = withRest(heard, (about ?? resource)?.['extension']);
    const named = [body['displayName'], textAt(member, 'display')];
    const displayName = [...named, body['organisation'], body['relationLabel']].find(isThere);
    if (resource === undefined) this.#dangling('participant.member');
    const known = this.#keep('person', {...body, id, displayName}, about ?? resource);
    return known ? body['kind'] : undefined;
  }

  /** The practitioner and the organization of a role. */
  #behind(role: Resource | undefined): readonly (Resource | undefined)[] {
    return ['practitioner', 'organization'].map((name) => this.#found.find(role?.[name], role));
  }

  #memberships(somebody: readonly Participant[], kinds: ReadonlyMap<string, unknown>): void {
    const ways = new Map<string, Fields>();
    for (const one of somebody) {
      const kind = kinds.get(one.personId);
      if (kind !== 'formal' && kind !== 'informal') continue;
      const way = this.#membership(one, usualRoles(kind)[0] ?? '');
      const id = String(way['id']);
      ways.set(id, joined(ways.get(id), way));
    }
    const apart = this.#found.resources.flatMap((resource) =>
      keyIn(resource)?.kind === 'membership' && hasRest(resource['extension'])
        ? [withRest({}, resource['extension'])]
        : [],
    );
    const said = new Set(apart.map(({id}) => id));
    const inTeam = [...ways.values()].filter(({id}) => !said.has(id));
    for (const way of inTeam) this.#keep('membership', way, this.#team);
    const known = [...inTeam, ...apart].map(({id, personId, state}) => ({
      ...{id: String(id), personId: String(personId), state: String(state)},
    }));
    for (const [personId, id] of membershipOfEach(known)) this.#links.members.set(personId, id);
  }

  #membership({personId, participant, resource}: Participant, usual: string): Fields {
    const heard = readParticipant(participant, personId, usual);
    const {extension} = participant;
    if (hasRest(extension)) return withRest(heard, extension);
    const over = this.#isPast(heard['until']) || (resource && this.#isInactive(resource));
    const represents = resource && representsClient(resource) ? ['legalRepresentative'] : [];
    const roles = [...new Set([...(heard['roles'] as readonly string[]), ...represents])];
    return {...heard, roles, state: over === true ? 'ended' : 'member'};
  }

  /** Who is not there any more. */
  #isInactive(resource: Resource): boolean {
    return isSetAside(resource) || this.#isPast(endFrom(at(resource['period'], 'end')));
  }

  #isPast(moment: unknown): boolean {
    return typeof moment === 'string' && Date.parse(moment) < Date.parse(this.#at);
  }

  #record(resource: Resource): void {
    const key = keyIn(resource);
    const known = key && readersByKind.get(key.kind);
    if (key === undefined || known?.type !== resource.resourceType) return;
    if (isTombstone(resource)) return;
    const heard = known.read(resource, this.#links);
    const body = withRest(heard, resource['extension']);
    this.used.add(resource);
    this.#keep(known.kind, body, resource);
  }

  #keep(kind: EntityKind, body: Fields, from: Resource | undefined): boolean {
    const checked = check<Fields>(collections[collectionOf[kind]], body);
    if (!checked.ok) {
      this.#invalid(from ?? this.#team, `${kind}.${checked.problems[0]?.path ?? ''}`);
      return false;
    }
    const id = String(body['id']);
    this.#records.push({kind, id, version: '', body: checked.value});
    return true;
  }

  #invalid(resource: Resource, element = ''): void {
    this.notes.push({
      code: 'invalid',
      resource: placeOf(resource) ?? resource.resourceType,
      element,
    });
  }

  #dangling(element: string): void {
    this.notes.push({code: 'dangling', resource: placeOf(this.#team) ?? 'CareTeam', element});
  }
}

const isThere = (value: unknown): boolean => value !== undefined;

/** Somebody may be listed once for each role; a role that is over says nothing of who takes part by another. */
function joined(before: Fields | undefined, way: Fields): Fields {
  if (before === undefined) return way;
  if (before['state'] !== way['state']) return before['state'] === 'member' ? before : way;
  const roles = [before, way].flatMap((one) => listOfWords(one['roles']));
  return {...before, ...way, roles: [...new Set(roles)]};
}

const listOfWords = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
