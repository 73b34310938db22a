import type {ResourceGroup} from '../../domain/group.js';
import {keyIn} from '../../exchange/fhir/names.js';
import {keyText, placeOf} from '../../exchange/fhir/found.js';
import type {PersonDetails} from '../../exchange/fhir/people.js';
import {listOf, type Resource} from '../../exchange/fhir/resource.js';
import {writeFhir} from '../../exchange/fhir/write-fhir.js';
import {inOneTransaction, transactionOf} from './bundles.js';
import {leadingTo, marked} from './marks.js';

export interface NewGroupOptions {
  /** Now, as an ISO instant. */
  readonly at: string;
  /** The client in the care record, as `Patient/123`. */
  readonly patient: string;
  /** What the care record knows of somebody, by the person's id. */
  readonly detailsOf?: (personId: string) => PersonDetails | undefined;
}

/**
 * A group that is on no server yet, all of it, as a transaction to be sent once: `POST` it to the base
 * address. It has no conditions, and the server chooses the ids.
 */
export function newGroupBundle(group: ResourceGroup, options: NewGroupOptions): Resource {
  const {bundle} = writeFhir(group, {...options, dialect: 'nl-core', privateToo: true});
  const all = new Map<string, Resource>();
  for (const {resource} of listOf(bundle['entry'])) {
    // Only what is JSON is sent.
    const one = JSON.parse(JSON.stringify(resource)) as Resource;
    const key = keyIn(one);
    if (key) all.set(keyText(key.kind, key.id), one);
  }
  const entries = [...all.values()].map((one) => {
    const key = keyIn(one);
    const person = key?.kind === 'about' ? all.get(keyText('person', key.id)) : undefined;
    const place = person && placeOf(person);
    const whole = place === undefined ? one : leadingTo(one, place);
    return {resource: marked(whole, {groupId: group.id})};
  });
  return transactionOf(inOneTransaction(entries));
}
