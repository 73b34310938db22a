/** The definition of a type in R4, and the same narrowed by a profile. */
import type {Profile} from './rules.js';

export interface Element {
  readonly id: string;
  readonly min: number;
  readonly max: string;
  readonly type?: readonly {readonly code: string}[];
}
export interface Definition {
  readonly resourceType: 'StructureDefinition';
  readonly url: string;
  readonly type: string;
  readonly derivation?: string;
  readonly snapshot: {readonly element: readonly Element[]};
}

/** R4's own, by type. */
export function definitionsIn(bundle: unknown): ReadonlyMap<string, Definition> {
  const {entry} = bundle as {readonly entry: readonly {readonly resource: Definition}[]};
  const own = entry.filter(
    ({resource}) =>
      resource.resourceType === 'StructureDefinition' && resource.derivation !== 'constraint',
  );
  return new Map(own.map(({resource}) => [resource.type, resource]));
}

/** How often an element may be there, as `0..*`. */
const countOf = ({min, max}: Element): string => `${min}..${max}`;

export function narrowed(base: Definition, {url, counts}: Profile): Definition {
  const known = new Set(base.snapshot.element.map(({id}) => id));
  for (const name of Object.keys(counts))
    if (!known.has(`${base.type}.${name}`)) throw new Error(`${base.type} has no ${name}`);
  const element = base.snapshot.element.map((one) => {
    const [min, max] = (counts[one.id.slice(base.type.length + 1)] ?? countOf(one)).split('..');
    return {...one, min: Number(min), max: max ?? one.max};
  });
  return {...base, url, derivation: 'constraint', snapshot: {element}};
}

/** Where the real profile counts otherwise than we say; its slices are no elements of R4. */
export function differences(ours: Definition, real: Definition): readonly string[] {
  const theirs = new Map(real.snapshot.element.map((one) => [one.id, countOf(one)]));
  return ours.snapshot.element.flatMap((one) => {
    const their = theirs.get(one.id);
    return their === countOf(one) ? [] : [`${one.id}: ${countOf(one)} here, ${their} there`];
  });
}
