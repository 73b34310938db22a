import type {Person, Tie} from '../../domain/network/schema.js';
import {isObject, readJson} from '../json-text.js';
import {Recognised, type Alike} from '../recognise.js';
import {readAlter, textOf, type Alter} from './alter.js';
import type {EasynwkNote, EasynwkProblem} from './notes.js';

/** A larger file is no map of people. */
const largestFile = 5_000_000;
const mostPeople = 2_000;

export type EasynwkResult =
  | {
      readonly ok: true;
      readonly people: readonly Person[];
      readonly ties: readonly Tie[];
      /** The name in the middle of the map. */
      readonly clientName?: string;
      /** Who seems to be on the map already, and is not among these people. */
      readonly alike: readonly Alike[];
      /** What could not be carried over: see `sayNetworkNote`. */
      readonly notes: readonly EasynwkNote[];
    }
  | {readonly ok: false; readonly problem: EasynwkProblem};

/**
 * Reads a map made with easyNWK, in any shape between its first and its current one: what matters
 * is a list of `alteri`, wherever it stands. Nothing is thrown; a wrong file is a `problem`. `there`
 * are those who are on the map already.
 */
export function readEasynwk(
  text: string,
  newId: () => string,
  there: readonly Person[] = [],
  again: ReadonlySet<number> = new Set(),
): EasynwkResult {
  const parsed = readJson(text, largestFile);
  if (!parsed.ok) return parsed;
  const found = findMap(parsed.value);
  if (found === undefined) return {ok: false, problem: 'notNetwork'};
  if (found.map.alteri.length > mostPeople) return {ok: false, problem: 'tooManyPeople'};
  return carryOver(found.map, [...found.notes], newId, new Recognised(there, again));
}

interface NetworkMap {
  readonly [field: string]: unknown;
  readonly alteri: readonly unknown[];
}

const isMap = (value: unknown): value is NetworkMap =>
  isObject(value) && Array.isArray(value['alteri']);

/** The map itself, or the current one of several versions. */
function findMap(
  file: unknown,
): {readonly map: NetworkMap; readonly notes: readonly EasynwkNote[]} | undefined {
  if (isMap(file)) return {map: file, notes: []};
  if (!isObject(file)) return undefined;
  if (isMap(file['nwk'])) return {map: file['nwk'], notes: []};
  if (!Array.isArray(file['versions'])) return undefined;
  const versions = file['versions'].filter(isObject);
  const maps = versions.filter(({nwk}) => isMap(nwk));
  const wanted = maps.find(({id}) => id === file['currentVersion']) ?? maps.at(-1);
  if (!isMap(wanted?.['nwk'])) return undefined;
  const others = maps.filter((version) => version !== wanted).map(titleOf);
  return {
    map: wanted['nwk'],
    notes: others.map((title) => ({code: 'otherVersion', detail: title})),
  };
}

const titleOf = (version: Record<string, unknown>): string =>
  [version['title'], version['date']].filter((part) => typeof part === 'string').join(', ');

function carryOver(
  map: NetworkMap,
  notes: EasynwkNote[],
  newId: () => string,
  recognised: Recognised,
): EasynwkResult {
  const people: Person[] = [];
  const idOf = new Map<string, string>();
  for (const [at, raw] of map.alteri.entries()) {
    const alter = readAlter(raw, newId());
    const met = alter.person && recognised.meet(alter.person, at);
    if (!met) notes.push(...alter.notes);
    if (alter.person === undefined) continue;
    if (isNewKey(alter, idOf)) idOf.set(alter.key, (met?.like ?? alter.person).id);
    else if (!met) notes.push({code: 'sameId', name: alter.person.displayName});
    if (!met) people.push(alter.person);
  }
  const ties = readTies(map, idOf, notes, newId);
  const fresh = new Set(people.map(({id}) => id));
  const ego = isObject(map['ego']) ? map['ego'] : {};
  if (typeof ego['note'] === 'string' && ego['note'].trim() !== '') notes.push({code: 'ownNote'});
  const clientName = typeof ego['name'] === 'string' ? ego['name'].trim() : '';
  return {
    ok: true,
    people,
    // Between two who were there already nothing changes.
    ties: ties.filter(({from, to}) => fresh.has(from) || fresh.has(to)),
    alike: recognised.alike,
    notes,
    ...(clientName ? {clientName} : {}),
  };
}

const isNewKey = (alter: Alter, idOf: ReadonlyMap<string, string>): boolean =>
  alter.key === '' || !idOf.has(alter.key);

/** Ties have had several names; each joins two ids, under any two keys. */
function readTies(
  map: NetworkMap,
  idOf: ReadonlyMap<string, string>,
  notes: EasynwkNote[],
  newId: () => string,
): readonly Tie[] {
  const lists = ['connections', 'relations'].map((name) => map[name]).filter(Array.isArray);
  const joined = new Set<string>();
  return lists.flat().flatMap((raw: unknown) => {
    const keys = isObject(raw) ? Object.values(raw).map(textOf) : [];
    const [from, to] = keys.flatMap((key) => (key === '' ? [] : (idOf.get(key) ?? [])));
    if (from === undefined || to === undefined || from === to) {
      notes.push({code: 'tieToNobody'});
      return [];
    }
    // The same two may be joined twice, also the other way round; on our map once is enough.
    const pair = [from, to].sort().join(' ');
    if (joined.has(pair)) return [];
    joined.add(pair);
    return [{id: newId(), from, to}];
  });
}
