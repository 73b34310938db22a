import type {EntityKind} from '../../domain/records.js';
import {readGoal, readRating} from './goals.js';
import type {Links} from './links.js';
import {readMeeting} from './meetings.js';
import type {Fields, Resource} from './resource.js';
import {readAgendaItem, readAgreement, readStep} from './tasks.js';

interface KindReader {
  readonly kind: EntityKind;
  readonly type: string;
  readonly read: (resource: Resource, links: Links) => Fields;
}

const nothing = (): Fields => ({});

/** What a resource of ours says, by the kind of its record. People and members are read with the care team. */
const readers: readonly KindReader[] = [
  {kind: 'goal', type: 'Goal', read: readGoal},
  {kind: 'rating', type: 'Observation', read: readRating},
  {kind: 'step', type: 'Task', read: readStep},
  {kind: 'meeting', type: 'Appointment', read: readMeeting},
  {kind: 'agendaItem', type: 'Task', read: readAgendaItem},
  {kind: 'agreement', type: 'Task', read: readAgreement},
  {kind: 'membership', type: 'Basic', read: nothing},
  {kind: 'tie', type: 'Basic', read: nothing},
  {kind: 'proposal', type: 'Basic', read: nothing},
  {kind: 'delegation', type: 'Basic', read: nothing},
  {kind: 'mapSnapshot', type: 'Basic', read: nothing},
];

export const readersByKind: ReadonlyMap<string, KindReader> = new Map(
  readers.map((one) => [one.kind, one]),
);
