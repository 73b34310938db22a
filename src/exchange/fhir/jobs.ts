import type {ResourceGroup} from '../../domain/group.js';
import {readGoal, readRating, writeGoal, writeRating} from './goals.js';
import type {Links} from './links.js';
import {readMeeting, writeAppointment, writeEncounter, writeRecord} from './meetings.js';
import type {ResourceKey} from './names.js';
import type {Fields, Resource} from './resource.js';
import * as tasks from './tasks.js';

/** One resource to write. */
export interface Job {
  readonly type: string;
  readonly key: ResourceKey;
  readonly make: () => Resource;
  /** What a reader takes from it alone; without it nothing goes along. */
  readonly heard?: (resource: Resource) => Fields;
  /** The record that it stands for. */
  readonly body?: Fields;
}

type Thing = {readonly id: string};

function jobs<T extends Thing>(
  type: string,
  kind: string,
  things: readonly T[],
  write: (thing: T) => Resource,
  heard: (resource: Resource) => Fields,
): readonly Job[] {
  return things.map((thing) => ({
    type,
    key: {kind, id: thing.id},
    make: () => write(thing),
    heard,
    body: {...thing},
  }));
}

/** Goals with how they go, and the steps. Koppeltaal knows only tasks, of who is in the care team. */
export function goalJobs(
  group: ResourceGroup,
  links: Links,
  people: ReadonlySet<string>,
): readonly Job[] {
  const {goals, ratings} = group;
  const write = (step: ResourceGroup['steps'][number]) => tasks.writeStep(step, links);
  const read = (task: Resource) => tasks.readStep(task, links);
  if (links.dialect === 'koppeltaal') {
    const there = new Set(
      group.memberships.filter(({personId}) => people.has(personId)).map(({id}) => id),
    );
    const steps = group.steps.filter(
      ({who}) => who.kind === 'client' || there.has(who.membershipId),
    );
    return jobs('Task', 'step', steps, write, read);
  }
  return [
    ...jobs('Goal', 'goal', goals, (one) => writeGoal(one, links), readGoal),
    ...jobs(
      'Observation',
      'rating',
      ratings,
      (one) => writeRating(one, links),
      (one) => readRating(one, links),
    ),
    ...jobs('Task', 'step', group.steps, write, read),
  ];
}

/** Meetings, what is on their agenda, and what was agreed. */
export function meetingJobs(group: ResourceGroup, links: Links): readonly Job[] {
  const {meetings, agendaItems, agreements} = group;
  return [
    ...jobs(
      'Appointment',
      'meeting',
      meetings,
      (one) => writeAppointment(one, group.id, links),
      (one) => readMeeting(one, links),
    ),
    ...jobs(
      'Task',
      'agendaItem',
      agendaItems,
      (one) => tasks.writeAgendaItem(one, links),
      (one) => tasks.readAgendaItem(one, links),
    ),
    ...jobs(
      'Task',
      'agreement',
      agreements,
      (one) => tasks.writeAgreement(one, links),
      (one) => tasks.readAgreement(one, links),
    ),
    ...meetings.filter(({state}) => state === 'held').flatMap((one) => heldJobs(one, group, links)),
  ];
}

/** That it took place, and its record; both follow from the meeting. */
function heldJobs(
  meeting: ResourceGroup['meetings'][number],
  group: ResourceGroup,
  links: Links,
): readonly Job[] {
  const {id} = meeting;
  const items = group.agendaItems.filter(({meetingId}) => meetingId === id);
  const agreements = group.agreements.filter(({meetingId}) => meetingId === id);
  const record = writeRecord(meeting, {items, agreements}, links);
  return [
    {
      type: 'Encounter',
      key: {kind: 'encounter', id},
      make: () => writeEncounter(meeting, group.id, links),
    },
    ...(record === undefined
      ? []
      : [
          {
            type: 'Composition',
            key: {kind: 'record', id},
            make: () => writeRecord(meeting, {items, agreements}, links) ?? record,
          },
        ]),
  ];
}
