import * as v from 'valibot';
import type {Command} from '../../domain/command.js';
import type {ResourceGroup} from '../../domain/group.js';
import {migrate} from '../../domain/migrate.js';
import {mapSnapshot, type MapSnapshot, type Person, type Tie} from '../../domain/network/schema.js';
import {schemaVersion} from '../../domain/schema-version.js';
import {textOf} from '../easynwk/alter.js';
import {readEasynwk} from '../easynwk/easynwk.js';
import {isObject, readJson} from '../json-text.js';
import {Recognised, type Alike} from '../recognise.js';
import {entryFields, only} from './chosen-map.js';
import type {NetworkNote, NetworkProblem} from './notes.js';
import {readPerson} from './read-person.js';

/** A larger file is no map of people. */
const largestFile = 5_000_000;
const mostPeople = 2_000;

export type NetworkFileResult =
  | {
      readonly ok: true;
      /** New on the map, with new ids. */
      readonly people: readonly Person[];
      readonly ties: readonly Tie[];
      readonly mapSnapshots: readonly MapSnapshot[];
      /** The name in the middle of the map. */
      readonly clientName?: string;
      /** Who seems to be on the map already, and is not among these people: see `again`. */
      readonly alike: readonly Alike[];
      /** What could not be carried over: see `sayNetworkNote`. */
      readonly notes: readonly NetworkNote[];
    }
  | {readonly ok: false; readonly problem: NetworkProblem};

type Found = Extract<NetworkFileResult, {readonly ok: true}>;
type Into = Pick<ResourceGroup, 'people' | 'ties' | 'mapSnapshots'>;

/**
 * Reads a map for this group, from a file of our own (a network or a whole group, of any version) or
 * of easyNWK. Who is on the map already stays as they are, also who only seems to be (`alike`), unless
 * `again` has their number. Nothing is thrown; a wrong file is a `problem`. Pass what it gives to
 * `importCommand`.
 */
export function readNetworkFile(
  text: string,
  newId: () => string,
  into: Into = {people: [], ties: [], mapSnapshots: []},
  again: ReadonlySet<number> = new Set(),
): NetworkFileResult {
  const json = readJson(text, largestFile);
  if (!json.ok) return json;
  const file = migrate(json.value);
  if (!isObject(file) || !Array.isArray(file['people'])) {
    const result = readEasynwk(text, newId, into.people, again);
    return result.ok ? {...result, mapSnapshots: []} : result;
  }
  const version = file['schemaVersion'];
  if (typeof version === 'number' && version > schemaVersion) return {ok: false, problem: 'newer'};
  if (file['people'].length > mostPeople) return {ok: false, problem: 'tooManyPeople'};
  const keys = new Set(file['people'].map((raw) => textOf(isObject(raw) ? raw['id'] : '')));
  const recognised = new Recognised(into.people, again, keys);
  return new Reader(newId, into, recognised).read(file, file['people']);
}

/** One file on its way into one group. */
class Reader {
  readonly #newId: () => string;
  readonly #into: Into;
  readonly #notes: NetworkNote[] = [];
  readonly #people: Person[] = [];
  /** Everybody of the file who will be on the map, by the id in the file. */
  readonly #idOf = new Map<string, string>();
  readonly #recognised: Recognised;

  constructor(newId: () => string, into: Into, recognised: Recognised) {
    this.#newId = newId;
    this.#into = into;
    this.#recognised = recognised;
  }

  read(file: Readonly<Record<string, unknown>>, people: readonly unknown[]): Found {
    people.forEach((raw, at) => this.#readOne(raw, at));
    const ways =
      people.some((raw) => isObject(raw) && raw['state'] !== undefined) ||
      (Array.isArray(file['memberships']) && file['memberships'].length > 0);
    if (ways) this.#notes.push({code: 'waysLeftOut'});
    const {clientName} = file;
    return {
      ok: true,
      people: this.#people,
      ties: this.#ties(listIn(file, 'ties')),
      mapSnapshots: listIn(file, 'mapSnapshots').flatMap((raw) => this.#snapshot(raw)),
      ...(typeof clientName === 'string' && clientName.trim() !== '' && {clientName}),
      alike: this.#recognised.alike,
      notes: this.#notes,
    };
  }

  #readOne(raw: unknown, at: number): void {
    if (!isObject(raw)) {
      this.#notes.push({code: 'nobody'});
      return;
    }
    // A name that only agreements need is not somebody on a map.
    if (raw['removedOn'] !== undefined) return;
    const {key, person, notes} = readPerson(raw, this.#newId());
    if (person === undefined) {
      this.#notes.push(...notes);
      return;
    }
    const first = key === '' || !this.#idOf.has(key);
    const met = first ? this.#recognised.meet(person, at, key) : undefined;
    if (met) {
      if (key !== '') this.#idOf.set(key, met.like.id);
      if (met.sure) this.#notes.push({code: 'alreadyThere', name: met.like.displayName});
      return;
    }
    this.#notes.push(...notes);
    if (!first) this.#notes.push({code: 'sameId', name: person.displayName});
    else if (key !== '') this.#idOf.set(key, person.id);
    this.#people.push(person);
  }

  /** Between two who were there already nothing changes. */
  #ties(raws: readonly unknown[]): readonly Tie[] {
    const fresh = new Set(this.#people.map(({id}) => id));
    const joined = new Set<string>();
    return raws.flatMap((raw) => {
      const from = isObject(raw) ? this.#idOf.get(textOf(raw['from'])) : undefined;
      const to = isObject(raw) ? this.#idOf.get(textOf(raw['to'])) : undefined;
      if (!isObject(raw) || from === undefined || to === undefined || from === to) {
        this.#notes.push({code: 'tieToNobody'});
        return [];
      }
      const pair = [from, to].sort().join(' ');
      if (joined.has(pair) || !(fresh.has(from) || fresh.has(to))) return [];
      joined.add(pair);
      const {label} = raw;
      return [{id: this.#newId(), from, to, ...(typeof label === 'string' && {label})}];
    });
  }

  #snapshot(raw: unknown): readonly MapSnapshot[] {
    if (!v.is(mapSnapshot, raw)) {
      const detail = isObject(raw) && typeof raw['label'] === 'string' ? raw['label'] : '…';
      this.#notes.push({code: 'snapshotLeftOut', detail});
      return [];
    }
    const {id, on, label} = raw;
    const isThere = (kept: MapSnapshot): boolean =>
      kept.id === id || (kept.on === on && kept.label === label);
    if (this.#into.mapSnapshots.some(isThere)) return [];
    const people = raw.people.flatMap((entry) => {
      const personId = this.#idOf.get(entry.personId);
      return personId === undefined ? [] : [{...only(entry, entryFields), personId}];
    });
    return [{id: this.#newId(), on, ...(label !== undefined && {label}), people}];
  }
}

function listIn(file: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const value = file[name];
  return Array.isArray(value) ? value : [];
}

/** What puts a file on the map, all at once and with one way back; nothing when all was there. */
export function importCommand(file: Omit<Found, 'ok' | 'notes'>): Command | undefined {
  const {people, ties, mapSnapshots} = file;
  if (people.length === 0 && mapSnapshots.length === 0) return undefined;
  const maps = mapSnapshots.length > 0 ? {mapSnapshots: [...mapSnapshots]} : {};
  return {type: 'importPeople', people: [...people], ties: [...ties], ...maps};
}
