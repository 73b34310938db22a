import type {Person} from '../../domain/network/schema.js';
import type {Closeness} from '../../domain/network/rings.js';
import type {RelationCode} from '../../domain/network/values.js';
import type {EasynwkNote} from './notes.js';
import {relationOf} from './roles.js';

/** One person of an easyNWK file. */
export interface Alter {
  /** Their id in the file, as text; empty when there is none. */
  readonly key: string;
  /** Nobody, when there is nothing to call them by. */
  readonly person: Person | undefined;
  readonly notes: readonly EasynwkNote[];
}

/** Known fields that are read, or that say nothing when they hold these values. */
const read = new Set([
  'id',
  'name',
  'label',
  'role',
  'note',
  'human',
  'deceased',
  'angle',
  'distance',
]);
const silent = new Set(['', '0', '-1', 'false', 'null', 'nicht festgelegt']);
const ofTheScreen = new Set([
  'isSelected',
  'roleDefault',
  'genderDefault',
  'edgeTypeDefault',
  'edgeTypeByUser',
]);

export function readAlter(raw: unknown, id: string): Alter {
  if (typeof raw !== 'object' || raw === null) {
    return {key: '', person: undefined, notes: [{code: 'nobody'}]};
  }
  const fields: Readonly<Record<string, unknown>> = {...raw};
  const key = textOf(fields['id']);
  const role = textOf(fields['role']);
  const displayName = textOf(fields['name']) || textOf(fields['label']) || role;
  if (displayName === '') return {key, person: undefined, notes: [{code: 'nobody'}]};
  const place = placeOf(fields['angle'], fields['distance']);
  const person: Person = {
    id,
    displayName,
    kind: place.kind,
    ...place.placing,
    ...relationFields(role, fields['human'] === false),
    ...(hasDied(fields) && {contact: 'deceased'}),
    ...noteField(textOf(fields['note'])),
  };
  return {key, person, notes: notesOn(displayName, fields, place.outside)};
}

/** Never `String(value)`: JSON can hold an object whose own `toString` is no function. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

function relationFields(
  role: string,
  animal: boolean,
): {relation?: RelationCode; relationLabel?: string} {
  const relation = animal ? 'animal' : relationOf(role);
  return {
    ...(relation === undefined ? {} : {relation}),
    ...(role === '' ? {} : {relationLabel: role}),
  };
}

const cross = '†';

/**
 * With a cross of their own somebody has died: behind the name, or as the first of a note. Further on
 * in a note it may be about somebody else.
 */
const isCrossed = (fields: Readonly<Record<string, unknown>>): boolean =>
  textOf(fields['note']).startsWith(cross) || textOf(fields['name']).endsWith(cross);

const hasDied = (fields: Readonly<Record<string, unknown>>): boolean =>
  fields['deceased'] === true || isCrossed(fields);

/** A cross alone says nothing more. */
const noteField = (note: string): {note?: string} => (note === '' || note === cross ? {} : {note});

interface Place {
  readonly kind: Person['kind'];
  readonly placing: {closeness?: Closeness; place?: number; sector?: string};
  readonly outside: boolean;
}

const numberOf = (value: unknown): number => (textOf(value) === '' ? NaN : Number(textOf(value)));

/**
 * easyNWK is polar: angle in degrees, 0 is east and counter-clockwise, distance 0…100 with 100 the
 * outer ring. 0…90 is family, 90…180 friends, −180…−90 colleagues, −90…0 professionals.
 */
function placeOf(rawAngle: unknown, rawDistance: unknown): Place {
  const angle = numberOf(rawAngle);
  const distance = numberOf(rawDistance);
  if (!Number.isFinite(angle) || !Number.isFinite(distance)) {
    return {kind: 'informal', placing: {}, outside: false};
  }
  const turn = ((angle % 360) + 360) % 360;
  const formal = turn > 270;
  const sector = formal
    ? 'professionals'
    : (['family', 'friends', 'colleagues'][Math.min(2, Math.floor(turn / 90))] ?? '');
  const closeness: Closeness = distance <= 100 / 3 ? 1 : distance <= 200 / 3 ? 2 : 3;
  return {
    kind: formal ? 'formal' : 'informal',
    placing: {closeness, place: formal ? (360 - turn) / 90 : turn / 270, sector},
    outside: distance > 100,
  };
}

function notesOn(
  name: string,
  fields: Readonly<Record<string, unknown>>,
  outside: boolean,
): readonly EasynwkNote[] {
  const notes: EasynwkNote[] = [];
  if (outside) notes.push({code: 'outside', name});
  if (isCrossed(fields)) notes.push({code: 'deceased', name});
  if (fields['angle'] === undefined || fields['distance'] === undefined) {
    notes.push({code: 'noPlace', name});
  }
  const left = Object.entries(fields)
    .filter(
      ([field, value]) =>
        !read.has(field) && !ofTheScreen.has(field) && saysSomething(field, value),
    )
    .map(([field]) => field);
  if (left.length > 0) notes.push({code: 'fieldsLeftOut', name, fields: left});
  return notes;
}

/** One line to the middle is what everybody has here. */
const saysSomething = (field: string, value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).length > 0
    : !silent.has(String(value)) && !(field === 'edgeType' && String(value) === '1');
