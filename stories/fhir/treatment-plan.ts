/** Goals of a treatment plan, as a record sends them: one with scores of goal attainment scaling. */
const loinc = 'http://loinc.org';
const patient = {reference: 'Patient/samira', display: 'Samira'};
const dossier = {assigner: {display: 'het dossier van GGZ De Linde'}};

const levels = [
  ['LA34479-8', 'Elke dag een half uur buiten'],
  ['LA34480-6', 'Drie keer in de week buiten'],
  ['LA34481-4', 'Twee keer in de week buiten'],
  ['LA34483-0', 'Eén keer in de week buiten'],
  ['LA34484-8', 'Bijna niet buiten'],
] as const;

const score = (
  id: string,
  code: string,
  effectiveDateTime: string,
  performer: {readonly reference?: string; readonly display: string},
) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: {coding: [{system: loinc, code: '107333-7'}]},
  subject: patient,
  focus: [{reference: 'Goal/outside'}],
  effectiveDateTime,
  performer: [performer],
  valueCodeableConcept: {coding: [{system: loinc, code}]},
});

export const treatmentPlan = [
  {
    resourceType: 'Goal',
    id: 'outside',
    identifier: [{...dossier, value: '1'}],
    lifecycleStatus: 'active',
    category: [{text: 'Lichamelijke gezondheid'}],
    description: {text: 'Twee keer in de week een half uur buiten zijn'},
    subject: patient,
    startDate: '2026-03-02',
    target: [{dueDate: '2026-12-01'}],
    expressedBy: patient,
    extension: levels.map(([code, valueString]) => ({
      url: 'http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling',
      extension: [
        {url: 'level', valueCoding: {system: loinc, code}},
        {url: 'text', valueString},
      ],
    })),
  },
  score('first', 'LA34484-8', '2026-03-02T10:00:00Z', {display: 'Marieke van Dijk'}),
  score('second', 'LA34481-4', '2026-06-08T10:00:00Z', patient),
  score('third', 'LA34483-0', '2026-06-08T10:30:00Z', {display: 'Marieke van Dijk'}),
  {
    resourceType: 'Goal',
    id: 'sleep',
    identifier: [{...dossier, value: '2'}],
    lifecycleStatus: 'on-hold',
    description: {text: 'Slapen van elf tot zeven'},
    subject: patient,
    expressedBy: {display: 'Dr. K. de Boer'},
    note: [{text: 'Eerst de nieuwe medicijnen afwachten.'}],
  },
] as const;
