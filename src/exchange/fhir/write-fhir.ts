import type {ResourceGroup} from '../../domain/group.js';
import {isOver} from '../../domain/network/values.js';
import type {ProjectOptions} from '../../domain/regie/eyes.js';
import {sharedView} from '../shared-view.js';
import {Found} from './found.js';
import {goneFrom, type GoneResource} from './gone.js';
import type {Dialect} from './links.js';
import type {FhirNote} from './notes.js';
import type {PersonDetails} from './people.js';
import type {Resource} from './resource.js';
import {WriteLinks} from './write-links.js';
import {Writer} from './writer.js';

export interface FhirOptions extends ProjectOptions {
  readonly dialect: Dialect;
  /**
   * Everything, as the client chose: also who is on the map and not in the group, and what is private.
   * Without it what everybody in the group may know. Koppeltaal never gets more than that.
   */
  readonly privateToo?: boolean;
  /** The client in the care record, as `Patient/123`. We never make a patient. */
  readonly patient?: string;
  /** What the care record knows of somebody, by the person's id; what nobody knows is left out. */
  readonly detailsOf?: (personId: string) => PersonDetails | undefined;
  /** The resources as they are now, in any JSON that `readFhir` takes: what others wrote is kept. */
  readonly onto?: unknown;
}

export interface WrittenFhir {
  /** A Bundle of the type `collection`. */
  readonly bundle: Resource;
  /** What was not sent, and what is missing. */
  readonly notes: readonly FhirNote[];
  /** Of `onto`: what was written of the group before and is no part of this. */
  readonly gone: readonly GoneResource[];
}

/**
 * The group as FHIR R4 resources. With `privateToo` and read again by `readFhir` it is the same group,
 * record for record.
 */
export function writeFhir(group: ResourceGroup, options: FhirOptions): WrittenFhir {
  const {dialect, patient, detailsOf = () => undefined} = options;
  const whole = options.privateToo === true && dialect === 'nl-core';
  const shown = whole ? group : forOthers(sharedView(group, options), dialect);
  const previous = options.onto instanceof Found ? options.onto : new Found(options.onto);
  const links = new WriteLinks(shown, dialect, patient, previous);
  const {resources, notes} = new Writer(shown, links, detailsOf, options.at).write(group);
  const entry = resources.map((resource) => ({resource}));
  const all = new WriteLinks(group, 'nl-core', patient, previous);
  const inGroup = () => new Writer(group, all, detailsOf, options.at).keys();
  const gone = goneFrom(previous, resources, {groupId: group.id, dialect, inGroup});
  return {bundle: {resourceType: 'Bundle', type: 'collection', entry}, notes, gone};
}

/** Who takes part, or did so and is named; never who was only thought of. */
function forOthers(group: ResourceGroup, dialect: Dialect): ResourceGroup {
  const memberships = group.memberships.filter(
    (one) => one.state === 'member' || (dialect === 'nl-core' && isOver(one)),
  );
  const known = new Set(memberships.map(({personId}) => personId));
  return {...group, memberships, people: group.people.filter(({id}) => known.has(id))};
}
