import type {Person} from '../../domain/network/schema.js';
import {codingFor, relations, roleCode, vektisRelations, vektisRole, wordIn} from './codes.js';
import type {Links} from './links.js';
import {listedRelationship, officialName} from './koppeltaal-person.js';
import {codingsOf, identifierOf, keyIn, ownCode, ownCoding, resourceId, wordsOf} from './names.js';
import {at, filled, listOf, plain, textAt, type Fields, type Resource} from './resource.js';

/** What only the care record knows of somebody, and some profiles demand. */
export interface PersonDetails {
  readonly family?: string;
  /** The official first names, in full or as an initial: `Jan`, `P.`. */
  readonly given?: readonly string[];
  /** `male`, `female`, `other` or `unknown`. */
  readonly gender?: string;
  /** As `1980-05-31`. */
  readonly birthDate?: string;
  readonly email?: string;
}

/** The resources of a person, the one that others refer to first. */
export function writePerson(
  person: Person,
  links: Links,
  details: PersonDetails = {},
): readonly Resource[] {
  const {id, kind, organisation} = person;
  if (kind === 'informal') return [relatedPerson(person, links, details)];
  if (links.dialect === 'koppeltaal') return [inKoppeltaal('Practitioner', person, details)];
  const own = {kind: 'practitioner', id};
  const practitioner = {
    ...somebody('Practitioner', person, details),
    id: resourceId(own),
    identifier: [identifierOf(own)],
  };
  const role: Resource = filled({
    resourceType: 'PractitionerRole',
    id: resourceId({kind: 'person', id}),
    identifier: [identifierOf({kind: 'person', id})],
    active: person.removedOn === undefined,
    practitioner: links.to('practitioner', id),
    organization: naming(organisation),
    code: relationOf(person, []),
  });
  return [role, practitioner];
}

function relatedPerson(person: Person, links: Links, details: PersonDetails): Resource {
  const {relation} = person;
  const patient = links.client;
  if (links.dialect === 'koppeltaal') {
    const relationship = listedRelationship(relation, details.gender);
    return filled({...inKoppeltaal('RelatedPerson', person, details), patient, relationship});
  }
  const known = [
    ...codingFor(relations, roleCode, relation),
    ...codingFor(vektisRelations, vektisRole, relation),
  ];
  const relationship = relationOf(person, known);
  return filled({...somebody('RelatedPerson', person, details), patient, relationship});
}

/** It knows the name in the care record, and not what the client calls somebody. */
const inKoppeltaal = (type: string, person: Person, details: PersonDetails): Resource => ({
  ...somebody(type, person, details),
  name: [officialName(details.family, details.given)],
});

function relationOf(
  {relation, relationLabel}: Person,
  known: readonly Fields[],
): readonly Fields[] {
  const coding = [...known, ...ownCoding('relation', relation)];
  const text = plain(relationLabel);
  return coding.length === 0 && text === undefined ? [] : [filled({coding, text})];
}

function somebody(resourceType: string, person: Person, details: PersonDetails): Resource {
  const {family, given, gender, birthDate, email} = details;
  const key = {kind: 'person', id: person.id};
  return filled({
    resourceType,
    id: resourceId(key),
    identifier: [identifierOf(key)],
    active: person.removedOn === undefined,
    name: [filled({text: plain(person.displayName), family, given})],
    telecom: email === undefined ? [] : [{system: 'email', value: email}],
    gender,
    birthDate,
  });
}

const naming = (name: string | undefined) => {
  const display = plain(name);
  return display === undefined ? undefined : {display};
};

const formalTypes = ['PractitionerRole', 'Practitioner', 'Organization', 'CareTeam'];

/** Which side of the map somebody stands on, from the type of the resource. */
export const sideOf = (type: string | undefined): 'formal' | 'informal' =>
  type !== undefined && formalTypes.includes(type) ? 'formal' : 'informal';

/** What a resource says of a person, also one that others made. */
export function readPerson(resource: Resource, links: Links): Fields {
  const kind = sideOf(resource.resourceType);
  const named = resource['practitioner'];
  const practitioner = named === undefined ? resource : links.find(named, resource);
  const concepts = resource[kind === 'informal' ? 'relationship' : 'code'];
  const key = keyIn(resource);
  return filled({
    id: key?.kind === 'person' ? key.id : undefined,
    displayName: nameIn(practitioner) ?? textAt(named, 'display'),
    kind,
    ...relationIn(concepts, resource['specialty']),
    organisation: organisationIn(resource, links),
  });
}

const wordForRelation = (concepts: unknown): string | undefined =>
  ownCode('relation', concepts) ??
  wordIn(relations, roleCode, concepts) ??
  wordIn(vektisRelations, vektisRole, concepts);

function relationIn(concepts: unknown, specialty: unknown): Fields {
  const relation = wordForRelation(concepts);
  const all = [...listOf(concepts), ...listOf(specialty)];
  const [first] = all.map((one) => (relation === undefined ? wordsOf(one) : textAt(one, 'text')));
  const words = first ?? (relation === undefined ? all.map(wordsOf).find(Boolean) : undefined);
  return {relation, relationLabel: words};
}

/** Where it says more of what somebody is than a person of ours has room for. */
export function unsaidOf(resource: Resource): readonly string[] {
  const names =
    sideOf(resource.resourceType) === 'formal' ? ['code', 'specialty'] : ['relationship'];
  const [first = '', second = ''] = names;
  const {relation, relationLabel} = relationIn(resource[first], resource[second]);
  const isSaid = (concept: Fields): boolean =>
    wordsOf(concept) === relationLabel ||
    isRepresentative(concept) ||
    (relation !== undefined && wordForRelation(concept) === relation);
  return names.flatMap((name) => (listOf(resource[name]).every(isSaid) ? [] : [`${name}.coding`]));
}

function organisationIn(resource: Resource, links: Links): string | undefined {
  const reference = resource['organization'];
  return textAt(links.find(reference, resource), 'name') ?? textAt(reference, 'display');
}

/** As people are called: the whole name if it is there, or its parts in the order of Dutch. */
export function nameIn(resource: unknown): string | undefined {
  const whole = textAt(resource, 'name');
  if (whole !== undefined) return whole;
  const named = listOf(listOf(resource)[0]?.['name']);
  const now = named.filter(({use, period}) => use !== 'old' && at(period, 'end') === undefined);
  const all = now.length > 0 ? now : named;
  const name =
    all.find(({use}) => use === 'usual') ?? all.find(({use}) => use === 'official') ?? all[0];
  if (name === undefined) return undefined;
  const text = textAt(name, 'text');
  if (text !== undefined) return text;
  const given = name['given'];
  const parts = [...(Array.isArray(given) ? (given as unknown[]) : [given]), name['family']];
  const said = parts.filter(
    (part): part is string => typeof part === 'string' && part.trim() !== '',
  );
  return said.length > 0 ? said.join(' ') : undefined;
}

/** A code of COD472 that makes somebody the client's legal representative or mentor. */
export const representsClient = (resource: Resource): boolean =>
  listOf(resource['relationship']).some(isRepresentative);

const isRepresentative = (concept: Fields): boolean =>
  codingsOf(concept).some(
    ({system, code}) => system === vektisRole && (code === '24' || code === '15'),
  );
