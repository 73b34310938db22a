import {nothing} from 'lit';
import {isLive} from '../../domain/regie/permission.js';
import type {DelegableTask} from '../../domain/regie/values.js';
import {delegationStrip} from '../../ui/status.js';
import type {MoreScene} from './more-scene.js';
import {nameOf} from './words.js';

const tasks: readonly DelegableTask[] = [
  'planMeeting',
  'prepareAgenda',
  'chair',
  'recordAgreements',
];

/** Always in reach while somebody does this for the client; taking back is one act (DR9). */
export function delegations(scene: MoreScene): unknown {
  const {text, group, at, actor, may, acts} = scene;
  const live = group.delegations.filter((one) => tasks.includes(one.task) && isLive(one, at));
  const takers = [...new Set(live.map(({toMembershipId}) => toMembershipId))];
  return takers.map((membershipId) => {
    const mine = actor.kind === 'member' && actor.membershipId === membershipId;
    if (actor.kind !== 'client' && !mine) return nothing;
    const name = nameOf(scene, {kind: 'member', membershipId});
    const lent = live.filter(({toMembershipId}) => toMembershipId === membershipId);
    const takeBack = (): void =>
      acts.wish(
        lent.map(({id}) => ({type: 'revokeDelegation', delegationId: id})),
        text.takenBack,
        'h2',
      );
    return delegationStrip(
      mine ? {...text, doesThis: () => text.youDoThis} : text,
      name,
      may('delegate') === 'yes' ? takeBack : undefined,
    );
  });
}
