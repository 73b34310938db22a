import {isObject} from '../json-text.js';
import {digestOf} from '../../domain/digest.js';
import {listOf, plain, textAt, type Fields} from './resource.js';

const base = 'urn:resourcegroep:elements';

/** The extension that holds what FHIR cannot say of a record. Another form of it gets another number. */
export const recordExtension = `${base}:record:1`;

const idSystem = `${base}:id:`;
const codeSystem = `${base}:code:`;

/** One resource of a record: its own, or one that goes with it. */
export interface ResourceKey {
  readonly kind: string;
  readonly id: string;
}

/** Business identifiers: many servers choose the logical ids themselves. */
export const identifierOf = ({kind, id}: ResourceKey): Fields => ({
  system: idSystem + kind,
  value:
    plain(id) === id && id.trim() === id && !id.startsWith('json:')
      ? id
      : `json:${JSON.stringify(id)}`,
});

/** Whose resource this is; nothing for what others made. */
export function keyIn(resource: Fields, name = 'identifier'): ResourceKey | undefined {
  for (const {system, value} of listOf(resource[name])) {
    if (typeof system !== 'string' || !system.startsWith(idSystem)) continue;
    const id = idIn(value);
    if (id !== undefined) return {kind: system.slice(idSystem.length), id};
  }
  return undefined;
}

function idIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  if (!value.startsWith('json:')) return value;
  try {
    const id: unknown = JSON.parse(value.slice('json:'.length));
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

export const isOurs = (system: unknown): boolean =>
  typeof system === 'string' && system.startsWith(base);

/** The logical id that we ask for: FHIR knows few characters, and 64 of them. */
export function resourceId({kind, id}: ResourceKey): string {
  const safe = id.replace(
    /[^A-Za-z0-9-]/g,
    (character) => `.${character.charCodeAt(0).toString(16)}.`,
  );
  const whole = `${kind}-${safe}`;
  return whole.length <= 64 ? whole : `${kind}-${digestOf(id)}-${digestOf([id])}`;
}

/** A code of FHIR has no spaces at its ends, and no two in a row. */
const codeForm = /^[^\s]+( [^\s]+)*$/;

/** A word of ours as a code, if it can be one. */
export const ownCoding = (list: string, code: string | undefined): readonly Fields[] =>
  code !== undefined && plain(code) === code && codeForm.test(code)
    ? [{system: codeSystem + list, code}]
    : [];

/** The word of ours among these codes. */
export function ownCode(list: string, concepts: unknown): string | undefined {
  for (const coding of codingsOf(concepts)) {
    if (coding['system'] === codeSystem + list) return textAt(coding, 'code');
  }
  return undefined;
}

/** All codes of one or more CodeableConcepts. */
export const codingsOf = (concepts: unknown): readonly Fields[] =>
  listOf(concepts).flatMap(({coding}) => listOf(coding));

/** What a CodeableConcept says to people. */
export const wordsOf = (concept: unknown): string | undefined =>
  isObject(concept)
    ? (textAt(concept, 'text') ??
      codingsOf(concept)
        .map((coding) => textAt(coding, 'display'))
        .find((words) => words !== undefined))
    : undefined;
