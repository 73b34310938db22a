import type {AgendaItem, Agreement, Meeting} from '../domain/meetings/schema.js';
import type {AgendaItemKind, MeetingState} from '../domain/meetings/values.js';
import type {Membership} from '../domain/network/schema.js';
import {ordersAfter} from '../domain/order.js';
import {daysFrom} from './instants.js';
import type {Random} from './random.js';
import {deeds} from './sample-words.js';

export interface Meetings {
  readonly meetings: readonly Meeting[];
  readonly agendaItems: readonly AgendaItem[];
  readonly agreements: readonly Agreement[];
}

const client = {kind: 'client'} as const;
const firstAgenda = [
  'welcome',
  'confidentiality',
  'goals',
  'crisisPlan',
  'roles',
  'newSteps',
] as const;
const laterAgenda = ['welcome', 'goals', 'agreements', 'newSteps', 'nextMeeting'] as const;

/** One every three months: the last is still to come, the ones before were held if `begun`. */
export function sampleMeetings(
  random: Random,
  count: number,
  members: readonly Membership[],
  begun: boolean,
  at: string,
): Meetings {
  const meetings = Array.from({length: count}, (_, index) =>
    sampleMeeting(random, index, count - 1 - index, members, begun, at),
  );
  return {
    meetings,
    agendaItems: meetings.flatMap((meeting) => sampleAgenda(random, meeting)),
    agreements: meetings.flatMap((meeting) => sampleAgreements(random, meeting, members)),
  };
}

function sampleMeeting(
  random: Random,
  index: number,
  ago: number,
  members: readonly Membership[],
  begun: boolean,
  at: string,
): Meeting {
  const day = ago === 0 ? random.whole(5, 40) : 20 - ago * 90;
  const state = stateOf(ago, begun);
  const held = state === 'held';
  const chair = members[random.whole(0, members.length * 2)];
  const invited = members.slice(0, 20);
  return {
    id: `mt-${index + 1}`,
    kind: index === 0 ? 'first' : 'followUp',
    state,
    start: daysFrom(at, day, random.pick(['09:00', '13:30', '15:00', '18:30'])),
    timeZone: 'Europe/Amsterdam',
    durationMinutes: 60,
    placeKind: random.pick(['home', 'practice', 'other', 'online']),
    placeText: random.pick(['Bij mij thuis', 'In het buurthuis', 'Op de poli', '']),
    chair: chair === undefined ? client : {kind: 'member', membershipId: chair.id},
    invited: invited.map(({id}) => ({
      membershipId: id,
      expected: random.chance(0.8),
      ...(random.chance(0.6) ? {reply: random.pick(['yes', 'yes', 'maybe', 'no'])} : {}),
      ...(held ? {attended: random.chance(0.8)} : {}),
    })),
    ...(held ? {heldOn: daysFrom(at, day, '20:00'), approvedOn: daysFrom(at, day + 1)} : {}),
    record: held ? 'approved' : 'none',
    sharedWith: held ? invited.map(({id}) => id) : [],
    ...(random.chance(0.2) ? {preparation: 'Eerst vertellen hoe mijn week was.'} : {}),
  };
}

function stateOf(ago: number, begun: boolean): MeetingState {
  if (ago === 0) return begun ? 'announced' : 'planning';
  return begun ? 'held' : 'cancelled';
}

function sampleAgenda(random: Random, meeting: Meeting): readonly AgendaItem[] {
  const kinds: readonly AgendaItemKind[] = meeting.kind === 'first' ? firstAgenda : laterAgenda;
  const orders = ordersAfter(undefined, kinds.length);
  return kinds.map((kind, index) => ({
    id: `${meeting.id}-i${index + 1}`,
    meetingId: meeting.id,
    kind,
    title: '',
    minutes: random.pick([5, 10, 15, 20]),
    order: orders[index] ?? 'z',
    proposedBy: client,
    state: 'accepted',
    visibility: 'group',
  }));
}

function sampleAgreements(
  random: Random,
  meeting: Meeting,
  members: readonly Membership[],
): readonly Agreement[] {
  if (meeting.state !== 'held') return [];
  return ordersAfter(undefined, random.whole(1, 4)).map((order, index) => {
    const member = members[random.whole(0, members.length)];
    return {
      id: `${meeting.id}-a${index + 1}`,
      meetingId: meeting.id,
      text: random.pick(deeds),
      who: member ? {kind: 'member', membershipId: member.id, consent: 'yes'} : client,
      order,
    };
  });
}
