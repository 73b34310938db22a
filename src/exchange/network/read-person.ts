import * as v from 'valibot';
import {person as personSchema, type Person} from '../../domain/network/schema.js';
import {fileFields} from './chosen-map.js';
import type {NetworkNote} from './notes.js';

/** Somebody in a file: everything that fits, and what was left out. */
export interface ReadPerson {
  /** Their id in the file. */
  readonly key: string;
  /** Nobody, when there is no name. */
  readonly person: Person | undefined;
  readonly notes: readonly NetworkNote[];
}

/** What a file may hold of somebody and does not belong on a map: said once, or not at all. */
const silent = new Set<string>(['id', 'state', 'userRef', 'removedOn', 'onBehalf', 'addedOn']);

/** Field by field, so that one that does not fit costs no more than itself. */
export function readPerson(raw: Readonly<Record<string, unknown>>, id: string): ReadPerson {
  const key = typeof raw['id'] === 'string' ? raw['id'] : '';
  const fields = new Map<string, unknown>();
  const left: string[] = [];
  for (const name of fileFields) {
    const value = raw[name];
    if (name === 'id' || value === undefined || value === null) continue;
    if (v.is(personSchema.entries[name], value)) fields.set(name, value);
    else left.push(name);
  }
  const displayName = fields.get('displayName');
  if (typeof displayName !== 'string') return {key, person: undefined, notes: [{code: 'nobody'}]};
  const known = new Set<string>(fileFields);
  left.push(...Object.keys(raw).filter((name) => !known.has(name) && !silent.has(name)));
  const notes: NetworkNote[] = [];
  if (!fields.has('kind')) notes.push({code: 'noSide', name: displayName});
  const others = left.filter((name) => name !== 'kind');
  if (others.length > 0) notes.push({code: 'fieldsLeftOut', name: displayName, fields: others});
  // Each field was checked by the schema of its own; the two that are needed are there.
  const person = {kind: 'informal', ...Object.fromEntries(fields), id} as Person;
  return {key, person, notes};
}
