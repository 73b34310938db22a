import type {ResourceGroup} from '../group.js';
import {rolesOf} from './permission.js';
import {policy as defaultPolicy, taskFor, type Action, type Policy} from './policy.js';
import type {Delegation} from './schema.js';
import {delegableTasks, type DelegableTask} from './values.js';

/** A task that the client can lend now, and the memberships that it can be lent to. */
export interface Lendable {
  readonly task: DelegableTask;
  readonly to: readonly string[];
}

/**
 * What the client can lend to whom: never the words of a goal, choosing, deciding on proposals or
 * lending itself, for those are no tasks (I18).
 */
export function lendable(group: ResourceGroup, at: string, policy?: Policy): readonly Lendable[] {
  return delegableTasks
    .map((task) => ({task, to: borrowers(group, task, at, policy)}))
    .filter(({to}) => to.length > 0);
}

const borrowers = (
  group: ResourceGroup,
  task: DelegableTask,
  at: string,
  policy: Policy | undefined,
): readonly string[] =>
  group.memberships
    .map(({id}) => id)
    .filter((id) => canBorrow(group, id, task, policy) && !isLent(group, task, id, at));

/** Does the table let this member do any of it once it is lent? Else a loan would say what is not so. */
export function canBorrow(
  group: ResourceGroup,
  membershipId: string,
  task: DelegableTask,
  policy?: Policy,
): boolean {
  const roles = rolesOf(group, {kind: 'member', membershipId});
  // The keys of the table are its actions.
  const actions = (Object.keys(taskFor) as Action[]).filter((action) => taskFor[action] === task);
  return actions.some((action) =>
    roles.some((role) =>
      /^delegated|Delegated$/.test(policy?.[action]?.[role] ?? defaultPolicy[action][role]),
    ),
  );
}

/** Is it lent to this member, now or from a later day? */
export const isLent = (
  group: ResourceGroup,
  task: DelegableTask,
  membershipId: string,
  at: string,
): boolean =>
  group.delegations.some(
    (one) => one.task === task && one.toMembershipId === membershipId && !isOver(one, at),
  );

/** Taken back, handed back, or come to its end. */
export const isOver = ({revokedOn, until}: Delegation, at: string): boolean =>
  revokedOn !== undefined || (until !== undefined && Date.parse(until) <= Date.parse(at));
