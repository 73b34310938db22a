import type {GroupBody} from '../../domain/group.js';
import type {Goal} from '../../domain/goals/schema.js';
import type {PhaseVisit} from '../../domain/phases/schema.js';
import {phaseCodes} from '../../domain/phases/values.js';
import {toActor, type Links} from './links.js';
import {identifierOf, ownCode, ownCoding, resourceId} from './names.js';
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
  type Resource,
} from './resource.js';

const planStatus = {active: 'active', paused: 'on-hold', closed: 'completed'} as const;
const episodeStatus = {active: 'active', paused: 'onhold', closed: 'finished'} as const;

const statusIn = (statuses: Readonly<Record<string, string>>, status: string): string =>
  Object.entries(statuses).find(([word]) => word === status)?.[1] ?? 'active';

/** The plan of the group, with its phases as activities. */
export function writePlan(group: GroupBody, goals: readonly Goal[], links: Links): Resource {
  const {id, status, phase} = group;
  const key = {kind: 'plan', id};
  return filled({
    resourceType: 'CarePlan',
    id: resourceId(key),
    identifier: [identifierOf(key)],
    status: statusIn(planStatus, status),
    intent: 'plan',
    category: [{coding: ownCoding('group', 'resource-group-plan'), text: 'Resourcegroepplan'}],
    subject: links.client,
    author: links.client,
    careTeam: [links.to('group', id)].filter((team) => team !== undefined),
    goal: goals.flatMap((goal) => links.to('goal', goal.id) ?? []),
    activity: phase.history.map((visit) => activityOf(visit, links)),
  });
}

/** The whole course of the group. */
export function writeEpisode(group: GroupBody, links: Links): Resource {
  const {id, status, phase, statusSince} = group;
  const key = {kind: 'episode', id};
  const ended = status === 'closed' ? fhirInstant(statusSince) : undefined;
  return filled({
    resourceType: 'EpisodeOfCare',
    id: resourceId(key),
    identifier: [identifierOf(key)],
    status: statusIn(episodeStatus, status),
    patient: links.client,
    period: lasting(fhirInstant(phase.history[0]?.enteredOn), ended),
    team: [links.to('group', id)].filter((team) => team !== undefined),
  });
}

function activityOf(visit: PhaseVisit, links: Links): Fields {
  const performer = toActor(links, visit.by);
  return {
    detail: filled({
      code: {coding: ownCoding('phase', visit.phase)},
      status: visit.leftOn === undefined ? 'in-progress' : 'completed',
      scheduledPeriod: lasting(fhirInstant(visit.enteredOn), fhirInstant(visit.leftOn)),
      performer: performer === undefined ? [] : [performer],
      description: plain(visit.note),
    }),
  };
}

/** Where the group is, as its plan tells: the first time round, and as the client set it. */
export function readPhase(plan: Resource | undefined): Fields | undefined {
  const history = listOf(plan?.['activity']).flatMap(visitIn);
  const current = history.findLast(({leftOn}) => leftOn === undefined) ?? history.at(-1);
  return current && {current: current['phase'], round: 1, history};
}

function visitIn(activity: Fields): readonly Fields[] {
  const detail = listOf(activity['detail'])[0];
  const phase = phaseCodes.find((code) => code === ownCode('phase', detail?.['code']));
  const enteredOn = instantFrom(at(detail, 'scheduledPeriod', 'start'));
  if (phase === undefined || enteredOn === undefined) return [];
  const leftOn = instantFrom(at(detail, 'scheduledPeriod', 'end'));
  const note = textAt(detail, 'description');
  return [filled({phase, round: 1, enteredOn, leftOn, by: {kind: 'client'}, note})];
}
