import type {AgendaItem, Agreement, Invitee, Meeting} from '../../domain/meetings/schema.js';
import {byOrder} from '../../domain/by-order.js';
import {snomed, wordFor, type CodeTable} from './codes.js';
import type {Links} from './links.js';
import {identifierOf, keyIn, ownCode, ownCoding, resourceId} from './names.js';
import {
  at,
  fhirInstant,
  filled,
  instantFrom,
  lasting,
  listOf,
  plain,
  textAt,
  type Fields,
  type Reference,
  type Resource,
} from './resource.js';

/** What lies on the table of one meeting. */
export interface OnTheTable {
  readonly items: readonly AgendaItem[];
  readonly agreements: readonly Agreement[];
}

const states: CodeTable = {
  planning: ['proposed', 'pending', 'waitlist'],
  announced: ['booked', 'arrived', 'checked-in'],
  held: ['fulfilled'],
  cancelled: ['cancelled', 'noshow', 'entered-in-error'],
};

const replies: CodeTable = {yes: ['accepted'], no: ['declined'], maybe: ['tentative']};

/** A meeting as it is planned. */
export function writeAppointment(meeting: Meeting, groupId: string, links: Links): Resource {
  const {id, kind, state, durationMinutes} = meeting;
  const begin = fhirInstant(meeting.start);
  const end = begin === undefined ? undefined : endOf(begin, durationMinutes);
  const start = end === undefined ? undefined : begin;
  const status = states[state]?.[0] ?? 'proposed';
  const place = plain(meeting.placeText);
  return filled({
    resourceType: 'Appointment',
    id: resourceId({kind: 'meeting', id}),
    identifier: [identifierOf({kind: 'meeting', id})],
    // Only what is proposed or cancelled may be without a moment.
    status: start === undefined && status !== 'cancelled' ? 'proposed' : status,
    serviceType: [{coding: ownCoding('meeting', kind)}].filter(({coding}) => coding.length > 0),
    supportingInformation: [links.to('plan', groupId), links.to('group', groupId)].filter(isThere),
    start,
    end,
    minutesDuration: Math.ceil(durationMinutes),
    comment: place,
    participant: [
      {actor: links.client, status: 'accepted'},
      ...meeting.invited.flatMap((invitee) => participantOf(invitee, links)),
    ],
  });
}

const isThere = (reference: Reference | undefined) => reference !== undefined;

const endOf = (start: string, minutes: number): string | undefined =>
  fhirInstant(new Date(Date.parse(start) + minutes * 60_000).toISOString());

function participantOf({membershipId, expected, reply}: Invitee, links: Links): readonly Fields[] {
  const actor = links.toMember(membershipId);
  if (actor === undefined) return [];
  const status = replies[reply ?? '']?.[0] ?? 'needs-action';
  return [{actor, required: expected ? 'required' : 'optional', status}];
}

/** That it took place. The class is what Nictiz' draft for meetings of several disciplines has. */
export function writeEncounter(meeting: Meeting, groupId: string, links: Links): Resource {
  const {id, heldOn, start} = meeting;
  const appointment = links.to('meeting', id);
  const episode = links.to('episode', groupId);
  const there = meeting.invited.filter(({attended}) => attended === true);
  return filled({
    resourceType: 'Encounter',
    id: resourceId({kind: 'encounter', id}),
    identifier: [identifierOf({kind: 'encounter', id})],
    status: 'finished',
    class: {system: snomed, code: '384682003'},
    subject: links.client,
    episodeOfCare: episode === undefined ? [] : [episode],
    appointment: appointment === undefined ? [] : [appointment],
    period: lasting(fhirInstant(start ?? heldOn), undefined),
    participant: there.flatMap(({membershipId}) => {
      const individual = links.toMember(membershipId);
      return individual === undefined ? [] : [{individual}];
    }),
  });
}

/** The record, once there is one; without a day there can be none. */
export function writeRecord(
  meeting: Meeting,
  table: OnTheTable,
  links: Links,
): Resource | undefined {
  const {id, record, approvedOn, heldOn, start} = meeting;
  const date = fhirInstant(approvedOn) ?? fhirInstant(heldOn) ?? fhirInstant(start);
  if (record === 'none' || date === undefined) return undefined;
  const approved = record === 'approved';
  return filled({
    resourceType: 'Composition',
    id: resourceId({kind: 'record', id}),
    identifier: identifierOf({kind: 'record', id}),
    status: approved ? 'final' : 'preliminary',
    type: {coding: ownCoding('record', 'meeting-record'), text: 'Verslag'},
    subject: links.client,
    encounter: links.to('encounter', id),
    date,
    author: [links.client],
    title: 'Afspraken van de resourcegroep',
    attester: approved
      ? [filled({mode: 'personal', time: fhirInstant(approvedOn), party: links.client})]
      : [],
    section: sectionsOf(table, links),
  });
}

function sectionsOf({items, agreements}: OnTheTable, links: Links): readonly Fields[] {
  const known = new Set(items.map(({id}) => id));
  const made = (itemId?: string) =>
    agreements.filter((one) => (known.has(one.itemId ?? '') ? one.itemId : undefined) === itemId);
  const refer = (kind: string, things: readonly {readonly id: string}[]) =>
    things.flatMap(({id}) => links.to(kind, id) ?? []);
  return [
    ...items.toSorted(byOrder).map((item) => ({
      title: plain(item.title),
      entry: [...refer('agendaItem', [item]), ...refer('agreement', made(item.id))],
    })),
    {title: undefined, entry: refer('agreement', made())},
  ].flatMap((section) => (section.entry.length > 0 ? [filled(section)] : []));
}

/** What an appointment says of a meeting. */
export function readMeeting(appointment: Resource, links: Links): Fields {
  const minutes = appointment['minutesDuration'];
  return filled({
    id: keyIn(appointment)?.id,
    kind: ownCode('meeting', appointment['serviceType']) ?? 'extra',
    state: wordFor(states, appointment['status']),
    start: instantFrom(appointment['start']),
    durationMinutes: minutes === undefined ? undefined : Number(minutes),
    placeText: textAt(appointment, 'comment'),
    invited: listOf(appointment['participant']).flatMap((one) => inviteeIn(one, links)),
  });
}

function inviteeIn(participant: Fields, links: Links): readonly Fields[] {
  const membershipId = links.memberIn(at(participant, 'actor'));
  if (membershipId === undefined) return [];
  const reply = wordFor(replies, participant['status']);
  return [filled({membershipId, expected: participant['required'] !== 'optional', reply})];
}
