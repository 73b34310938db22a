import type {ActorRef} from '../domain/base.js';
import type {AgendaItem, Agreement, Meeting} from '../domain/meetings/schema.js';
import type {AgendaItemKind} from '../domain/meetings/values.js';
import {ordersAfter} from '../domain/order.js';
import {dayFrom, daysFrom} from './instants.js';

const client = {kind: 'client'} as const;
const member = (membershipId: string): ActorRef => ({kind: 'member', membershipId});
const everybody = ['m-mam', 'm-marieke', 'm-joke', 'm-osei', 'm-lotte'];

/** Two meetings that were held, and the next one, announced. */
export function meetings(at: string): readonly Meeting[] {
  return [...held(at), next(at)];
}

function held(at: string): readonly Meeting[] {
  const there = (membershipIds: readonly string[]) =>
    everybody.map((membershipId) => ({
      membershipId,
      expected: membershipId !== 'm-osei',
      attended: membershipIds.includes(membershipId),
    }));
  const shared = {
    state: 'held',
    timeZone: 'Europe/Amsterdam',
    durationMinutes: 60,
    placeKind: 'home',
    chair: {kind: 'member', membershipId: 'm-marieke'},
    record: 'approved',
    sharedWith: everybody,
  } as const;
  return [
    {
      id: 'mt-1',
      kind: 'first',
      ...shared,
      start: daysFrom(at, -195, '13:00'),
      heldOn: daysFrom(at, -195, '14:10'),
      approvedOn: daysFrom(at, -194),
      invited: there(everybody),
    },
    {
      id: 'mt-2',
      kind: 'reorientation',
      ...shared,
      chair: client,
      start: daysFrom(at, -45, '13:00'),
      heldOn: daysFrom(at, -45, '14:00'),
      approvedOn: daysFrom(at, -44),
      invited: there(['m-mam', 'm-marieke', 'm-joke', 'm-lotte']),
    },
  ];
}

const next = (at: string): Meeting => ({
  id: 'mt-3',
  kind: 'followUp',
  state: 'announced',
  start: daysFrom(at, 53, '14:00'),
  timeZone: 'Europe/Amsterdam',
  durationMinutes: 60,
  placeKind: 'home',
  chair: client,
  invited: [
    {membershipId: 'm-mam', expected: true, reply: 'yes'},
    {membershipId: 'm-yusuf', expected: true, reply: 'yes'},
    {membershipId: 'm-marieke', expected: true, reply: 'yes'},
    {membershipId: 'm-lotte', expected: true, reply: 'maybe'},
    {membershipId: 'm-osei', expected: false, reply: 'no'},
    {membershipId: 'm-joke', expected: true},
  ],
  record: 'none',
  sharedWith: [],
  preparation: 'Ik wil het niet over geld hebben als Yusuf erbij is.',
});

/** What was, and what will be, on the table. */
export function agendaItems(): readonly AgendaItem[] {
  return [
    ...agendaOf('mt-1', [
      ['welcome', '', 10, client],
      ['confidentiality', '', 5, member('m-marieke')],
      ['goals', '', 15, client],
      ['crisisPlan', '', 10, member('m-osei')],
      ['roles', '', 10, client],
      ['newSteps', '', 10, client],
    ]),
    ...agendaOf('mt-2', [
      ['welcome', '', 5, client],
      ['goals', '', 20, client],
      ['composition', 'Zijn dit nog de goede mensen?', 20, client],
      ['newSteps', '', 15, client],
    ]),
    ...agendaOf('mt-3', [
      ['welcome', 'Welkom en koffie', 5, client],
      ['goals', 'Hoe gaat het met naar buiten gaan?', 20, client],
      ['agreements', 'Wat spraken we vorige keer af?', 10, member('m-marieke')],
      ['crisisPlan', '', 15, member('m-osei')],
      ['nextMeeting', 'Volgende keer: wanneer en waar?', 10, client],
    ]),
  ];
}

type Row = readonly [kind: AgendaItemKind, title: string, minutes: number, broughtBy: ActorRef];

function agendaOf(meetingId: string, rows: readonly Row[]): readonly AgendaItem[] {
  const orders = ordersAfter(undefined, rows.length);
  return rows.map(([kind, title, minutes, broughtBy], at) => ({
    id: `${meetingId}-i${at + 1}`,
    meetingId,
    kind,
    title,
    minutes,
    order: orders[at] ?? 'z',
    proposedBy: client,
    broughtBy,
    state: 'accepted',
    visibility: 'group',
    ...(kind === 'goals' ? {goalIds: ['g-outside']} : {}),
  }));
}

/** "Afspraken": who does what. */
export function agreements(at: string): readonly Agreement[] {
  const [first = '', second = '', third = ''] = ordersAfter(undefined, 3);
  const by = (membershipId: string, consent: 'asked' | 'yes') =>
    ({kind: 'member', membershipId, consent}) as const;
  return [
    {
      id: 'a-0',
      meetingId: 'mt-1',
      text: 'gaat zondag mee naar de dijk.',
      who: by('m-mam', 'yes'),
      order: first,
    },
    {
      id: 'a-1',
      meetingId: 'mt-2',
      text: 'loopt dinsdag mee met de hond.',
      who: by('m-joke', 'yes'),
      stepId: 's-dog',
      order: first,
    },
    {
      id: 'a-2',
      meetingId: 'mt-2',
      text: 'belt de gemeente, met Lotte ernaast.',
      who: client,
      due: dayFrom(at, 60),
      order: second,
    },
    {
      id: 'a-3',
      meetingId: 'mt-2',
      text: 'zoekt uit welk formulier het is.',
      who: by('m-lotte', 'asked'),
      due: dayFrom(at, 7),
      order: third,
    },
  ];
}
