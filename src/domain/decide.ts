import * as v from 'valibot';
import type {ActorRef} from './base.js';
import {command as commandSchema, type Command, type CommandType} from './command.js';
import {
  refuse,
  Refused,
  type Context,
  type Effect,
  type Handler,
  type Handlers,
} from './deciding.js';
import type {Decision} from './decision.js';
import {goalHandlers} from './goals/decide-goals.js';
import {stepHandlers} from './goals/decide-steps.js';
import type {ResourceGroup} from './group.js';
import {agendaHandlers} from './meetings/decide-agenda.js';
import {dateHandlers} from './meetings/decide-dates.js';
import {liveHandlers} from './meetings/decide-live.js';
import {meetingHandlers} from './meetings/decide-meetings.js';
import {planRemovalHandlers} from './meetings/decide-removal.js';
import {recordHandlers} from './meetings/decide-record.js';
import {mapHandlers} from './network/decide-map.js';
import {memberHandlers} from './network/decide-member.js';
import {membershipHandlers} from './network/decide-membership.js';
import {removalHandlers} from './network/decide-removal.js';
import {phaseHandlers} from './phases/decide-phases.js';
import {opensOrLeaves, permitted, requireWish, seenBy} from './permitted.js';
import {regieHandlers} from './regie/decide-regie.js';
import {applied, proposed, type Actor} from './regie/outcome.js';
import {permissionFor} from './regie/permission.js';
import type {Policy} from './regie/policy.js';
import type {Proposal} from './regie/schema.js';
import {permissionOf} from './regie/command-permission.js';
import {requireSound} from './regie/sound-policy.js';
import {markOf} from './regie/stamp.js';

export interface DecideOptions {
  /** The host's own table instead of the usual one. */
  readonly policy?: Policy | undefined;
  /** The idempotency id of the change; a proposal gets it, so that sending twice proposes once. */
  readonly id?: string | undefined;
  /** What its author saw of what a proposal would change, where that was longer ago. */
  readonly saw?: Proposal['seen'];
}

const handlers: Handlers = {
  ...mapHandlers,
  ...removalHandlers,
  ...membershipHandlers,
  ...memberHandlers,
  ...goalHandlers,
  ...stepHandlers,
  ...meetingHandlers,
  ...planRemovalHandlers,
  ...dateHandlers,
  ...liveHandlers,
  ...agendaHandlers,
  ...recordHandlers,
  ...phaseHandlers,
  ...regieHandlers,
};

/**
 * What becomes of a wish: applied, stored as a proposal for the client, or refused with a reason.
 * Pure and deterministic: the same in the browser and on the server. `at` is an ISO instant.
 *
 * @throws {PolicyError} for a host's own table that conflicts with what no host can choose.
 */
export function decide(
  group: ResourceGroup,
  wish: Command,
  by: ActorRef,
  at: string,
  options: DecideOptions = {},
): Decision {
  requireSound(options.policy);
  try {
    return decideOrRefuse(group, checked(wish), {by, at, policy: options.policy}, options);
  } catch (error) {
    if (error instanceof Refused) return {outcome: 'refused', refusal: error.refusal};
    throw error;
  }
}

/** What has the wrong shape gets no further, whoever made it. */
function checked(wish: unknown): Command {
  const result = v.safeParse(commandSchema, wish);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? undefined;
  if (issue.type !== 'max_length') return refuse('invalid', path);
  const atMost = Number(issue.requirement);
  throw new Refused({reason: 'tooLong', atMost, ...(path !== undefined && {path})});
}

function decideOrRefuse(
  group: ResourceGroup,
  command: Command,
  actor: Actor,
  options: DecideOptions,
): Decision {
  const seen = seenBy(group, command, actor);
  const permission = permitted(group, seen, command, actor);
  // An agenda item is proposed by being there (I13).
  if (permission.kind === 'propose' && command.type !== 'addAgendaItem') {
    requireWish(group, command);
    const client: Actor = {...actor, by: {kind: 'client'}, proposer: actor.by};
    carryOut(group, seen, command, client);
    // Only what they see tells whether there is anything to wish for: the page answers the same.
    const [wished] = run(seen, seen, command, client);
    if (wished !== seen) return proposed(group, seen, command, actor, options);
    return applied(group, command, [group], actor);
  }
  const doing = {...actor, ...(permission.kind === 'yes' && {delegation: permission.delegation})};
  const decision = applied(group, command, carryOut(group, seen, command, doing), doing);
  const back =
    decision.inverse !== undefined && isPossible(decision.group, decision.inverse, actor);
  return back ? decision : {...decision, inverse: undefined};
}

/** What would be refused is no way back. */
function isPossible(group: ResourceGroup, command: Command, actor: Actor): boolean {
  try {
    checked(command);
    const seen = seenBy(group, command, actor);
    if (permitted(group, seen, command, actor).kind !== 'yes') return false;
    carryOut(group, seen, command, actor);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

function carryOut(
  group: ResourceGroup,
  seen: ResourceGroup,
  command: Command,
  actor: Actor,
): Effect {
  if (seen === group) return run(group, seen, command, actor);
  run(seen, seen, command, actor);
  try {
    return run(group, seen, command, actor);
  } catch (error) {
    // Only something hidden stands in the way.
    if (error instanceof Refused) refuse('notPossible');
    throw error;
  }
}

function run(group: ResourceGroup, seen: ResourceGroup, command: Command, actor: Actor): Effect {
  // The table gives every type of command its own handler.
  const handle = handlers[command.type] as Handler<CommandType>;
  return handle(group, command, contextOf(group, seen, actor));
}

function contextOf(group: ResourceGroup, seen: ResourceGroup, actor: Actor): Context {
  const {by, at, policy, delegation, proposer} = actor;
  return {
    ...{by, at, policy, proposer, seen, onBehalf: markOf(by, at, delegation)},
    may: (action) => permissionFor(group, by, action, {at, ...(policy && {policy})}).kind,
    nested(within, wish, from) {
      const command = checked(wish);
      if (command.type.endsWith('Proposal')) refuse('invalid', 'command.type');
      if (within.status === 'closed' && !opensOrLeaves(command)) refuse('groupClosed');
      if (permissionOf(within, command, by, at, policy).kind !== 'yes') refuse('notAllowed');
      return run(within, seen, command, {...actor, proposer: from});
    },
  };
}
