import type {ActorRef} from './base.js';
import {projectGoals} from './goals/project.js';
import type {GroupBody, ResourceGroup} from './group.js';
import {meetingsSeen, projectMeetings} from './meetings/project.js';
import {projectNamed, projectNetwork} from './network/project.js';
import {emptyLists} from './new-group.js';
import type {PhaseVisit} from './phases/schema.js';
import {collectionOf, type RecordRef} from './records.js';
import {
  eyesOf,
  only,
  projectRegie,
  seenActor,
  seenMark,
  type Eyes,
  type ProjectOptions,
} from './regie/eyes.js';

/**
 * The group as this actor may see it (I3, I15, I19): the whole for the client; for a member what is
 * shared with them; for everybody else nothing. Run it where the data is kept: what reaches a page
 * can be read there, shown or not. References to what is not seen are taken out, and so is every
 * field that this version does not know.
 */
export function projectFor(
  group: ResourceGroup,
  actor: ActorRef,
  options: ProjectOptions,
): ResourceGroup {
  if (actor.kind === 'client') return group;
  const eyes = eyesOf(group, actor, options);
  if (!takesPart(eyes)) return nothing(eyes);
  const meetings = meetingsSeen(eyes);
  const plan = projectGoals(eyes, idsOf(meetings));
  const talks = projectMeetings(eyes, meetings, {
    goalIds: idsOf(plan.goals),
    stepIds: idsOf(plan.steps),
  });
  const network = projectNetwork(eyes);
  const shown: ResourceGroup = {
    ...emptyLists,
    ...shell(eyes),
    ...network,
    ...projectNamed(eyes, {...network, ...talks}),
    ...plan,
    ...talks,
  };
  return {...shown, ...projectRegie(eyes, shown)};
}

/** Is this there, as far as this actor can know? What is not seen answers as if it did not exist. */
export function visible(
  group: ResourceGroup,
  actor: ActorRef,
  {kind, id}: RecordRef,
  options: ProjectOptions,
): boolean {
  if (kind === 'group') {
    return id === group.id && (actor.kind === 'client' || takesPart(eyesOf(group, actor, options)));
  }
  const seen = projectFor(group, actor, options);
  return seen[collectionOf[kind]].some((thing) => thing.id === id);
}

/** A member, or a legal representative to whom the host's policy shows anything. */
function takesPart({actor, group, may}: Eyes): boolean {
  if (actor.kind !== 'member') return may('readSharedGoals') || may('seeMembers') || may('seeMap');
  return group.memberships.some(({id, state}) => id === actor.membershipId && state === 'member');
}

/** Who was asked sees that, and nothing else (I3); the rest is the same for every group. */
function nothing({group, own}: Eyes): ResourceGroup {
  const asked = group.memberships.filter(
    ({id, state}) => id === own && (state === 'asked' || state === 'later'),
  );
  return {
    schemaVersion: 1,
    id: group.id,
    clientRef: group.id,
    status: 'active',
    inCare: false,
    requiredRoles: [],
    phase: {current: 'preparation', round: 1, history: []},
    ...emptyLists,
    memberships: asked.map((membership) => only(membership, 'id', 'personId', 'roles', 'state')),
  };
}

/** The group itself: its name, its rhythm and where it is. */
function shell(eyes: Eyes): GroupBody {
  const {group} = eyes;
  const {phase, crisisPlan} = group;
  return {
    ...only(group, 'schemaVersion', 'id', 'clientRef', 'clientName', 'name', 'status', 'inCare'),
    ...only(group, 'statusSince', 'requiredRoles', 'careModel', 'intervalMonths', 'channel'),
    phase: {
      ...only(phase, 'current', 'round', 'reorientation'),
      history: phase.history.map((visit) => seenVisit(eyes, visit)),
    },
    ...(crisisPlan &&
      eyes.may('seeCrisisPlan') && {crisisPlan: only(crisisPlan, 'status', 'link', 'updatedOn')}),
    ...seenMark(eyes, group),
  };
}

/** The word that the client wrote with a phase is the client's own. */
function seenVisit(eyes: Eyes, visit: PhaseVisit): PhaseVisit {
  return {
    ...only(visit, 'phase', 'round', 'enteredOn', 'setOn', 'leftOn', 'outcome'),
    by: seenActor(eyes, visit.by),
    ...seenMark(eyes, visit),
  };
}

const idsOf = (things: readonly {readonly id: string}[]): ReadonlySet<string> =>
  new Set(things.map(({id}) => id));
