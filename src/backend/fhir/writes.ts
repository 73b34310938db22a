import {sameJson} from '../../domain/keep.js';
import {keyOf, type Change, type NewRecord, type Write} from '../../domain/records.js';
import {Found, keyText, placeOf} from '../../exchange/fhir/found.js';
import {placeIn} from '../../exchange/fhir/links.js';
import type {PersonDetails} from '../../exchange/fhir/people.js';
import {at, listOf, textAt, type Fields, type Resource} from '../../exchange/fhir/resource.js';
import {tombstoneOf} from '../../exchange/fhir/tombstone.js';
import {writeFhir} from '../../exchange/fhir/write-fhir.js';
import {BackendError} from '../backend.js';
import {inOneTransaction, referencesIn, type Entry} from './bundles.js';
import {isRemoved, leadingTo, marked} from './marks.js';
import {groupOf, personKey, versionIn, versionOf, type StoredGroup} from './stored-group.js';

export interface Writing {
  /** Now, as an ISO instant. */
  readonly at: string;
  readonly patient: string | undefined;
  readonly detailsOf: ((personId: string) => PersonDetails | undefined) | undefined;
}

/** What a change comes to: as few resources as it can be. */
export class Writes {
  readonly #stored: StoredGroup;
  readonly #change: Change;
  readonly #after: ReadonlyMap<string, NewRecord>;
  readonly #all: ReadonlyMap<string, Resource>;
  readonly #keys: Set<string>;

  constructor(stored: StoredGroup, change: Change, writing: Writing) {
    this.#stored = stored;
    this.#change = change;
    const after = new Map<string, NewRecord>(stored.records);
    for (const {kind, id, body} of change.writes) {
      if (body === null) after.delete(keyOf({kind, id}));
      else after.set(keyOf({kind, id}), {kind, id, body});
    }
    this.#after = after;
    this.#all = allOf(stored, after.values(), writing);
    this.#keys = new Set(change.writes.flatMap((write) => this.#keysOf(write)));
  }

  /**
   * What is to be sent, in one transaction where it is more than one.
   *
   * @throws {BackendError} `invalid`, where a record would not come back as it is.
   */
  entries(): readonly Entry[] {
    for (let rounds = 0; rounds < 4; rounds++) {
      const drafts = this.#drafts();
      const wrong = this.#wrong(drafts);
      if (wrong.length === 0) return this.#sent(drafts);
      for (const record of wrong) for (const key of this.#keysOf(record)) this.#keys.add(key);
    }
    throw new BackendError('invalid', {hint: 'a record would not come back as it is'});
  }

  /** The resources in which a record lies. */
  #keysOf({kind, id}: Pick<Write, 'kind' | 'id'>): readonly string[] {
    const {groupId} = this.#stored;
    const team = keyText('group', groupId);
    const plan = keyText('plan', groupId);
    const own = keyText(kind, id);
    if (kind === 'group') return [team, plan, keyText('episode', groupId)];
    if (kind === 'person') {
      const types = ['RelatedPerson', 'PractitionerRole'].map((type) => personKey(type, id));
      return [own, ...types, keyText('practitioner', id), keyText('about', id)];
    }
    if (kind === 'membership') return [team, own];
    if (kind === 'goal') return [own, plan];
    if (kind === 'meeting') return [own, keyText('encounter', id), keyText('record', id)];
    const bodies = [this.#stored.stored({kind, id}), this.#after.get(own)];
    const meetings = bodies.flatMap((one) => textAt(one?.body, 'meetingId') ?? []);
    return [own, ...meetings.map((meetingId) => keyText('record', meetingId))];
  }

  /** What becomes of each of these resources that does not stay as it is, with all that it leads to. */
  #drafts(): ReadonlyMap<string, Resource> {
    const drafts = new Map<string, Resource>();
    const add = (key: string): void => {
      const draft = drafts.has(key) ? undefined : this.#draft(key);
      if (draft === undefined) return;
      drafts.set(key, draft);
      for (const place of referencesIn(draft)) {
        const other = this.#keyOfNew(place);
        if (other !== undefined) add(other);
      }
    };
    for (const key of this.#keys) add(key);
    return drafts;
  }

  #draft(key: string): Resource | undefined {
    const before = this.#stored.get(key);
    const ours = this.#all.get(key);
    const isThere = before !== undefined && !isRemoved(before);
    if (ours) return isThere && same(before, ours) ? undefined : this.#marked(ours);
    return isThere ? this.#marked(tombstoneOf(before), true) : undefined;
  }

  #marked(resource: Resource, removed = false): Resource {
    const {groupId} = this.#stored;
    return marked(resource, {groupId, changeId: this.#change.id, removed});
  }

  /** Of what is not on the server yet. */
  #keyOfNew(place: string): string | undefined {
    for (const [key, resource] of this.#all) {
      if (placeOf(resource) === place) return this.#stored.get(key) ? undefined : key;
    }
    return undefined;
  }

  /** The records that would not come back as they are. */
  #wrong(drafts: ReadonlyMap<string, Resource>): readonly NewRecord[] {
    const {records} = this.#stored.with([...drafts.values()]);
    const lost = [...this.#after].flatMap(([key, record]) =>
      records.get(key)?.version === versionOf(record) ? [] : [record],
    );
    const left = [...records].flatMap(([key, record]) => (this.#after.has(key) ? [] : [record]));
    return [...lost, ...left];
  }

  #sent(drafts: ReadonlyMap<string, Resource>): readonly Entry[] {
    const all = new Map(drafts);
    const isNew = [...drafts.keys()].some((key) => this.#stored.get(key) === undefined);
    // What is new has no version: then all of it stands or falls with one that has.
    if (isNew && drafts.size > 1) {
      const [key, guard] = this.#guard();
      if (!all.has(key)) all.set(key, this.#marked(guard));
    }
    return inOneTransaction(
      [...all].map(([key, resource]) => {
        const before = this.#stored.get(key);
        return {resource, ...(before && {version: versionFor(before)})};
      }),
    );
  }

  #guard(): readonly [key: string, resource: Resource] {
    const {groupId} = this.#stored;
    for (const key of [keyText('plan', groupId), keyText('group', groupId)]) {
      const ours = this.#all.get(key);
      if (ours && this.#stored.get(key)) return [key, ours];
    }
    throw new BackendError('invalid', {hint: 'there is no care team'});
  }
}

function versionFor(resource: Resource): string {
  const version = versionIn(resource);
  if (version !== undefined) return version;
  throw new BackendError('unavailable', {hint: 'this server keeps no versions'});
}

/** The whole group as resources, onto those that are there. */
function allOf(
  stored: StoredGroup,
  records: Iterable<NewRecord>,
  {at: now, patient: said, detailsOf}: Writing,
): ReadonlyMap<string, Resource> {
  const patient = said ?? stored.patient;
  const {bundle} = writeFhir(groupOf(records), {
    ...{
      dialect: 'nl-core',
      privateToo: true,
      at: now,
      onto: new Found(stored.resources, stored.bases),
    },
    ...(patient !== undefined && {patient}),
    ...(detailsOf && {detailsOf}),
  });
  const all = new Map<string, Resource>();
  for (const {resource} of listOf(bundle['entry'])) {
    // Only what is JSON is sent.
    const one = JSON.parse(JSON.stringify(resource)) as Resource;
    all.set(stored.keyOf(one), one);
  }
  for (const [key, one] of all) {
    const [kind, id] = splitKey(key);
    const person = kind === 'about' ? personIn(all, id) : undefined;
    const place = person && placeOf(person);
    if (place !== undefined) all.set(key, leadingTo(one, place));
    if (kind === 'plan') all.set(key, withOtherGoals(one, stored));
  }
  return all;
}

const personIn = (all: ReadonlyMap<string, Resource>, id: string): Resource | undefined =>
  all.get(personKey('PractitionerRole', id)) ?? all.get(keyText('person', id));

const splitKey = (key: string): readonly [string, string] => {
  const at = key.indexOf('/');
  return [key.slice(0, at), key.slice(at + 1)];
};

/** Goals of others that somebody put into the plan stay in it. */
function withOtherGoals(plan: Resource, stored: StoredGroup): Resource {
  const before = stored.resources.find((one) => placeOf(one) === placeOf(plan));
  const known = new Set(stored.resources.map(placeOf));
  const others = listOf(before?.['goal']).filter((one) => !known.has(placeIn(one)));
  const goal = [...others, ...listOf(plan['goal'])];
  return goal.length > 0 ? {...plan, goal} : plan;
}

/** The order of extensions does not count. */
const same = (a: Resource, b: Resource): boolean =>
  sameJson(ordered(a), ordered(b)) && at(a, 'id') === at(b, 'id');

const ordered = (resource: Resource): Fields => ({
  ...resource,
  extension: listOf(resource['extension'])
    .map((one) => JSON.stringify(one))
    .sort(),
});
