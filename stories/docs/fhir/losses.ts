/**
 * How far FHIR R4 says each field of each record by its own elements. The rest goes along in our extension;
 * tests/exchange/fhir/losses.node.test.ts holds every line to what is written.
 */
export interface Losses {
  readonly kind: string;
  /** The resources of nl-core, the one of the record first. */
  readonly nlCore: string;
  /** Nothing where Koppeltaal 2.0 gets none of it. */
  readonly koppeltaal?: string;
  /** Said by elements that any system reads. */
  readonly always: readonly string[];
  /** Said where an element can hold this value. */
  readonly sometimes: readonly string[];
  /** Only in our extension: lost to who does not know it, and to Koppeltaal. */
  readonly never: readonly string[];
}

export const losses: readonly Losses[] = [
  {
    kind: 'group',
    nlCore: 'CareTeam, CarePlan, EpisodeOfCare',
    koppeltaal: 'CareTeam',
    always: ['id', 'clientRef', 'clientName', 'name', 'status', 'statusSince'],
    sometimes: ['phase'],
    never: [
      ...['schemaVersion', 'inCare', 'requiredRoles', 'careModel', 'intervalMonths', 'channel'],
      ...['crisisPlan', 'onBehalf'],
    ],
  },
  {
    kind: 'person',
    nlCore: 'RelatedPerson; PractitionerRole and Practitioner, with Basic',
    koppeltaal: 'RelatedPerson; Practitioner',
    always: ['id', 'displayName', 'kind', 'relation', 'relationLabel'],
    sometimes: ['organisation'],
    never: [
      ...['emoji', 'domain', 'closeness', 'place', 'sector', 'contact', 'initiative'],
      ...['supportReceived', 'supportGiven', 'note', 'addedOn', 'userRef', 'removedOn', 'onBehalf'],
    ],
  },
  {
    kind: 'membership',
    nlCore: 'CareTeam.participant of a member, else Basic',
    koppeltaal: 'CareTeam.participant',
    always: [],
    sometimes: ['personId', 'roles', 'state', 'since'],
    never: [
      ...['id', 'asker', 'askedOn', 'answer', 'answeredOn', 'byFunction', 'talk', 'talkOn', 'can'],
      ...['ratherNot', 'actingFor', 'until', 'onBehalf'],
    ],
  },
  {
    kind: 'tie',
    nlCore: 'Basic',
    always: [],
    sometimes: [],
    never: ['id', 'from', 'to', 'label', 'onBehalf'],
  },
  {
    kind: 'goal',
    nlCore: 'Goal',
    always: ['id', 'text', 'why', 'targetDate', 'status', 'expressedBy'],
    sometimes: ['dimensions'],
    never: [
      ...['term', 'parentId', 'proud', 'scoreWorse', 'scoreStart', 'scoreLess', 'scoreGoal'],
      ...['scoreMore', 'scoreMuchMore', 'statusOn', 'order', 'visibility', 'visibleTo', 'versions'],
      'onBehalf',
    ],
  },
  {
    kind: 'step',
    nlCore: 'Task',
    koppeltaal: 'Task, without its goal',
    always: ['id', 'text', 'state', 'due', 'reply'],
    sometimes: ['goalId', 'who'],
    never: ['order', 'support', 'fromMeetingId', 'history', 'onBehalf'],
  },
  {
    kind: 'rating',
    nlCore: 'Observation',
    always: ['id', 'on', 'scale', 'value', 'comment'],
    sometimes: ['goalId', 'by'],
    never: ['meetingId', 'onBehalf'],
  },
  {
    kind: 'meeting',
    nlCore: 'Appointment; once held Encounter and Composition',
    always: ['id', 'kind', 'start', 'durationMinutes'],
    sometimes: ['state', 'placeText', 'invited'],
    never: [
      ...['timeZone', 'placeKind', 'chair', 'formerlyInvited', 'dateOptions', 'fromMeetingId'],
      ...['runningSince', 'itemNowId', 'itemSince', 'pausedSince', 'heldOn', 'sequence', 'record'],
      ...['approvedOn', 'sharedWith', 'sharedBefore', 'preparation', 'preparationNot'],
      ...['preparationSupport', 'onBehalf'],
    ],
  },
  {
    kind: 'agendaItem',
    nlCore: 'Task',
    always: ['id', 'meetingId', 'kind', 'state', 'ending', 'outcome'],
    sometimes: ['title', 'goalIds', 'proposedBy', 'broughtBy'],
    never: ['minutes', 'order', 'fromItemId', 'membershipIds', 'visibility', 'onBehalf'],
  },
  {
    kind: 'agreement',
    nlCore: 'Task',
    always: ['id', 'meetingId', 'text', 'due'],
    sometimes: ['who', 'stepId'],
    never: ['itemId', 'order', 'history', 'onBehalf'],
  },
  {
    kind: 'proposal',
    nlCore: 'Basic',
    always: [],
    sometimes: [],
    never: [
      ...['id', 'by', 'on', 'command', 'message', 'seen', 'state', 'postponedOn', 'decidedOn'],
      ...['decidedBy', 'onBehalf'],
    ],
  },
  {
    kind: 'delegation',
    nlCore: 'Basic',
    always: [],
    sometimes: [],
    never: ['id', 'task', 'toMembershipId', 'grantedBy', 'from', 'until', 'revokedOn', 'onBehalf'],
  },
  {
    kind: 'mapSnapshot',
    nlCore: 'Basic',
    always: [],
    sometimes: [],
    never: ['id', 'on', 'label', 'people', 'onBehalf'],
  },
];
