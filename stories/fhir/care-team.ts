/**
 * The care team of an example of Nictiz (nl-core-CareTeam-01, CC0), as a portal gets it in JSON: what a
 * test reads in the files themselves is the same group.
 */
const example = 'nl-core-CareTeam-01';

const naming = (text: string) => [{use: 'official', text}];

const specialists = [
  ['0100', 'Huisartsen, niet nader gespecificeerd', 'W. Klaasen'],
  ['0335', 'Medisch specialisten, geriatrie', 'S. Curie'],
  ['0320', 'Medisch specialisten, cardiologie', 'R.M. van Heck'],
  ['0313', 'Medisch specialisten, inwendige geneeskunde', 'A. Schele'],
  ['0200', 'Apothekers', 'G.F. de Haan'],
] as const;

const professionals = specialists.flatMap(([code, display, name], index) => [
  {
    resourceType: 'PractitionerRole',
    id: `${example}-PractitionerRole-0${index + 1}`,
    practitioner: {reference: `Practitioner/${example}-Practitioner-0${index + 1}`},
    specialty: [{coding: [{system: 'urn:oid:2.16.840.1.113883.2.4.6.7', code, display}]}],
  },
  {
    resourceType: 'Practitioner',
    id: `${example}-Practitioner-0${index + 1}`,
    name: naming(name),
  },
]);

const husband = {
  resourceType: 'RelatedPerson',
  id: `${example}-RelatedPerson-01`,
  patient: {reference: `Patient/${example}-Patient-01`},
  relationship: [
    {coding: [{system: 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472', code: '01'}]},
    {coding: [{system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'HUSB'}]},
  ],
  name: naming('Jan de Wit'),
};

const patient = {
  resourceType: 'Patient',
  id: `${example}-Patient-01`,
  name: naming('Ingrid de Jong-de Wit'),
};

const members = [
  husband,
  patient,
  ...professionals.filter(({resourceType}) => resourceType === 'PractitionerRole'),
];

/** No more than a server of others has. */
export const careTeam = [
  {
    resourceType: 'CareTeam',
    id: example,
    name: 'Complexe Ouderenzorg',
    participant: members.map(({resourceType, id}) => ({
      member: {reference: `${resourceType}/${id}`},
    })),
  },
  ...[patient, husband],
  ...professionals,
] as const;
