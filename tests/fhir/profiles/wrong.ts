/** Resources as no profile wants them: what a check that cannot fail would let through. */
import type {Dialect} from '../../../src/exchange-fhir.js';
import {listOf, type Fields, type Resource} from '../../../src/exchange/fhir/resource.js';
import type {Definition} from './snapshot.js';

/** The least that FHIR takes of a type, to put where a profile wants less or nothing. */
const least: Readonly<Record<string, unknown>> = {
  Annotation: {text: 'x'},
  Address: {text: 'x'},
  Attachment: {title: 'x'},
  CodeableConcept: {text: 'x'},
  ContactPoint: {system: 'phone', value: '1'},
  Identifier: {value: 'x'},
  Reference: {display: 'x'},
  uri: 'urn:x',
  'EpisodeOfCare.diagnosis': {condition: {display: 'x'}},
  'Encounter.location': {location: {display: 'x'}},
  'Practitioner.qualification': {code: {text: 'x'}},
  'Task.restriction': {repetitions: 1},
  'Task.input': {type: {text: 'x'}, valueString: 'x'},
  'Task.output': {type: {text: 'x'}, valueString: 'x'},
};

/** The resource with one element against its count: taken out, or there once too often. */
export function against(
  resource: Resource,
  {snapshot}: Definition,
  name: string,
  count: string,
): Resource {
  const id = `${resource.resourceType}.${name}`;
  const [min, max] = count.split('..').map(Number);
  const {[name]: had, ...rest} = resource;
  // What is left still has its type.
  if (min !== undefined && min > 0) return rest as Resource;
  const element = snapshot.element.find((one) => one.id === id);
  const value = least[id] ?? least[element?.type?.[0]?.code ?? ''];
  if (value === undefined) throw new Error(`nothing to put into ${id}`);
  if (element?.max !== '*') return {...resource, [name]: value};
  const often = [...listOf(had), value, value].slice(0, (max ?? 0) + 1);
  return {...resource, [name]: often};
}

/** What breaks one rule that is no count: this, in place of what was there. */
interface Wrong {
  readonly dialect: Dialect;
  readonly type: string;
  readonly change: Fields;
  readonly breaks: string;
}

const nobody = {display: 'x'};
const aPatient = {participant: [{member: {reference: 'Patient/1'}}]};
const related = (code: string) => ({
  relationship: [{coding: [{system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code}]}],
});

const ofPatient = (type: string, element: string) => ({
  type,
  change: {[element]: nobody},
  breaks: `${element} leads to a Patient`,
});

const ofNames = ['RelatedPerson', 'Practitioner'].flatMap((type) => [
  {
    type,
    change: {name: [{use: 'official', family: 'x', given: ['x']}]},
    breaks: 'an official name tells of each first name what it is',
  },
  {
    type,
    change: {name: [{use: 'usual', family: 'x'}]},
    breaks: 'a usual name has a first name',
  },
]);

const inNlCore = [
  ...ofNames,
  ofPatient('CareTeam', 'subject'),
  ofPatient('RelatedPerson', 'patient'),
  ofPatient('EpisodeOfCare', 'patient'),
  ofPatient('Encounter', 'subject'),
  ofPatient('Goal', 'subject'),
  {
    type: 'CareTeam',
    change: aPatient,
    breaks: 'a participant is a RelatedPerson or PractitionerRole',
  },
  {
    type: 'PractitionerRole',
    change: {practitioner: nobody},
    breaks: 'practitioner leads to a Practitioner',
  },
  {
    type: 'Goal',
    change: {target: [{measure: {text: 'x'}}]},
    breaks: 'nothing is measured outside Nictiz’ list of functions',
  },
];

const inKoppeltaal = [
  ...ofNames,
  ofPatient('CareTeam', 'subject'),
  ofPatient('RelatedPerson', 'patient'),
  ofPatient('Task', 'for'),
  {
    type: 'CareTeam',
    change: aPatient,
    breaks: 'a participant is a RelatedPerson or Practitioner',
  },
  ...['PRN', 'FRND'].map((code) => ({
    type: 'RelatedPerson',
    change: related(code),
    breaks: 'each relationship is on one of Nictiz’ lists',
  })),
  {
    type: 'Practitioner',
    change: {name: [{family: 'x', given: ['x']}]},
    breaks: 'each name says what it is for',
  },
  {
    type: 'Practitioner',
    change: {name: [{use: 'official', family: 'x'}]},
    breaks: 'an official name has both of its parts',
  },
  {
    type: 'Practitioner',
    change: {telecom: [{system: 'phone', value: '1'}]},
    breaks: 'there is an e-mail address',
  },
  {type: 'Task', change: {priority: 'urgent'}, breaks: 'the priority is routine'},
  {type: 'Task', change: {owner: nobody}, breaks: 'the owner is somebody in Koppeltaal'},
  {type: 'Task', change: {requester: nobody}, breaks: 'who asks is a Practitioner'},
];

export const wrongs: readonly Wrong[] = [
  ...inNlCore.map((one) => ({dialect: 'nl-core' as const, ...one})),
  ...inKoppeltaal.map((one) => ({dialect: 'koppeltaal' as const, ...one})),
];
