import {digestOf} from '../../domain/digest.js';
import {sameJson} from '../../domain/keep.js';
import {recordExtension} from './names.js';
import {listOf, type Fields} from './resource.js';

/**
 * What FHIR cannot say of a record, so that nothing is lost. `heard` is what a reader takes from the
 * resource alone. Every field that is not heard as it is goes along as JSON text under its own name;
 * where something else is heard, with the digest of that. Once another system has changed what is
 * heard, its word counts and not the older one that goes along.
 */
export function restOf(body: Fields, heard: Fields): readonly Fields[] {
  const names = new Set([...Object.keys(body), ...Object.keys(heard)]);
  const parts = [...names].flatMap((name) => {
    const value = own(body, name);
    const other = own(heard, name);
    return sameJson(value, other) ? [] : [part(name, value, other)];
  });
  return [
    {url: recordExtension, extension: [{url: 'fields', valueInteger: parts.length}, ...parts]},
  ];
}

/** A field may be called `constructor`. */
const own = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

function part(name: string, value: unknown, other: unknown): Fields {
  const url = urlOf(name);
  const json = value === undefined ? [] : [{url: 'value', valueString: JSON.stringify(value)}];
  if (other === undefined) return {url, valueString: JSON.stringify(value)};
  return {url, extension: [...json, {url: 'for', valueString: digestOf(other)}]};
}

/** The whole body: what is heard, with the rest. */
export function withRest(heard: Fields, extensions: unknown): Fields {
  const body = new Map(Object.entries(heard));
  for (const field of listOf(recordPart(extensions)?.['extension'])) {
    const name = nameOf(field['url']);
    if (name === undefined) continue;
    const inner = new Map(
      listOf(field['extension']).map((one) => [one['url'], one['valueString']]),
    );
    const seen = inner.get('for');
    if (seen !== undefined && seen !== digestOf(own(heard, name) ?? null)) continue;
    const value = parsed(seen === undefined ? field['valueString'] : inner.get('value'));
    if (value === undefined) body.delete(name);
    else body.set(name, value);
  }
  return Object.fromEntries([...body].filter(([, value]) => value !== undefined));
}

/** Was this written by us, with all that belongs to it? */
export const hasRest = (extensions: unknown): boolean => recordPart(extensions) !== undefined;

const recordPart = (extensions: unknown) =>
  listOf(extensions).find(({url}) => url === recordExtension);

const plainName = /^[A-Za-z][A-Za-z0-9]*$/;

/** `fields` is the count, and names that are no word are written in numbers. */
const urlOf = (name: string): string =>
  plainName.test(name) && name !== 'fields'
    ? name
    : `_${Array.from(name, (character) => character.codePointAt(0)).join('.')}`;

function nameOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || url === 'fields') return undefined;
  if (!url.startsWith('_')) return url;
  if (url === '_') return '';
  const codes = url.slice(1).split('.').map(Number);
  const sound = codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff);
  return sound ? String.fromCodePoint(...codes) : undefined;
}

function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
