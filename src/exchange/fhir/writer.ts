import type {ResourceGroup} from '../../domain/group.js';
import type {Membership, Person} from '../../domain/network/schema.js';
import {usualRoles} from '../../domain/network/roles.js';
import {bodyOf, collectionOf, entityKinds} from '../../domain/records.js';
import {writeBasic} from './basic.js';
import {
  readCareTeam,
  readParticipant,
  wasThere,
  writeCareTeam,
  writeParticipant,
} from './care-team.js';
import {keyText} from './found.js';
import {goalJobs, meetingJobs, type Job} from './jobs.js';
import {missingIn} from './missing.js';
import type {FhirNote} from './notes.js';
import {onto, ontoParticipant, withExtension} from './onto.js';
import {participantsOf, type Participant} from './participants.js';
import {readPerson, writePerson, type PersonDetails} from './people.js';
import {writeEpisode, writePlan} from './plan.js';
import {keyIn} from './names.js';
import type {Fields, Resource} from './resource.js';
import {restOf} from './rest.js';
import {isShared, type WriteLinks} from './write-links.js';

type Details = (personId: string) => PersonDetails | undefined;

/** Kinds of which FHIR can say nothing by itself. */
const onlyBasic = ['tie', 'proposal', 'delegation', 'mapSnapshot'] as const;

/** Writes one group: promises all resources, makes them, and adds what they cannot say. */
export class Writer {
  readonly #group: ResourceGroup;
  readonly #links: WriteLinks;
  readonly #detailsOf: Details;
  readonly #at: string;
  readonly #notes: FhirNote[] = [];
  /** Who takes part by now, as it is written there. */
  readonly #before: ReturnType<typeof participantsOf>;

  constructor(group: ResourceGroup, links: WriteLinks, detailsOf: Details, at: string) {
    this.#group = group;
    this.#links = links;
    this.#detailsOf = detailsOf;
    this.#at = at;
    const team = links.before('CareTeam', {kind: 'group', id: group.id});
    this.#before = team
      ? participantsOf(team, links.previous, (one) => links.isClient(one))
      : {somebody: [], clients: [], nobody: []};
  }

  /** `asked` is the group before anything was held back. */
  write(asked: ResourceGroup): {resources: readonly Resource[]; notes: readonly FhirNote[]} {
    const jobs = this.#jobs();
    for (const {type, key} of jobs) this.#links.promise(type, key);
    const made = jobs.map((job): readonly [Job, Resource] => {
      const resource = onto(this.#links.before(job.type, job.key), job.make());
      this.#links.add(job.key, resource);
      return [job, resource];
    });
    const [team] = made;
    if (team) this.#notes.push(...missingIn(team[1], team[0].key, this.#links.dialect));
    return {
      resources: made.map(([job, resource]) => this.#whole(job, resource)),
      notes: [...this.#notes, ...this.#notSent(asked, jobs)],
    };
  }

  /** Every resource that there is of the group. */
  keys(): ReadonlySet<string> {
    return new Set(this.#jobs().map(({key}) => keyText(key.kind, key.id)));
  }

  #whole({heard, body}: Job, resource: Resource): Resource {
    if (heard === undefined || body === undefined || this.#links.dialect === 'koppeltaal') {
      return resource;
    }
    return withExtension(resource, restOf(body, heard(resource)));
  }

  #jobs(): readonly Job[] {
    const group = this.#group;
    const links = this.#links;
    const people = group.people.flatMap((person) => this.#person(person));
    const steps = goalJobs(group, links, new Set(people.map(({key}) => key.id)));
    if (links.dialect === 'koppeltaal') return [this.#careTeam(), ...people, ...steps];
    const {id} = group;
    return [
      this.#careTeam(),
      {
        type: 'CarePlan',
        key: {kind: 'plan', id},
        make: () => writePlan(group, group.goals, links),
      },
      {
        type: 'EpisodeOfCare',
        key: {kind: 'episode', id},
        make: () => writeEpisode(group, links),
      },
      ...people,
      ...group.memberships.flatMap((one) =>
        this.#takesPart(one) ? [] : [this.#basic('membership', one)],
      ),
      ...onlyBasic.flatMap((kind) =>
        group[collectionOf[kind]].map((one) => this.#basic(kind, one)),
      ),
      ...steps,
      ...meetingJobs(group, links),
    ];
  }

  #careTeam(): Job {
    const group = this.#group;
    const body: Fields = {...bodyOf(group)};
    const make = () => writeCareTeam(bodyOf(group), this.#links, this.#participants());
    const heard = (team: Resource) => readCareTeam(team, group.id, this.#links);
    return {type: 'CareTeam', key: {kind: 'group', id: group.id}, make, heard, body};
  }

  /**
   * The members, each with what the participant cannot say; who is there and is nobody to a group; and whom
   * others tell of that they were there until a day in the past.
   */
  #participants(): readonly Fields[] {
    const {somebody, clients, nobody} = this.#before;
    const ours = this.#group.memberships.flatMap((one): readonly Fields[] => {
      const participant = this.#participant(one);
      return participant === undefined ? [] : [participant];
    });
    const isMember = new Set(
      this.#group.memberships.flatMap((one) =>
        this.#takesPart(one) ? [this.#there(one.personId)] : [],
      ),
    );
    const past = somebody.filter(
      (one) => !isMember.has(one) && wasThere(one.participant, this.#at),
    );
    // Koppeltaal knows the client as the subject only.
    return [
      ...(this.#links.dialect === 'koppeltaal' ? [] : clients),
      ...nobody,
      ...past.map(({participant}) => participant),
      ...ours,
    ];
  }

  /** Of somebody who is listed for several roles one that is not over. */
  #there(personId: string): Participant | undefined {
    const all = this.#before.somebody.filter((one) => one.personId === personId);
    return all.find(({participant}) => !wasThere(participant, this.#at)) ?? all[0];
  }

  #participant(membership: Membership): Fields | undefined {
    const {personId} = membership;
    const there = this.#there(personId);
    // How others refer to somebody of theirs stays as it is.
    const isTheirs = there !== undefined && (there.resource && keyIn(there.resource)) === undefined;
    const member = isTheirs ? there.participant['member'] : undefined;
    const ours = writeParticipant(membership, this.#links, member);
    if (ours === undefined) return undefined;
    const whole = ontoParticipant(there?.participant, ours);
    if (this.#links.dialect === 'koppeltaal') return whole;
    const [usual = ''] = usualRoles(this.#group.people.find(({id}) => id === personId)?.kind);
    return withExtension(whole, restOf({...membership}, readParticipant(whole, personId, usual)));
  }

  #takesPart = (membership: Membership): boolean =>
    membership.state === 'member' && this.#group.people.some(({id}) => id === membership.personId);

  /** Nothing of what others made is changed: what the client holds of somebody is added to it, or stands apart. */
  #person(person: Person): readonly Job[] {
    const links = this.#links;
    const {id} = person;
    const key = {kind: 'person', id};
    const theirs = links.previous.get('person', id) ? undefined : links.previous.at(id);
    if (this.#isNamedOnly(id)) return [this.#about(person, theirs)];
    const write = () => writePerson(person, links, this.#detailsOf(id));
    const written = write();
    const missing = written.flatMap((one) => missingIn(one, key, links.dialect));
    this.#notes.push(...missing);
    if (missing.length > 0) return [];
    const body: Fields = {...person};
    const jobs = written.map((resource, index): Job => ({
      type: resource.resourceType,
      key: index === 0 ? key : {kind: 'practitioner', id},
      // Once all are promised they can refer to one another.
      make: () => theirs ?? write()[index] ?? resource,
      ...(!isShared(person) && {heard: (one: Resource) => readPerson(one, links), body}),
    }));
    if (!isShared(person) || links.dialect === 'koppeltaal') return jobs;
    return [...(theirs ? jobs.slice(0, 1) : jobs), this.#about(person)];
  }

  /** Others have no resource of its own for somebody: it lies within another, elsewhere or nowhere. */
  #isNamedOnly(personId: string): boolean {
    const there = this.#there(personId);
    const {previous} = this.#links;
    if (there === undefined || previous.get('person', personId)) return false;
    return there.resource === undefined || !previous.resources.includes(there.resource);
  }

  /** What the client holds of somebody whose own resource is not theirs alone. */
  #about(person: Person, resource?: Resource): Job {
    const key = {kind: 'about', id: person.id};
    const heard = () => {
      const role = resource ?? this.#links.get('person', person.id);
      return role ? readPerson(role, this.#links) : {};
    };
    const make = () => writeBasic(key, this.#links);
    return {type: 'Basic', key, make, heard, body: {...person}};
  }

  #basic(kind: string, thing: {readonly id: string}): Job {
    const key = {kind, id: thing.id};
    const make = () => writeBasic(key, this.#links);
    return {type: 'Basic', key, make, heard: () => ({}), body: {...thing}};
  }

  #notSent(asked: ResourceGroup, jobs: readonly Job[]): readonly FhirNote[] {
    const counted = new Map<string, number>();
    for (const {key} of jobs) counted.set(key.kind, (counted.get(key.kind) ?? 0) + 1);
    const people = new Set(
      jobs.flatMap(({key}) => (['person', 'about'].includes(key.kind) ? [key.id] : [])),
    );
    counted.set('person', people.size);
    const members = this.#group.memberships.filter(
      (one) => this.#takesPart(one) && people.has(one.personId),
    );
    counted.set('membership', (counted.get('membership') ?? 0) + members.length);
    return entityKinds.flatMap((kind): readonly FhirNote[] => {
      const count = asked[collectionOf[kind]].length - (counted.get(kind) ?? 0);
      return count > 0 ? [{code: 'notSent', kind, count}] : [];
    });
  }
}
