import {isDay} from '../../domain/day.js';
import {isObject} from '../json-text.js';

/** Any JSON object; of what others wrote nothing is taken for granted. */
export type Fields = Readonly<Record<string, unknown>>;

/** A FHIR R4 resource. */
export interface Resource extends Fields {
  readonly resourceType: string;
}

export interface Reference extends Fields {
  readonly reference?: string;
}

/** FHIR knows no empty values: what is undefined or an empty list is left out. */
export function filled<T extends Fields>(fields: T): T {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  // What is left out may be missing.
  return Object.fromEntries(entries) as T;
}

/** The objects at this place; XML does not tell one from a list of one. */
export function listOf(value: unknown): readonly Fields[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

/** What lies on this path; of a list the first object. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((part, name) => listOf(part)[0]?.[name], value);
}

/** A text that says something, or nothing. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  const text = Array.isArray(found) ? (found[0] as unknown) : found;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

// eslint-disable-next-line no-control-regex -- these are what FHIR forbids in a text
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/gu;

/** The text as FHIR allows it: without control characters, and not empty. */
export function plain(text: string | undefined): string | undefined {
  const allowed = text?.replace(forbidden, '');
  return allowed === undefined || allowed.trim() === '' ? undefined : allowed;
}

const date = '(?!0000)\\d{4}-\\d\\d-\\d\\d';
const zone = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))';
const instantForm = new RegExp(`^${date}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?${zone}$`);

/** An instant as FHIR writes it, with its seconds. */
export function fhirInstant(text: string | undefined): string | undefined {
  const whole = text?.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00');
  const isOne = whole !== undefined && instantForm.test(whole) && isDay(whole.slice(0, 10));
  return isOne ? whole : undefined;
}

/** A day as FHIR writes it. */
export const fhirDay = (text: string | undefined): string | undefined =>
  text !== undefined && new RegExp(`^${date}$`).test(text) && isDay(text) ? text : undefined;

/** An instant of ours from a moment of theirs; a day begins at midnight UTC. */
export const instantFrom = (moment: unknown): string | undefined =>
  typeof moment !== 'string'
    ? undefined
    : fhirDay(moment) === undefined
      ? fhirInstant(moment)
      : `${moment}T00:00:00Z`;

/** When a moment of theirs is over: a day, a month or a year is so when all of it is. */
export function endFrom(moment: unknown): string | undefined {
  if (typeof moment !== 'string') return undefined;
  const [, year, month, day] = /^(?!0000)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(moment) ?? [];
  if (year === undefined) return instantFrom(moment);
  const last = day ?? new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return fhirInstant(`${year}-${month ?? 12}-${last}T23:59:59Z`);
}

/** A day of ours from a moment of theirs. */
export const dayFrom = (moment: unknown): string | undefined =>
  typeof moment === 'string' ? fhirDay(moment.slice(0, 10)) : undefined;

/** A period of FHIR; it refuses one that ends before it begins. */
export function lasting(start: string | undefined, end: string | undefined): Fields | undefined {
  if (start === undefined && end === undefined) return undefined;
  const wrong = start !== undefined && end !== undefined && Date.parse(end) < Date.parse(start);
  return filled({start, end: wrong ? undefined : end});
}
