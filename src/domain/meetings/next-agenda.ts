import {byOrder} from '../by-order.js';
import type {CommandOf} from '../command.js';
import {isDone} from '../goals/values.js';
import type {ResourceGroup} from '../group.js';
import {ordersAfter} from '../order.js';
import {agendaTemplate} from './agenda-template.js';
import type {AgendaItem, Agreement, Meeting} from './schema.js';

type NewItem = CommandOf<'addAgendaItem'>['item'];

/** These belong to every meeting anew, and are not taken along. */
const everyTime = ['welcome', 'confidentiality', 'agreements', 'nextMeeting'];

/**
 * What is left of a meeting: kept for another time, put off in the meeting, or not come to. What was
 * taken along already is not left any more.
 */
export function leftFrom(group: ResourceGroup, meeting: Meeting): readonly AgendaItem[] {
  const taken = new Set(group.agendaItems.map(({fromItemId}) => fromItemId));
  const items = group.agendaItems.filter(({meetingId}) => meetingId === meeting.id).sort(byOrder);
  // Where nobody said what became of an item, all of them were had.
  const told = items.some(({ending}) => ending !== undefined);
  return items.filter(
    ({id, kind, state, ending}) =>
      !taken.has(id) &&
      !everyTime.includes(kind) &&
      (state === 'parked' ||
        (state === 'accepted' && (ending === 'later' || (told && ending === undefined)))),
  );
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

/** An item taken along to another meeting. */
export function takenAlong(item: AgendaItem, to: {id: string; meetingId: string; order: string}) {
  const {kind, title, goalIds, minutes, broughtBy, membershipIds, visibility} = item;
  const said = {goalIds, minutes, broughtBy, membershipIds};
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  // Only fields that were there.
  return {
    ...to,
    kind,
    title,
    visibility,
    fromItemId: item.id,
    ...(Object.fromEntries(given) as typeof said),
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
    return 'id' in item ? takenAlong(item, to) : {...to, ...item};
  });
}
