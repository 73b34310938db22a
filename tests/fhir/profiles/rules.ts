/**
 * What the profiles ask of us, said in our own words: of each element that they narrow how often it may be
 * there, and what else they hold to. Nothing of theirs is copied; `compare.ts` holds it to the real ones.
 */
import type {Dialect} from '../../../src/exchange-fhir.js';
import {at, listOf, type Fields, type Resource} from '../../../src/exchange/fhir/resource.js';

export interface Profile {
  readonly url: string;
  /** `1..*`, where R4 says otherwise. */
  readonly counts: Readonly<Record<string, string>>;
  /** What no count can say, by the sentence that is broken. */
  readonly holds: Readonly<Record<string, (resource: Resource) => boolean>>;
}

const qualifier = 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier';
const cod472 = 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472';

const leadsTo = (reference: unknown, ...types: readonly string[]): boolean =>
  types.some((type) => String(at(reference, 'reference')).startsWith(`${type}/`));

/** Nictiz' zib NameInformation. */
const names = {
  'an official name tells of each first name what it is': (one: Resource) =>
    listOf(one['name'])
      .filter(({use}) => use === 'official')
      .every((name) => {
        const told = listOf(name['_given']).filter(({extension}) =>
          listOf(extension).some(({url, valueCode}) => url === qualifier && isKind(valueCode)),
        );
        return told.length === lengthOf(name['given']);
      }),
  'a usual name has a first name': (one: Resource) =>
    listOf(one['name']).every((name) => name['use'] !== 'usual' || lengthOf(name['given']) > 0),
};

const isKind = (code: unknown) => code === 'BR' || code === 'IN';
const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0);

const forPatient = (name: string) => ({
  [`${name} leads to a Patient`]: (one: Resource) => leadsTo(one[name], 'Patient'),
});

/** RelatieCodelijst and RolCodelijst of 2020. */
const relationList = [
  ...['ADOPTF', 'ADOPTM', 'AUNT', 'BRO', 'BROINLAW', 'COUSN', 'DAUC', 'DAUINLAW', 'DOMPART', 'FTH'],
  ...['FTHINLAW', 'DAUFOST', 'FTHFOST', 'MTHFOST', 'SONFOST', 'GRNDDAU', 'GRFTH', 'GRMTH'],
  ...['GRNDSON', 'GGRFTH', 'GGRMTH', 'HUSB', 'MTH', 'MTHINLAW', 'NEPHEW', 'NIECE', 'SIS'],
  ...['SISINLAW', 'SONC', 'SONINLAW', 'STPFTH', 'STPMTH', 'UNCLE', 'WIFE'],
];
const roleList = [
  ...['01', '02', '03', '04', '05', '06', '07', '09', '11', '14', '15', '19', '20', '21', '23'],
  ...['24', '100001', '100002', '100003', '100004'],
];

function isListed({system, code}: Fields): boolean {
  if (system === 'http://terminology.hl7.org/CodeSystem/v3-RoleCode')
    return relationList.includes(String(code));
  if (system === cod472) return roleList.includes(String(code));
  return system === 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor' && code === 'OTH';
}

const members = (...types: readonly string[]) => ({
  [`a participant is a ${types.join(' or ')}`]: (one: Resource) =>
    listOf(one['participant']).every(({member}) => leadsTo(member, ...types)),
});

const nictiz = (name: string) => `http://nictiz.nl/fhir/StructureDefinition/nl-core-${name}`;
const koppeltaal = (name: string) => `http://koppeltaal.nl/fhir/StructureDefinition/KT2${name}`;

const none = (...elements: readonly string[]) =>
  Object.fromEntries(elements.map((element) => [element, '0..0']));

/** nl-core 0.12.1-beta.1; Koppeltaal 2.0, IG 0.16.3. */
export const profiles: Readonly<Record<Dialect, Readonly<Record<string, Profile>>>> = {
  'nl-core': {
    CareTeam: {
      url: nictiz('CareTeam'),
      counts: {},
      holds: {...forPatient('subject'), ...members('RelatedPerson', 'PractitionerRole')},
    },
    RelatedPerson: {
      url: nictiz('ContactPerson'),
      counts: {},
      holds: {...forPatient('patient'), ...names},
    },
    PractitionerRole: {
      url: nictiz('HealthProfessional-PractitionerRole'),
      counts: {},
      holds: {
        'practitioner leads to a Practitioner': ({practitioner}) =>
          practitioner === undefined || leadsTo(practitioner, 'Practitioner'),
      },
    },
    Practitioner: {url: nictiz('HealthProfessional-Practitioner'), counts: {}, holds: names},
    EpisodeOfCare: {
      url: nictiz('EpisodeOfCare'),
      counts: {diagnosis: '0..1'},
      holds: forPatient('patient'),
    },
    Encounter: {
      url: nictiz('Encounter'),
      counts: {location: '0..1'},
      holds: forPatient('subject'),
    },
    Goal: {
      url: nictiz('TreatmentObjective'),
      counts: {addresses: '0..1', note: '0..1'},
      holds: {
        ...forPatient('subject'),
        'nothing is measured outside Nictiz’ list of functions': (one) =>
          listOf(one['target']).every(({measure}) => measure === undefined),
      },
    },
  },
  koppeltaal: {
    CareTeam: {
      url: koppeltaal('CareTeam'),
      counts: {
        ...{identifier: '1..*', status: '1..1', subject: '1..1', managingOrganization: '0..1'},
        ...none('category', 'encounter', 'reasonCode', 'reasonReference', 'telecom', 'note'),
      },
      holds: {...forPatient('subject'), ...members('RelatedPerson', 'Practitioner')},
    },
    RelatedPerson: {
      url: koppeltaal('RelatedPerson'),
      counts: {
        ...{identifier: '1..*', active: '1..1', relationship: '1..*', name: '1..*'},
        ...{gender: '1..1', birthDate: '1..1'},
        ...none('photo'),
      },
      holds: {
        ...forPatient('patient'),
        ...names,
        'each relationship is on one of Nictiz’ lists': (one) =>
          listOf(one['relationship']).every(({coding}) => listOf(coding).some(isListed)),
      },
    },
    Practitioner: {
      url: koppeltaal('Practitioner'),
      counts: {
        ...{identifier: '1..*', active: '1..1', name: '1..*', telecom: '1..*'},
        ...none('address', 'photo', 'qualification', 'communication'),
      },
      holds: {
        ...names,
        'each name says what it is for': (one) =>
          listOf(one['name']).every(({use}) => use !== undefined),
        'an official name has both of its parts': (one) =>
          listOf(one['name']).every(
            ({use, family, given}) =>
              use !== 'official' || (family !== undefined && lengthOf(given) > 0),
          ),
        'there is an e-mail address': (one) =>
          listOf(one['telecom']).some(
            ({system, value}) => system === 'email' && value !== undefined,
          ),
      },
    },
    Task: {
      url: koppeltaal('Task'),
      counts: {
        ...{identifier: '1..*', for: '1..1', owner: '1..1'},
        ...none('instantiatesUri', 'basedOn', 'groupIdentifier', 'statusReason', 'businessStatus'),
        ...none('focus', 'encounter', 'performerType', 'location', 'reasonCode', 'reasonReference'),
        ...none('insurance', 'note', 'relevantHistory', 'restriction', 'input', 'output'),
      },
      holds: {
        ...forPatient('for'),
        'the priority is routine': (one) => one['priority'] === 'routine',
        'the owner is somebody in Koppeltaal': (one) =>
          leadsTo(one['owner'], 'CareTeam', 'Patient', 'Practitioner', 'RelatedPerson'),
        'who asks is a Practitioner': (one) =>
          one['requester'] === undefined || leadsTo(one['requester'], 'Practitioner'),
      },
    },
  },
};
