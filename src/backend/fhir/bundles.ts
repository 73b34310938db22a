import {placeOf} from '../../exchange/fhir/found.js';
import type {Resource} from '../../exchange/fhir/resource.js';

/** One write of a transaction. */
export interface Entry {
  readonly resource: Resource;
  /** The version that it is written on; without one it is new, and the server chooses its id. */
  readonly version?: string | undefined;
  /** What others in the same transaction call what is new. */
  readonly fullUrl?: string | undefined;
}

/** A transaction without conditions: servers take few of these at once, and let one wait for another. */
export const transactionOf = (entries: readonly Entry[]): Resource => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: entries.map(({fullUrl, resource, version}) => ({
    ...(fullUrl !== undefined && {fullUrl}),
    resource,
    request:
      version === undefined
        ? {method: 'POST', url: resource.resourceType}
        : {method: 'PUT', url: placeOf(resource), ifMatch: `W/"${version}"`},
  })),
});

/** What is new has no id yet: what refers to it does so by a name for this once. */
export function inOneTransaction(entries: readonly Entry[]): readonly Entry[] {
  const names = new Map<string, string>();
  for (const {resource, version} of entries) {
    const place = version === undefined ? placeOf(resource) : undefined;
    if (place !== undefined) names.set(place, `urn:uuid:${crypto.randomUUID()}`);
  }
  return entries.map(({resource, version}) => {
    const {resourceType} = resource;
    const {id, ...rest} = withReferences(resource, (place) => names.get(place));
    return version === undefined
      ? {resource: {...rest, resourceType}, fullUrl: names.get(placeOf(resource) ?? '')}
      : {resource: {...rest, resourceType, id}, version};
  });
}

/** The same JSON with other references. */
function withReferences(
  resource: Resource,
  otherOf: (reference: string) => string | undefined,
): Resource {
  const walk = (part: unknown, name: string): unknown => {
    if (Array.isArray(part)) return part.map((one) => walk(one, ''));
    if (name === 'reference' && typeof part === 'string') return otherOf(part) ?? part;
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]: [string, unknown]) => [key, walk(inner, key)]),
    );
  };
  // The same names with values of the same form.
  return walk(resource, '') as Resource;
}

/** Everything that a resource refers to. */
export function referencesIn(resource: Resource): ReadonlySet<string> {
  const found = new Set<string>();
  withReferences(resource, (reference) => {
    found.add(reference);
    return undefined;
  });
  return found;
}
