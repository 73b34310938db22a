import {codeFor, roleCode, vektisRelations, vektisRole, type CodeTable} from './codes.js';
import {filled, plain, type Fields} from './resource.js';

const nullFlavor = 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor';
const qualifier = 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier';

/** Nictiz' list of relations has no word for a parent or a child, only for a man or a woman. */
const byGender: Readonly<Record<string, CodeTable>> = {
  male: {parent: ['FTH'], child: ['SONC'], sibling: ['BRO'], grandparent: ['GRFTH']},
  female: {parent: ['MTH'], child: ['DAUC'], sibling: ['SIS'], grandparent: ['GRMTH']},
};

/**
 * The relationship as Koppeltaal takes it: one code of Nictiz' two lists and nothing beside it. What is
 * known and not on them is the lists' own “other”.
 */
export function listedRelationship(
  relation: string | undefined,
  gender: string | undefined,
): readonly Fields[] {
  if (relation === undefined) return [];
  const role = codeFor(vektisRelations, relation);
  if (role !== undefined) return [{coding: [{system: vektisRole, code: role}]}];
  const known =
    relation === 'partner' ? 'DOMPART' : codeFor(byGender[gender ?? ''] ?? {}, relation);
  const [system, code] = known === undefined ? [nullFlavor, 'OTH'] : [roleCode, known];
  return [{coding: [{system, code}]}];
}

/** The name in the care record as a Dutch one: of each first name whether it is whole or an initial. */
export function officialName(family: string | undefined, given: readonly string[] = []): Fields {
  const names = given.flatMap((one) => plain(one) ?? []);
  return filled({
    use: 'official',
    family: plain(family),
    given: names,
    _given: names.map((one) => ({extension: [{url: qualifier, valueCode: kindOf(one)}]})),
  });
}

/** `BR` is a name in full, `IN` an initial: one letter, or letters with a dot. */
const kindOf = (name: string): string => (/^(?:\p{L}|\p{L}+\.)$/u.test(name.trim()) ? 'IN' : 'BR');
