/** What the bench draws: made up, seeded, the same for everybody. */
import type {ResourceGroup} from '../../src/domain/group.js';
import {layoutMap} from '../../src/domain/network/layout.js';
import {membershipOf} from '../../src/domain/network/people.js';
import {ordersAfter} from '../../src/domain/order.js';
import {randomFrom} from '../../src/testing/random.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';

/** A network as a drawing library wants it: positions in CSS pixels from the top left. */
export interface Network {
  readonly width: number;
  readonly height: number;
  readonly persons: readonly {
    readonly name: string;
    readonly side: string;
    readonly ring: number;
    readonly state: string;
    readonly x: number;
    readonly y: number;
  }[];
  /** Indexes of persons. */
  readonly ties: readonly (readonly [number, number])[];
}

/** The room that our element has for the drawing in a window of 1280 pixels: beside it is a card. */
export const mapWidth = 968;

/** N persons with 1.5 N ties, as the group that our element takes. */
export function networkGroup(count: number): ResourceGroup {
  const group = sampleGroup({people: count, goals: 0, meetings: 2, seed: count});
  const random = randomFrom(count);
  const ties = Array.from({length: Math.round(1.5 * count)}, (_, index) => {
    const from = random.whole(1, count);
    const to = (from + random.whole(1, count - 1) - 1) % count;
    return {id: `t-${index + 1}`, from: `p-${from}`, to: `p-${to + 1}`};
  });
  return {...group, ties};
}

/** The same persons and ties for the peers, at the places where our layout puts them. */
export function networkOf(group: ResourceGroup): Network {
  const mapped = group.people.map(({kind, closeness = 2, place}) => ({
    side: kind,
    ring: closeness,
    place,
  }));
  const layout = layoutMap(mapped, {width: mapWidth});
  const indexOf = new Map(group.people.map(({id}, index) => [id, index]));
  return {
    width: layout.width,
    height: layout.height,
    persons: group.people.map((person, index) => ({
      name: person.displayName,
      side: person.kind,
      ring: person.closeness ?? 2,
      state: membershipOf(group, person.id)?.state ?? '',
      x: (layout.spots[index]?.x ?? 0) + layout.width / 2,
      y: (layout.spots[index]?.y ?? 0) + layout.top,
    })),
    ties: group.ties.map(({from, to}) => [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0] as const),
  };
}

/** A group with this many goals, and the texts that a bare list of them shows. */
export function goalsGroup(count: number): ResourceGroup {
  return sampleGroup({people: 12, goals: count, meetings: 2, seed: 7});
}

/** A group whose next meeting has this many items on its agenda, after a hundred that were held. */
export function agendaGroup(count: number): ResourceGroup {
  const group = sampleGroup({people: 12, goals: 4, meetings: 101, seed: 7});
  const meeting = group.meetings.findLast(({state}) => state === 'announced');
  if (meeting === undefined) throw new Error('The sample group has no meeting.');
  const random = randomFrom(count);
  const agendaItems = ordersAfter(undefined, count).map((order, index) => ({
    id: `i-${index + 1}`,
    meetingId: meeting.id,
    kind: 'custom',
    title: `Punt ${index + 1}: ${random.pick(['de buren', 'mijn medicijnen', 'de dagbesteding', 'het logeren'])}`,
    minutes: random.pick([5, 10, 15, 20]),
    order,
    proposedBy: {kind: 'client'} as const,
    state: 'accepted',
    visibility: 'group' as const,
  }));
  const past = group.agendaItems.filter(({meetingId}) => meetingId !== meeting.id);
  return {...group, agendaItems: [...agendaItems, ...past]};
}
