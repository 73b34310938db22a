import {placeIn} from './links.js';
import {keyIn} from './names.js';
import {at, listOf, textAt, type Fields, type Resource} from './resource.js';
import type {FhirNote} from './notes.js';

const isResource = (value: Fields): value is Resource =>
  typeof value['resourceType'] === 'string' && /^[A-Z][A-Za-z]{1,63}$/.test(value['resourceType']);

/** All resources of one input, found by what refers to them; of two with one id the first counts. */
export class Found {
  readonly resources: Resource[] = [];
  readonly notes: FhirNote[] = [];
  readonly #byPlace = new Map<string, Resource>();
  readonly #byKey = new Map<string, Resource>();

  /** A Bundle, a list of resources, or one alone. */
  constructor(input: unknown) {
    for (const one of listOf(input)) {
      if (one['resourceType'] !== 'Bundle') this.#add(one, undefined);
      else
        for (const entry of listOf(one['entry']))
          this.#add(at(entry, 'resource'), entry['fullUrl']);
    }
  }

  #add(value: unknown, fullUrl: unknown): void {
    const [resource] = listOf(value);
    if (resource === undefined || !isResource(resource)) {
      this.notes.push({code: 'noResource', resource: typeof fullUrl === 'string' ? fullUrl : ''});
      return;
    }
    const place = placeOf(resource);
    // It may turn around what the resource says: whoever does not know it may not read it.
    if (resource['modifierExtension'] !== undefined || resource['implicitRules'] !== undefined) {
      this.notes.push({code: 'leftOut', resource: place ?? resource.resourceType});
      return;
    }
    if (place !== undefined && this.#byPlace.has(place)) {
      this.notes.push({code: 'duplicate', resource: place});
      return;
    }
    this.resources.push(resource);
    if (place !== undefined) this.#byPlace.set(place, resource);
    if (typeof fullUrl === 'string') this.#byPlace.set(fullUrl, resource);
    const key = keyIn(resource);
    if (key) this.#addKey(keyText(key.kind, key.id), resource);
    for (const inner of listOf(resource['contained'])) {
      if (isResource(inner) && typeof inner['id'] === 'string')
        this.#byPlace.set(`${place ?? ''}#${inner['id']}`, inner);
    }
  }

  #addKey(key: string, resource: Resource): void {
    for (const name of [key, `${resource.resourceType} ${key}`]) {
      if (!this.#byKey.has(name)) this.#byKey.set(name, resource);
    }
  }

  /** `from` is who refers: what it contains is its own. */
  find(reference: unknown, from?: Resource): Resource | undefined {
    const place = this.place(reference, from);
    return place === undefined ? undefined : this.#byPlace.get(place);
  }

  place(reference: unknown, from?: Resource): string | undefined {
    const text = textAt(reference, 'reference');
    if (text?.startsWith('#')) return `${(from && placeOf(from)) ?? ''}${text}`;
    return text !== undefined && this.#byPlace.has(text) ? text : placeIn(reference);
  }

  /** The resource at `Type/id`. */
  at(place: string): Resource | undefined {
    return this.#byPlace.get(place);
  }

  /** The resource of a record; of somebody who came to stand on the other side there may be two types. */
  get(kind: string, id: string, type?: string): Resource | undefined {
    const key = keyText(kind, id);
    return this.#byKey.get(type === undefined ? key : `${type} ${key}`);
  }
}

export const keyText = (kind: string, id: string): string => `${kind}/${id}`;

/** `Type/id`; nothing without an id. */
export const placeOf = ({resourceType, id}: Resource): string | undefined =>
  typeof id === 'string' ? `${resourceType}/${id}` : undefined;
