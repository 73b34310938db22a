import type {CommandOf} from '../command.js';
import {
  add,
  find,
  meetTexts,
  patch,
  plain,
  refuse,
  remove,
  undoOf,
  writtenBy,
  type Context,
  type Handlers,
} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import {dropsConfidentiality, missingToAnnounce} from './announce.js';
import type {AgendaItem, Meeting} from './schema.js';
import {agendaItemStates, itemEndings} from './values.js';

/** A new item; only who arranges the agenda may put it on, from others it is proposed (I13). */
export function newItem(
  group: ResourceGroup,
  item: CommandOf<'addAgendaItem'>['item'],
  {by, proposer, may}: Context,
): AgendaItem {
  for (const goalId of item.goalIds ?? []) find(group, 'goal', goalId);
  for (const membershipId of item.membershipIds ?? []) find(group, 'membership', membershipId);
  const arranges = may('arrangeAgenda') === 'yes';
  const state = arranges ? (item.state ?? 'accepted') : 'proposed';
  if (!agendaItemStates.some((known) => known === state)) refuse('invalid', 'item.state');
  const {visibility = 'group'} = item;
  const from = group.agendaItems.find(({id}) => id === item.fromItemId);
  // What waits once more is still the wish of whoever proposed it.
  const wisher = arranges && state === 'proposed' ? from?.proposedBy : undefined;
  return plain({...item, state, visibility, proposedBy: proposer ?? wisher ?? by});
}

/** Another device took the same item along already. */
const isTaken = (
  {agendaItems}: ResourceGroup,
  {id, meetingId, fromItemId}: CommandOf<'addAgendaItem'>['item'],
): boolean =>
  fromItemId !== undefined &&
  agendaItems.some(
    (one) => one.id !== id && one.meetingId === meetingId && one.fromItemId === fromItemId,
  );

/** A meeting that is to come: it can still change, and so can its agenda. */
export function comingMeeting(group: ResourceGroup, meetingId: string): Meeting {
  const meeting = find(group, 'meeting', meetingId);
  if (meeting.state !== 'planning' && meeting.state !== 'announced') refuse('notPossible', 'state');
  return meeting;
}

const itemsOf = (group: ResourceGroup, {id}: Meeting) =>
  group.agendaItems.filter(({meetingId}) => meetingId === id);

/** What may not go from an agenda silently. */
function checkLeft(
  before: ResourceGroup,
  after: ResourceGroup,
  meeting: Meeting,
  knowingly: boolean | undefined,
): void {
  const items = itemsOf(after, meeting);
  const had = !dropsConfidentiality(meeting, itemsOf(before, meeting));
  if (!knowingly && had && dropsConfidentiality(meeting, items)) refuse('needsExplicitChoice');
  if (meeting.state === 'announced' && missingToAnnounce(meeting, items) !== undefined) {
    refuse('notPossible', 'agenda');
  }
}

/** What a meeting makes of an item: without confidentiality a first one goes on only knowingly (DR21). */
export function checkEnding(
  meeting: Meeting,
  item: AgendaItem,
  ending: string | null,
  {path, knowingly}: {readonly path: string; readonly knowingly: boolean | undefined},
): void {
  if (ending === null) return;
  if (!itemEndings.some((known) => known === ending)) refuse('invalid', path);
  const isOwed = meeting.kind === 'first' && item.kind === 'confidentiality';
  if (isOwed && ending !== 'discussed' && !knowingly) refuse('needsExplicitChoice');
}

/** Taking back is a choice as well. */
const choice = ({kind}: AgendaItem) => (kind === 'confidentiality' ? {knowingly: true} : {});

export const agendaHandlers = {
  addAgendaItem(group, {item}, context) {
    comingMeeting(group, item.meetingId);
    if (isTaken(group, item)) return [group];
    const whole = newItem(group, item, context);
    return [
      add(group, 'agendaItem', whole),
      {type: 'removeAgendaItem', itemId: item.id, ...choice(whole)},
    ];
  },

  editAgendaItem(group, {type, itemId, change, was, knowingly}) {
    const item = find(group, 'agendaItem', itemId);
    const {outcome, ...words} = change;
    if (Object.values(words).some((value) => value !== undefined)) {
      comingMeeting(group, item.meetingId);
    }
    if (outcome !== undefined && find(group, 'meeting', item.meetingId).record === 'approved') {
      refuse('notPossible', 'record');
    }
    meetTexts(item, change, was);
    const back = undoOf(item, change);
    const lists = {
      ...(change.goalIds && {goalIds: item.goalIds ?? []}),
      ...(change.membershipIds && {membershipIds: item.membershipIds ?? []}),
    };
    const next = patch(group, 'agendaItem', itemId, withoutNone(change));
    const hides = change.visibility !== undefined && change.visibility !== item.visibility;
    if (hides) checkLeft(group, next, comingMeeting(group, item.meetingId), knowingly);
    return [
      next,
      {
        ...{type, itemId, change: {...back, ...lists}},
        was: writtenBy(change, 'title', 'outcome'),
        ...(hides && choice(item)),
      },
    ];
  },

  moveAgendaItem(group, {type, itemId, order}) {
    const item = find(group, 'agendaItem', itemId);
    comingMeeting(group, item.meetingId);
    return [patch(group, 'agendaItem', itemId, {order}), {type, itemId, order: item.order}];
  },

  setAgendaItemState(group, {type, itemId, state, ending: said, knowingly}) {
    const item = find(group, 'agendaItem', itemId);
    if (!agendaItemStates.some((known) => known === state)) refuse('invalid', 'state');
    // What is kept for another time was not had, whatever was said before.
    const ending =
      said ?? (state === 'parked' && item.state !== state && item.ending ? null : said);
    // Of a meeting that is over it can still be said what became of its items.
    const isTold = ending !== undefined && state === item.state;
    const meeting = isTold
      ? find(group, 'meeting', item.meetingId)
      : comingMeeting(group, item.meetingId);
    if (ending !== undefined) checkEnding(meeting, item, ending, {path: 'ending', knowingly});
    const next = patch(group, 'agendaItem', itemId, {state, ending});
    if (!isTold) checkLeft(group, next, meeting, knowingly);
    const back = {type, itemId, state: item.state, ...choice(item)};
    return [next, ending === undefined ? back : {...back, ending: item.ending ?? null}];
  },

  removeAgendaItem(group, {itemId, knowingly}) {
    const item = find(group, 'agendaItem', itemId);
    const meeting = comingMeeting(group, item.meetingId);
    const next = remove(group, 'agendaItem', itemId);
    checkLeft(group, next, meeting, knowingly);
    return [next, {type: 'restoreAgendaItem', item}];
  },

  restoreAgendaItem(group, {item}) {
    comingMeeting(group, item.meetingId);
    return [
      add(group, 'agendaItem', item),
      {type: 'removeAgendaItem', itemId: item.id, ...choice(item)},
    ];
  },
} satisfies Partial<Handlers>;

/** An empty list is no list. */
function withoutNone({goalIds, membershipIds, ...change}: CommandOf<'editAgendaItem'>['change']) {
  return {
    ...change,
    ...(goalIds && {goalIds: goalIds.length > 0 ? goalIds : null}),
    ...(membershipIds && {membershipIds: membershipIds.length > 0 ? membershipIds : null}),
  };
}
