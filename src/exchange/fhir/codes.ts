import {codingsOf} from './names.js';
import type {Fields} from './resource.js';

export const snomed = 'http://snomed.info/sct';
export const loinc = 'http://loinc.org';
export const roleCode = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
/** Vektis COD472: what a contact person is to the client. */
export const vektisRole = 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472';

/** One word of ours and its code elsewhere; of several the first is written, all are read. */
export type CodeTable = Readonly<Record<string, readonly string[]>>;

/** The code that is written for our word. */
export const codeFor = (table: CodeTable, word: string | undefined): string | undefined =>
  word !== undefined && Object.hasOwn(table, word) ? table[word]?.[0] : undefined;

/** Our word for a code of theirs; of several words the first. */
export const wordFor = (table: CodeTable, code: unknown): string | undefined =>
  Object.entries(table).find(([, codes]) => codes.some((known) => known === code))?.[0];

/** Our word for the first known code of this system. */
export function wordIn(table: CodeTable, system: string, concepts: unknown): string | undefined {
  return codingsOf(concepts)
    .filter((coding) => coding['system'] === system)
    .map(({code}) => wordFor(table, code))
    .find((word) => word !== undefined);
}

export const codingFor = (
  table: CodeTable,
  system: string,
  word: string | undefined,
): readonly Fields[] => {
  const code = codeFor(table, word);
  return code === undefined ? [] : [{system, code}];
};

/** How somebody is known to the client, in HL7's v3-RoleCode. */
export const relations: CodeTable = {
  partner: ['DOMPART', 'HUSB', 'WIFE', 'SPS', 'SIGOTHR', 'FMRSPS'],
  parent: [
    ...['PRN', 'MTH', 'FTH', 'NMTH', 'NFTH', 'STPMTH', 'STPFTH', 'ADOPTP', 'ADOPTM', 'ADOPTF'],
    ...['PRNFOST', 'MTHFOST', 'FTHFOST'],
  ],
  child: [
    ...['CHILD', 'SON', 'DAU', 'SONC', 'DAUC', 'NCHILD', 'STPCHLD', 'CHLDADOPT', 'CHLDFOST'],
    ...['SONFOST', 'DAUFOST'],
  ],
  sibling: ['SIB', 'BRO', 'SIS', 'HBRO', 'HSIS', 'NSIB'],
  grandparent: [
    ...['GRPRN', 'GRMTH', 'GRFTH', 'MGRMTH', 'MGRFTH', 'PGRMTH', 'PGRFTH', 'GGRMTH', 'GGRFTH'],
  ],
  otherFamily: [
    ...['FAMMEMB', 'EXT', 'AUNT', 'UNCLE', 'COUSN', 'NEPHEW', 'NIECE', 'GRNDCHILD', 'GRNDSON'],
    ...['GRNDDAU', 'INLAW', 'MTHINLAW', 'FTHINLAW', 'BROINLAW', 'SISINLAW', 'SONINLAW', 'DAUINLAW'],
  ],
  friend: ['FRND'],
  neighbour: ['NBOR'],
};

/** The same in COD472, as far as it says so. */
export const vektisRelations: CodeTable = {
  neighbour: ['19'],
  friend: ['20'],
  acquaintance: ['20'],
};

/** Roles in the group, as SNOMED codes of Nictiz' lists; Koppeltaal gives rights by its own. */
export const roles: Readonly<Record<'nl-core' | 'koppeltaal', CodeTable>> = {
  'nl-core': {
    facilitator: ['768832004'],
    responsibleClinician: ['405623001'],
    informalMember: ['125677006', '407542009'],
    peerExpert: ['62071000'],
    formalMember: ['224608005'],
    legalRepresentative: ['310391000146105'],
  },
  koppeltaal: {
    facilitator: ['768821004'],
    responsibleClinician: ['405623001'],
    informalMember: ['125677006', '407542009'],
    peerExpert: ['62071000'],
    familyPeerExpert: ['62071000'],
    formalMember: ['224608005'],
    legalRepresentative: ['310391000146105'],
  },
};

/** Goal attainment scaling in LOINC, from −2 to 2; it has nothing below the start. */
export const attainment: CodeTable = {
  '-2': ['LA34484-8'],
  '-1': ['LA34483-0'],
  '0': ['LA34481-4', 'gas-expected-outcome'],
  '1': ['LA34480-6'],
  '2': ['LA34479-8'],
};
