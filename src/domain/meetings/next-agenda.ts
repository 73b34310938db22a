import type {ActorRef} from '../base.js';
import {byOrder} from '../by-order.js';
import type {CommandOf} from '../command.js';
import {isDone} from '../goals/values.js';
import type {ResourceGroup} from '../group.js';
import {ordersAfter} from '../order.js';
import {itemsFor} from './agenda-times.js';
import {agendaTemplate} from './agenda-template.js';
import type {AgendaItem, Agreement, Meeting} from './schema.js';

type NewItem = CommandOf<'addAgendaItem'>['item'];

/** These belong to every meeting anew, and are not taken along. */
const everyTime = ['welcome', 'confidentiality', 'agreements', 'nextMeeting'];

/**
 * What is left of a meeting: kept for another time, put off in the meeting, not come to, or proposed
 * without an answer; all of it where the meeting was called off. What was taken along already is not left any more, unless that
 * meeting was called off in turn.
 */
export function leftFrom(group: ResourceGroup, meeting: Meeting): readonly AgendaItem[] {
  const off = new Set(calledOff(group).map(({id}) => id));
  const taken = takenFrom(group, off);
  const items = group.agendaItems.filter(({meetingId}) => meetingId === meeting.id).sort(byOrder);
  // Where nobody said what became of an item, all of them were had.
  const told = itemsFor(meeting, items).some(({ending}) => ending !== undefined);
  return items.filter((item) => {
    const {id, kind, title, fromItemId, state, ending} = item;
    if (taken.has(id) || everyTime.includes(kind) || isSettled(item)) return false;
    if (state === 'parked' || state === 'proposed') return true;
    // What belongs to every such meeting comes with the next one anyway.
    if (off.has(meeting.id)) return title.trim() !== '' || fromItemId !== undefined;
    return state === 'accepted' && (ending === 'later' || (told && ending === undefined));
  });
}

/** It was had, or nobody needs it any more. */
export const isSettled = ({state, ending}: AgendaItem): boolean =>
  state === 'declined' || ending === 'discussed' || ending === 'skipped';

/** The items that another one goes on with, and those that such an item came from. */
function takenFrom({agendaItems}: ResourceGroup, off: ReadonlySet<string>): ReadonlySet<string> {
  const from = new Map(agendaItems.map(({id, fromItemId}) => [id, fromItemId]));
  const taken = new Set(
    agendaItems.flatMap((item) =>
      item.fromItemId !== undefined && (!off.has(item.meetingId) || isSettled(item))
        ? [item.fromItemId]
        : [],
    ),
  );
  // A set is gone through with what is added to it meanwhile.
  for (const id of taken) {
    const before = from.get(id);
    if (before !== undefined) taken.add(before);
  }
  return taken;
}

const calledOff = ({meetings}: ResourceGroup): readonly Meeting[] =>
  meetings.filter(({state}) => state === 'cancelled');

/** What waits for the next meeting: from the last one, and from what was called off since. */
export function waiting(group: ResourceGroup, last: Meeting | undefined): readonly AgendaItem[] {
  const until = Date.parse(last?.start ?? last?.heldOn ?? '');
  const since = calledOff(group).filter(({start}) => !(Date.parse(start ?? '') < until));
  const left = [...(last ? [last] : []), ...since].flatMap((one) => leftFrom(group, one));
  // What was taken along to a meeting that was called off is left there.
  const again = new Set(left.map(({fromItemId}) => fromItemId));
  return left.filter(({id}) => !again.has(id));
}

/** What was agreed and is not done yet; what became no step of a goal is only told again. */
export function openAgreements(group: ResourceGroup, meeting: Meeting): readonly Agreement[] {
  const steps = new Map(group.steps.map((step) => [step.id, step]));
  return group.agreements
    .filter(({meetingId, stepId}) => {
      const step = stepId === undefined ? undefined : steps.get(stepId);
      return meetingId === meeting.id && !(step && isDone(step.state));
    })
    .sort(byOrder);
}

/** Goals that somebody is doing something for. */
const goalsWithSteps = ({goals, steps}: ResourceGroup): readonly string[] =>
  goals
    .filter(
      ({id, status, visibility}) =>
        status === 'active' &&
        visibility === 'group' &&
        steps.some(({goalId, state}) => goalId === id && !isDone(state)),
    )
    .sort(byOrder)
    .map(({id}) => id);

/**
 * An item taken along to another meeting, about the goals and the people that are still there. What
 * somebody else proposed and was not on the table waits for the client once more.
 */
export function takenAlong(
  {goals, memberships}: ResourceGroup,
  item: AgendaItem,
  to: {readonly id: string; readonly meetingId: string; readonly order: string},
): NewItem {
  const {kind, title, minutes, broughtBy, proposedBy, state, visibility} = item;
  const isHere = (who: ActorRef): boolean =>
    who.kind !== 'member' ||
    memberships.some(({id, state: is}) => id === who.membershipId && is === 'member');
  const goalIds = item.goalIds?.filter((id) => goals.some((goal) => goal.id === id));
  const people = item.membershipIds?.filter((id) => isHere({kind: 'member', membershipId: id}));
  const waits = state === 'proposed' || (state === 'parked' && proposedBy.kind === 'member');
  return {
    ...{...to, kind, title, visibility, fromItemId: item.id},
    ...(minutes !== undefined && {minutes}),
    ...(broughtBy && isHere(broughtBy) && {broughtBy}),
    ...(goalIds && goalIds.length > 0 && {goalIds}),
    ...(people && people.length > 0 && {membershipIds: people}),
    ...(waits && {state: isHere(proposedBy) ? 'proposed' : 'parked'}),
  };
}

export interface NewAgenda {
  readonly meeting: Pick<Meeting, 'id' | 'kind'>;
  /** The meeting before, if there was one. */
  readonly before: Meeting | undefined;
  /** What is taken along of what was left there. */
  readonly left: readonly AgendaItem[];
  readonly newId: () => string;
}

/**
 * The usual agenda of a meeting, with what was left from last time: its agreements, the goals that
 * have open steps, and the items that are taken along, before the last of the usual ones.
 */
export function newAgenda(group: ResourceGroup, wish: NewAgenda): readonly NewItem[] {
  const {meeting, before, left, newId} = wish;
  const template = agendaTemplate({kind: meeting.kind, phase: group.phase.current});
  const kinds = new Set(template.map(({kind}) => kind));
  const goalIds = goalsWithSteps(group);
  const usual = template.map(({kind, minutes}) => ({
    kind,
    minutes,
    title: '',
    ...(kind === 'goals' && goalIds.length > 0 && {goalIds}),
  }));
  const owed = before && !kinds.has('agreements') && openAgreements(group, before).length > 0;
  const along = left.filter(({kind, title}) => !kinds.has(kind) || title.trim() !== '');
  const agenda = [
    ...usual.slice(0, 1),
    ...(owed ? [{kind: 'agreements', minutes: 10, title: ''}] : []),
    ...usual.slice(1, -1),
    ...along,
    ...usual.slice(-1),
  ];
  const orders = ordersAfter(undefined, agenda.length);
  return agenda.map((item, at): NewItem => {
    const to = {id: newId(), meetingId: meeting.id, order: orders[at] ?? 'z'};
    return 'id' in item ? takenAlong(group, item, to) : {...to, ...item};
  });
}
