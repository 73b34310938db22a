/** What is said of a loss; nobody is spoken to, so that the Dutch is the same for "je" and "u". */
export const sentences = {
  missing: (what: string, element: string) => `Not sent: ${what}. This is not known: ${element}.`,
  notSent: (what: string) => `Not sent: ${what}.`,
  notRead: (what: string, element: string) => `Of ${what} this was not taken over: ${element}.`,
  leftOut: (what: string) => `Not taken over: ${what}.`,
  duplicate: (what: string) => `This was there twice: ${what}. Only the first was read.`,
  dangling: (what: string, element: string) =>
    `Here ${what} refers to something that is not there: ${element}.`,
  invalid: (what: string) => `In ${what} there is something that cannot be. It was not read.`,
  invalidAt: (what: string, element: string) =>
    `In ${what} there is something that cannot be: ${element}. It was not read.`,
  noResource: 'A part that is not known here was not read.',
  otherType: (type: string) => `something of the kind “${type}”`,
};

/** What the resources of FHIR are to people. */
export const types = {
  CareTeam: 'the care team',
  RelatedPerson: 'somebody close',
  Practitioner: 'a professional',
  PractitionerRole: 'a professional',
  Patient: 'the client',
  Organization: 'an organisation',
  Goal: 'a goal',
  CarePlan: 'a plan',
  EpisodeOfCare: 'a course of care',
  Observation: 'an observation',
  Task: 'a task',
  Appointment: 'an appointment',
  Encounter: 'a meeting',
  Composition: 'a report',
  Condition: 'a diagnosis',
  ServiceRequest: 'a request',
  MedicationRequest: 'a medicine',
  MedicationStatement: 'a medicine',
  DocumentReference: 'a document',
  QuestionnaireResponse: 'a list of questions',
  Consent: 'a consent',
};

/** What their elements are to people. */
export const elements = {
  'subject.reference': 'whom it is about',
  'name.family': 'the family name',
  'name.given': 'the first name',
  'participant.member': 'who takes part',
  'participant.onBehalfOf': 'for whom somebody takes part',
  'participant.period': 'since when somebody takes part',
  relationship: 'how they know each other',
  'relationship.coding': 'what else somebody is',
  'code.coding': 'what else somebody is',
  'specialty.coding': 'what else somebody is',
  gender: 'the gender',
  birthDate: 'the date of birth',
  telecom: 'telephone or e-mail',
  address: 'the address',
  photo: 'the photo',
  communication: 'the language',
  note: 'the note',
  target: 'how to see that it works',
  achievementStatus: 'how far it is',
  reasonCode: 'the reason',
  reasonReference: 'the reason',
  encounter: 'the visit',
  managingOrganization: 'the organisation in charge',
  addresses: 'what it is for',
  outcomeReference: 'the outcome',
  outcomeCode: 'the outcome',
  priority: 'how much it matters',
  statusReason: 'why it is so',
  extension: 'what another system added',
};

/** The records of a group, one or several. */
export const kinds = {
  person: ['one person', 'people'],
  membership: ['one way into the group', 'ways into the group'],
  tie: ['one line on the map', 'lines on the map'],
  goal: ['one goal', 'goals'],
  step: ['one step', 'steps'],
  rating: ['one word on how it goes', 'words on how it goes'],
  meeting: ['one meeting', 'meetings'],
  agendaItem: ['one subject', 'subjects'],
  agreement: ['one agreement', 'agreements'],
  proposal: ['one proposal', 'proposals'],
  delegation: ['one loan', 'loans'],
  mapSnapshot: ['one kept map', 'kept maps'],
} as const;
