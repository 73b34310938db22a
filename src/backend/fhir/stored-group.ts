import type {ActorRef} from '../../domain/base.js';
import {digestOf} from '../../domain/digest.js';
import {collectionOf, entityKinds, keyOf} from '../../domain/records.js';
import type {GroupRecord, NewRecord, RecordRef} from '../../domain/records.js';
import type {ResourceGroup} from '../../domain/group.js';
import {tooLarge} from '../../domain/parse-size.js';
import {Found, keyText, placeOf} from '../../exchange/fhir/found.js';
import {placeIn} from '../../exchange/fhir/links.js';
import {keyIn} from '../../exchange/fhir/names.js';
import {Reader} from '../../exchange/fhir/reader.js';
import {listOf, textAt, type Resource} from '../../exchange/fhir/resource.js';
import {BackendError, type Saved} from '../backend.js';
import {standing} from '../compare-and-set.js';
import {isOfGroup, isRemoved, wasMadeBy} from './marks.js';

/** What a server has of one group at one moment: its resources, and the records that they are. */
export class StoredGroup {
  readonly groupId: string;
  /** Also what was taken away. */
  readonly resources: readonly Resource[];
  readonly records: ReadonlyMap<string, GroupRecord>;
  readonly #team: string;
  readonly #at: string;
  /** What an absolute reference to something on its server begins with. */
  readonly bases: ReadonlySet<string>;
  readonly #byKey = new Map<string, Resource>();

  /**
   * `team` is the place of the care team; `at` an instant at which the group is read; `bases` are addresses of
   * the server.
   *
   * @throws {BackendError} where this cannot be read.
   */
  constructor(
    resources: readonly Resource[],
    team: string,
    at: string,
    bases: ReadonlySet<string>,
  ) {
    const problem = tooLarge(resources);
    if (problem !== undefined) throw new BackendError('invalid', {hint: problem});
    // Two with one id must not be: whoever looks, the same one counts.
    this.resources = resources.toSorted(byWhatCounts);
    this.#team = team;
    this.#at = at;
    this.bases = bases;
    const found = new Found(
      this.resources.filter((one) => !isRemoved(one)),
      bases,
    );
    const own = found.at(team);
    if (own === undefined) throw new BackendError('invalid', {hint: `${team} cannot be read`});
    const reader = new Reader(found, own, at);
    const records = reader.read();
    if (reader.newer) {
      throw new BackendError('unavailable', {hint: 'a later version than this one wrote it'});
    }
    this.records = new Map(records.map((one) => [keyOf(one), {...one, version: versionOf(one)}]));
    this.groupId = records[0]?.id ?? team;
    for (const resource of this.resources) {
      const key = this.keyOf(resource);
      if (!this.#byKey.has(key)) this.#byKey.set(key, resource);
    }
  }

  /** What a resource is to the group; of what others made, by its place. */
  keyOf(resource: Resource): string {
    const place = placeOf(resource) ?? '';
    if (place === this.#team) return keyText('group', this.groupId);
    const key = keyIn(resource);
    if (key === undefined) return keyText('person', place);
    return key.kind === 'person'
      ? personKey(resource.resourceType, key.id)
      : keyText(key.kind, key.id);
  }

  get(key: string): Resource | undefined {
    return this.#byKey.get(key);
  }

  /** The client in the care record, as `Patient/1`; nothing where they are known by name only. */
  get patient(): string | undefined {
    const team = this.get(keyText('group', this.groupId));
    const place = placeIn(listOf(team?.['subject'])[0]);
    return place?.startsWith('Patient/') ? place : undefined;
  }

  readonly stored = (ref: RecordRef): GroupRecord | undefined => this.records.get(keyOf(ref));

  wasMade(changeId: string): boolean {
    return this.resources.some((one) => wasMadeBy(one, changeId));
  }

  /** These records as they stand now. */
  savedOf(refs: readonly RecordRef[]): Saved {
    return standing(refs, this.stored);
  }

  /** With what was written since. */
  with(written: readonly Resource[]): StoredGroup {
    const all = new Map(this.resources.map((one) => [placeOf(one), one]));
    for (const one of written) all.set(placeOf(one), one);
    return new StoredGroup([...all.values()], this.#team, this.#at, this.bases);
  }

  /** Of the resources that are marked as of this group, those that are not known as they are there. */
  isNews(resource: Resource): boolean {
    if (!isOfGroup(resource, this.groupId)) return false;
    const known = this.resources.find((one) => placeOf(one) === placeOf(resource));
    return known === undefined || versionIn(known) !== versionIn(resource);
  }

  /** Who this user of the care record is to the group: `Patient/1`, `Practitioner/2` …; nobody is `undefined`. */
  actorAt(user: string): ActorRef | undefined {
    if (this.patient === user) return {kind: 'client'};
    const people = this.resources.flatMap((one) =>
      placeOf(one) === user || placeIn(one['practitioner']) === user
        ? [keyIn(one)?.id ?? placeOf(one)]
        : [],
    );
    for (const {kind, id, body} of this.records.values()) {
      const {personId, state} = body as {readonly personId?: string; readonly state?: string};
      if (kind === 'membership' && state === 'member' && people.includes(personId)) {
        return {kind: 'member', membershipId: id};
      }
    }
    return undefined;
  }
}

/** Who comes to stand on the other side of the map has another resource from then on. */
export const personKey = (type: string, id: string): string => keyText(`person:${type}`, id);

export const versionIn = (resource: Resource): string | undefined =>
  textAt(resource, 'meta', 'versionId');

/**
 * The version of a record is what it says: several records lie in one resource, and one in several, and
 * what somebody did next to it is no conflict.
 */
export const versionOf = ({body}: NewRecord): string => digestOf(sorted(body));

/** The order of fields does not count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([name, inner]: [string, unknown]) => [name, sorted(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const byWhatCounts = (a: Resource, b: Resource): number =>
  Number(isRemoved(a)) - Number(isRemoved(b)) || (placeText(a) < placeText(b) ? -1 : 1);

const placeText = (resource: Resource): string => placeOf(resource) ?? '';

/** All of the records in their lists, exactly as they are stored: nothing is made to fit. */
export function groupOf(records: Iterable<NewRecord>): ResourceGroup {
  const all = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lists = entityKinds.map((kind) => [
    collectionOf[kind],
    all.flatMap((one) => (one.kind === kind ? [one.body] : [])),
  ]);
  const own = all.find(({kind}) => kind === 'group');
  // Bodies are checked where they come in.
  return {...own?.body, ...Object.fromEntries(lists)} as ResourceGroup;
}
