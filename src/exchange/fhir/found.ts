import {placeIn} from './links.js';
import {keyIn} from './names.js';
import {at, listOf, textAt, type Fields, type Resource} from './resource.js';
import type {FhirNote} from './notes.js';
import {isTombstone} from './tombstone.js';

const isResource = (value: Fields): value is Resource =>
  typeof value['resourceType'] === 'string' && /^[A-Z][A-Za-z]{1,63}$/.test(value['resourceType']);

/** All resources of one input, found by what refers to them; of two with one id the first counts. */
export class Found {
  readonly resources: Resource[] = [];
  readonly notes: FhirNote[] = [];
  readonly #byPlace = new Map<string, Resource>();
  readonly #byKey = new Map<string, Resource>();
  /** By business identifier; nothing where it is that of several. */
  readonly #byIdentifier = new Map<string, Resource | undefined>();
  /** What a contained resource lies in. */
  readonly #holders = new Map<Resource, string>();
  /** The servers that these come from. */
  readonly #bases: Set<string>;

  /** A Bundle, a list of resources, or one alone; `bases` are addresses of the server that they come from. */
  constructor(input: unknown, bases: Iterable<string> = []) {
    this.#bases = new Set(bases);
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
    if (typeof fullUrl === 'string') this.#addFullUrl(fullUrl, resource);
    const key = keyIn(resource);
    if (key) this.#addKey(keyText(key.kind, key.id), resource);
    for (const one of identifiersOf(resource))
      this.#byIdentifier.set(one, this.#byIdentifier.has(one) ? undefined : resource);
    for (const inner of listOf(resource['contained'])) {
      if (!isResource(inner) || typeof inner['id'] !== 'string') continue;
      this.#byPlace.set(`${place ?? ''}#${inner['id']}`, inner);
      this.#holders.set(inner, place ?? '');
    }
  }

  #addFullUrl(fullUrl: string, resource: Resource): void {
    this.#byPlace.set(fullUrl, resource);
    const base = baseOf(fullUrl);
    if (base !== undefined && placeIn({reference: fullUrl}) === placeOf(resource))
      this.#bases.add(base);
  }

  /** What was taken away gives way to what came in its place. */
  #addKey(key: string, resource: Resource): void {
    for (const name of [key, `${resource.resourceType} ${key}`]) {
      const there = this.#byKey.get(name);
      if (there === undefined || (isTombstone(there) && !isTombstone(resource)))
        this.#byKey.set(name, resource);
    }
  }

  /** `from` is who refers: what it contains, or what lies beside it in another, is its own. */
  find(reference: unknown, from?: Resource): Resource | undefined {
    const place = this.place(reference, from);
    return place === undefined ? undefined : this.#byPlace.get(place);
  }

  /** Where it leads, in one way of writing: `Type/id`, or what it says where that is elsewhere. */
  place(reference: unknown, from?: Resource): string | undefined {
    const text = textAt(reference, 'reference');
    if (text === undefined) return this.#placeByIdentifier(reference);
    if (text.startsWith('#')) return `${(from && this.#holderOf(from)) ?? ''}${text}`;
    const named = this.#byPlace.get(text);
    if (named) return (this.#holders.has(named) ? undefined : placeOf(named)) ?? text;
    return this.#isElsewhere(text) ? text : placeIn(reference);
  }

  #placeByIdentifier(reference: unknown): string | undefined {
    const [one] = identifiersOf(listOf(reference)[0] ?? {});
    const found = one === undefined ? undefined : this.#byIdentifier.get(one);
    return found && placeOf(found);
  }

  #holderOf(from: Resource): string | undefined {
    return this.#holders.get(from) ?? placeOf(from);
  }

  /** Somebody on another server is not who has the same id here. */
  #isElsewhere(text: string): boolean {
    return this.#bases.size > 0 && !isAt({reference: text}, this.#bases);
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

/** Does it lead to a server that has one of these addresses, or say nothing of a server? */
export function isAt(reference: unknown, bases: ReadonlySet<string>): boolean {
  const base = baseOf(textAt(reference, 'reference') ?? '');
  return base === undefined || bases.has(base);
}

/** Of an absolute reference what comes before `Type/id`. */
export const baseOf = (text: string): string | undefined =>
  /^(https?:\/\/.+\/)[A-Z][A-Za-z]+\/[^/#?]+(?:\/_history\/[^/]+)?$/.exec(text)?.[1];

/** Business identifiers that say in which list they are. */
const identifiersOf = ({identifier}: Fields): readonly string[] =>
  listOf(identifier).flatMap(({system, value}) =>
    typeof system === 'string' && typeof value === 'string' ? [`${system}|${value}`] : [],
  );

export const keyText = (kind: string, id: string): string => `${kind}/${id}`;

/** `Type/id`; nothing without an id. */
export const placeOf = ({resourceType, id}: Resource): string | undefined =>
  typeof id === 'string' ? `${resourceType}/${id}` : undefined;
