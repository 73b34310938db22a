import type {ActorRef} from '../base.js';
import type {CommandOf} from '../command.js';
import {each, patch, plain, type Context} from '../deciding.js';
import {handedBack, handedOn} from '../goals/hand-over.js';
import type {StepOwner} from '../goals/schema.js';
import {isDone} from '../goals/values.js';
import {waitingState} from '../goals/waiting-state.js';
import type {ResourceGroup} from '../group.js';
import {sameActor} from './people.js';
import type {Membership} from './schema.js';
import {isOver} from './values.js';

export type Regain = NonNullable<CommandOf<'resumeMembership'>['regain']>;

const client = {kind: 'client'} as const;

const isOwner = (who: StepOwner | {readonly kind: string}, membershipId: string): boolean =>
  'membershipId' in who && who.membershipId === membershipId;

/** What ends with a membership and does not come back by itself. */
export function regainOf(group: ResourceGroup, membershipId: string): Regain {
  const ids = <T extends {readonly id: string}>(list: readonly T[], of: (item: T) => boolean) =>
    list.filter(of).map(({id}) => id);
  return plain({
    until: group.memberships.find(({id}) => id === membershipId)?.until,
    goalIds: ids(group.goals, ({visibleTo}) => visibleTo?.includes(membershipId) ?? false),
    sharedMeetingIds: ids(group.meetings, ({sharedWith}) => sharedWith.includes(membershipId)),
    chairOfIds: ids(
      group.meetings,
      ({chair, state}) => state !== 'held' && chair !== undefined && isOwner(chair, membershipId),
    ),
  });
}

/**
 * What goes when somebody no longer takes part (I4): their steps come back to the client, what they
 * were lent, shown and waiting for ends. The client leads an announced meeting that they would lead.
 */
export function letGo(
  group: ResourceGroup,
  id: string,
  {by, at}: Pick<Context, 'by' | 'at'>,
): ResourceGroup {
  const actor: ActorRef = {kind: 'member', membershipId: id};
  const others = (ids: readonly string[] | undefined) => ids?.filter((other) => other !== id);
  let next = each(
    group,
    'step',
    (step) => isOwner(step.who, id) && !isDone(step.state) && handedOn(step, client, at),
  );
  next = each(next, 'delegation', (delegation) =>
    delegation.toMembershipId === id && delegation.revokedOn === undefined ? {revokedOn: at} : {},
  );
  next = each(
    next,
    'proposal',
    (proposal) =>
      proposal.state === 'open' &&
      sameActor(proposal.by, actor) && {state: 'withdrawn', decidedOn: at, decidedBy: by},
  );
  next = each(next, 'goal', ({visibleTo}) => ({visibleTo: others(visibleTo)}));
  return each(next, 'meeting', ({chair, state, sharedWith}) => ({
    sharedWith: others(sharedWith),
    ...(state !== 'held' &&
      chair !== undefined &&
      isOwner(chair, id) && {chair: state === 'announced' ? client : null}),
  }));
}

export function depart(
  group: ResourceGroup,
  membershipId: string,
  state: 'left' | 'ended',
  context: Context,
): ResourceGroup {
  const next = letGo(group, membershipId, context);
  return patch(next, 'membership', membershipId, {state, until: context.at});
}

/**
 * Nobody who departed holds anything, whatever was under way in that moment: a back end that only
 * compares versions takes a wish of theirs, or a step for them, although they left just before. It
 * counts as if it had come just in time, so that coming back brings it back (I4).
 */
export function withoutDeparted(group: ResourceGroup): ResourceGroup {
  return group.memberships.reduce((rest, {id, state, until}) => {
    if (!isOver({state}) || until === undefined) return rest;
    const by: ActorRef = state === 'left' ? {kind: 'member', membershipId: id} : client;
    return letGo(rest, id, {by, at: until});
  }, group);
}

/** The last time a step changed hands, if that was `on` this instant and from this member. */
function lastHeldBy(
  step: ResourceGroup['steps'][number],
  membershipId: string,
  on: string | undefined,
) {
  const last = step.history?.at(-1);
  const back = last?.on === on && last !== undefined && isOwner(last.who, membershipId);
  return back && step.who.kind === 'client' && step.state === 'open' ? last : undefined;
}

/** Takes back what went with a departure; what the client lent or showed only for the client. */
export function comeBack(
  group: ResourceGroup,
  {id, until}: Membership,
  regain: Regain | undefined,
  byClient: boolean,
): ResourceGroup {
  const actor: ActorRef = {kind: 'member', membershipId: id};
  let next = each(group, 'step', (step) => {
    const last = lastHeldBy(step, id, until);
    if (!last || last.text === step.text) return last && handedBack(step, last);
    // What they said was of other words: they are asked again (I10).
    const who = {kind: 'member', membershipId: id, consent: 'asked'} as const;
    return {who, state: waitingState(who)};
  });
  next = each(
    next,
    'proposal',
    (proposal) =>
      proposal.state === 'withdrawn' &&
      proposal.decidedOn === until &&
      sameActor(proposal.by, actor) && {state: 'open', decidedOn: null, decidedBy: null},
  );
  if (!byClient) return next;
  next = each(
    next,
    'delegation',
    ({toMembershipId, revokedOn}) =>
      toMembershipId === id && revokedOn === until && {revokedOn: null},
  );
  return regain ? showAgain(next, id, regain) : next;
}

function showAgain(group: ResourceGroup, membershipId: string, regain: Regain): ResourceGroup {
  const lead = {kind: 'member', membershipId} as const;
  const next = each(
    group,
    'goal',
    ({id, visibility, visibleTo = []}) =>
      regain.goalIds.includes(id) &&
      visibility === 'chosen' &&
      !visibleTo.includes(membershipId) && {visibleTo: [...visibleTo, membershipId]},
  );
  return each(next, 'meeting', ({id, state, record, chair, sharedWith}) => ({
    ...(regain.sharedMeetingIds.includes(id) &&
      record === 'approved' &&
      !sharedWith.includes(membershipId) && {sharedWith: [...sharedWith, membershipId]}),
    ...(regain.chairOfIds.includes(id) &&
      state !== 'held' &&
      chair?.kind !== 'member' && {chair: lead}),
  }));
}
