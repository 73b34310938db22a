import {html, nothing} from 'lit';
import type {OnBehalf} from '../../domain/base.js';
import {isLive} from '../../domain/regie/permission.js';
import type {DelegableTask} from '../../domain/regie/values.js';
import {handIcon} from '../../ui/icons.js';
import {delegationStrip} from '../../ui/status.js';
import type {Scene} from './scene.js';
import {nameOf} from './words.js';

/** "Namens jou gedaan door Marieke", on what a delegate did (DR8). */
export function onBehalfTag(scene: Scene, {onBehalf}: {readonly onBehalf?: OnBehalf | undefined}) {
  if (!onBehalf) return nothing;
  const {text, actor} = scene;
  const name = nameOf(scene, onBehalf.by);
  return html`<span class="tag no-print"
    >${handIcon()}${actor.kind === 'client' ? text.onBehalf(name) : text.onBehalfOther(name)}</span
  >`;
}

const tasks: readonly DelegableTask[] = [
  'planMeeting',
  'prepareAgenda',
  'chair',
  'recordAgreements',
];

/** Always in reach while somebody does this for the client; taking back is one act (DR9). */
export function delegations(scene: Scene): unknown {
  const {text, group, at, actor, rights, acts} = scene;
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
      rights.takeBack === 'yes' ? takeBack : undefined,
    );
  });
}
