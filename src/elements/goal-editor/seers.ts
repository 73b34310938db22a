import type {ActorRef} from '../../domain/base.js';
import type {Goal} from '../../domain/goals/schema.js';
import type {Member} from '../../domain/network/people.js';
import {permissionFor} from '../../domain/regie/permission.js';
import type {FormDesk} from './desk.js';

/** Does the host's table let them read goals that are shared? */
export const mayRead = ({group, policy}: FormDesk, actor: ActorRef): boolean =>
  permissionFor(group, actor, 'readSharedGoals', {at: new Date().toISOString(), policy}).kind ===
  'yes';

export const reads = (desk: FormDesk, {membership}: Member): boolean =>
  mayRead(desk, {kind: 'member', membershipId: membership.id});

/** Of these members, who gets to see it: by what the client chose, and by the host's table. */
export const seersIn = (
  desk: FormDesk,
  members: readonly Member[],
  goal: Shared,
): readonly Member[] =>
  seersOf(
    members.filter((member) => reads(desk, member)),
    goal,
  );

type Shared = Pick<Goal, 'visibility' | 'visibleTo'>;

function seersOf(members: readonly Member[], goal: Shared): readonly Member[] {
  switch (goal.visibility) {
    case 'client':
      return [];
    case 'clientAndFacilitator':
      return members.filter(({membership}) => membership.roles.includes('facilitator'));
    case 'group':
      return members;
    case 'chosen':
      return members.filter(({membership}) => goal.visibleTo?.includes(membership.id));
  }
}
