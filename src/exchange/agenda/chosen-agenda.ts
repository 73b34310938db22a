import {byOrder} from '../../domain/by-order.js';
import {planForAll} from '../../domain/goals/plan-for-all.js';
import type {Goal, Step} from '../../domain/goals/schema.js';
import {isDone} from '../../domain/goals/values.js';
import type {ResourceGroup} from '../../domain/group.js';
import {agendaTimes, type AgendaTime} from '../../domain/meetings/agenda-times.js';
import {openAgreements} from '../../domain/meetings/next-agenda.js';
import type {AgendaItem, Agreement, Meeting} from '../../domain/meetings/schema.js';
import {membersOf} from '../../domain/network/people.js';

/** One topic as it goes out. */
export interface ChosenItem {
  readonly item: AgendaItem;
  readonly time: AgendaTime | undefined;
  readonly goals: readonly Goal[];
  /** What there is to look back at: open steps of its goals, and agreements of last time. */
  readonly open: readonly Pick<Agreement, 'text' | 'who'>[];
}

export interface AgendaOptions {
  /** Now, as an ISO instant. */
  readonly at: string;
  /** The meeting before this one. */
  readonly before?: Meeting | undefined;
}

/** What goes out of a meeting on paper or in a message. */
export interface ChosenAgenda {
  readonly meeting: Meeting;
  readonly items: readonly ChosenItem[];
  /** Who is asked, or who was there: never who said no. */
  readonly memberIds: readonly string[];
  /** Only those that the client approved. */
  readonly agreements: readonly Agreement[];
}

/**
 * The one place where it is decided what goes out of a meeting: what everybody in the group may see,
 * whoever makes it, for it ends up on the table or in a message. `group` is what they see themselves.
 */
export function chosenAgenda(
  group: ResourceGroup,
  meeting: Meeting,
  {at, before}: AgendaOptions,
): ChosenAgenda {
  const own = group.agendaItems
    .filter(
      ({meetingId, state, visibility}) =>
        meetingId === meeting.id && state === 'accepted' && visibility === 'group',
    )
    .toSorted(byOrder);
  const times = new Map(agendaTimes(meeting, own).items.map((time) => [time.itemId, time]));
  const {goals, steps} = planForAll(group, {at});
  const agreed = before && isForAll(group, before) ? openAgreements(group, before) : [];
  return {
    meeting,
    items: own.map((item) => ({
      item,
      time: times.get(item.id),
      goals: goals.filter(({id}) => item.goalIds?.includes(id)),
      open: openIn(item, steps, agreed),
    })),
    memberIds: comesTo(group, meeting),
    agreements:
      meeting.record === 'approved'
        ? group.agreements.filter(({meetingId}) => meetingId === meeting.id).toSorted(byOrder)
        : [],
  };
}

function openIn(
  {kind, goalIds}: AgendaItem,
  steps: readonly Step[],
  agreed: readonly Agreement[],
): ChosenItem['open'] {
  if (kind === 'agreements') return agreed;
  if (kind !== 'goals') return [];
  return steps
    .filter(({goalId, state}) => goalIds?.includes(goalId) && !isDone(state))
    .toSorted(byOrder);
}

/** Somebody who was left out of a record does not read it on a later sheet (I15). */
const isForAll = (group: ResourceGroup, {record, sharedWith}: Meeting): boolean =>
  record === 'approved' && membersOf(group).every(({membership: {id}}) => sharedWith.includes(id));

function comesTo(group: ResourceGroup, {state, invited}: Meeting): readonly string[] {
  const ids = invited.map(({membershipId}) => membershipId);
  if (state === 'held') {
    return invited.flatMap(({attended, membershipId}) => (attended ? [membershipId] : []));
  }
  const here = new Set(membersOf(group).map(({membership}) => membership.id));
  return ids.filter((id) => here.has(id));
}
