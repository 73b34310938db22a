import type {Step} from '../../domain/goals/schema.js';
import type {AgendaItem, Agreement} from '../../domain/meetings/schema.js';
import {codeFor, wordFor, type CodeTable} from './codes.js';
import {actorIn, idIn, ownerIn, toActor, toOwner, type Links} from './links.js';
import {identifierOf, keyIn, ownCode, ownCoding, resourceId} from './names.js';
import {
  at,
  dayFrom,
  fhirDay,
  filled,
  plain,
  textAt,
  type Fields,
  type Resource,
} from './resource.js';

const stepStatuses: CodeTable = {
  open: ['ready', 'draft', 'received'],
  requested: ['requested'],
  agreed: ['accepted', 'in-progress'],
  done: ['completed'],
  notDone: ['failed'],
  dropped: ['cancelled', 'rejected', 'entered-in-error'],
};

/** Koppeltaal's task knows no goal, no limit and no note: when it is due is when it is to end. */
export function writeStep(step: Step, links: Links): Resource {
  const due = fhirDay(step.due);
  const task = {
    ...taskOf('step', step, links),
    status: codeFor(stepStatuses, step.state) ?? 'ready',
    owner: toOwner(links, step.who),
  };
  if (links.dialect === 'koppeltaal') {
    return filled({
      ...task,
      code: undefined,
      priority: 'routine',
      executionPeriod: due === undefined ? undefined : {end: due},
    });
  }
  return filled({
    ...task,
    focus: links.to('goal', step.goalId),
    restriction: dueBy(step.due),
    note: plain(step.reply) === undefined ? [] : [{text: plain(step.reply)}],
  });
}

const dueBy = (due: string | undefined) =>
  fhirDay(due) === undefined ? undefined : {period: {end: fhirDay(due)}};

export const readStep = (task: Resource, links: Links): Fields =>
  filled({
    id: keyIn(task)?.id,
    goalId: idIn(links, 'goal', task['focus']),
    text: textAt(task, 'description'),
    who: ownerIn(links, task['owner'], task['status']),
    state: wordFor(stepStatuses, task['status']),
    due: dueIn(task),
    reply: textAt(task, 'note', 'text'),
  });

const dueIn = (task: Resource): string | undefined =>
  dayFrom(at(task, 'restriction', 'period', 'end') ?? at(task, 'executionPeriod', 'end'));

const itemStatuses: CodeTable = {
  proposed: ['requested', 'draft', 'received'],
  accepted: ['ready', 'accepted', 'in-progress', 'completed', 'cancelled'],
  parked: ['on-hold'],
  declined: ['rejected', 'entered-in-error', 'failed'],
};

/** What a meeting made of an item tells its status, once the item was accepted. */
const endings: CodeTable = {discussed: ['completed'], skipped: ['cancelled']};

export function writeAgendaItem(item: AgendaItem, links: Links): Resource {
  const {state, ending} = item;
  const ended = state === 'accepted' ? codeFor(endings, ending) : undefined;
  const outcome = plain(item.outcome);
  const [goalId, ...more] = item.goalIds ?? [];
  return filled({
    ...taskOf('agendaItem', {...item, text: item.title}, links),
    ...ofMeeting(item.meetingId, links),
    status: ended ?? codeFor(itemStatuses, state) ?? 'requested',
    reasonCode: {coding: ownCoding('agenda-item', item.kind)},
    focus: more.length === 0 ? links.to('goal', goalId) : undefined,
    requester: toActor(links, item.proposedBy),
    owner: toActor(links, item.broughtBy),
    output: outcome === undefined ? [] : [{type: {text: 'Uitkomst'}, valueString: outcome}],
  });
}

export function readAgendaItem(task: Resource, links: Links): Fields {
  const goalId = idIn(links, 'goal', task['focus']);
  return filled({
    id: keyIn(task)?.id,
    meetingId: meetingIn(task, links),
    kind: ownCode('agenda-item', task['reasonCode']) ?? 'custom',
    title: textAt(task, 'description'),
    goalIds: goalId === undefined ? undefined : [goalId],
    proposedBy: actorIn(links, task['requester']),
    broughtBy: actorIn(links, task['owner']),
    state: wordFor(itemStatuses, task['status']),
    ending: wordFor(endings, task['status']),
    outcome: textAt(task, 'output', 'valueString'),
  });
}

export const writeAgreement = (agreement: Agreement, links: Links): Resource =>
  filled({
    ...taskOf('agreement', agreement, links),
    ...ofMeeting(agreement.meetingId, links),
    status: 'accepted',
    focus: links.to('step', agreement.stepId),
    owner: toOwner(links, agreement.who),
    restriction: dueBy(agreement.due),
  });

export const readAgreement = (task: Resource, links: Links): Fields =>
  filled({
    id: keyIn(task)?.id,
    meetingId: meetingIn(task, links),
    text: textAt(task, 'description'),
    who: ownerIn(links, task['owner'], task['status']),
    due: dueIn(task),
    stepId: idIn(links, 'step', task['focus']),
  });

function taskOf(kind: string, {id, text}: {id: string; text: string}, links: Links): Resource {
  return {
    resourceType: 'Task',
    id: resourceId({kind, id}),
    identifier: [identifierOf({kind, id})],
    intent: 'plan',
    code: {coding: ownCoding('task', kind)},
    description: plain(text),
    for: links.client,
  };
}

function ofMeeting(meetingId: string, links: Links): Fields {
  const meeting = links.to('meeting', meetingId);
  return {
    groupIdentifier: identifierOf({kind: 'meeting', id: meetingId}),
    basedOn: meeting === undefined ? [] : [meeting],
  };
}

const meetingIn = (task: Resource, links: Links): string | undefined =>
  keyIn(task, 'groupIdentifier')?.id ?? idIn(links, 'meeting', task['basedOn']);
