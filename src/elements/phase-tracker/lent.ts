import {nameOf} from '../../domain/network/people.js';
import {isLive} from '../../domain/regie/permission.js';
import {delegationStrip} from '../../ui/strips.js';
import type {SheetScene} from './sheet-scene.js';

/** Somebody may set the phase in the client's name: always said, ended with one press (DR8, DR9). */
export function lentView(scene: SheetScene): unknown {
  const {text, group, viewer, at, closed, wish} = scene;
  if (viewer.kind !== 'client') return [];
  return group.delegations
    .filter((lent) => lent.task === 'setPhase' && isLive(lent, at))
    .map(({id: delegationId, toMembershipId: membershipId}) =>
      delegationStrip(
        text,
        nameOf(group, {kind: 'member', membershipId}) ?? text.someone,
        closed ? undefined : () => wish({type: 'revokeDelegation', delegationId}),
      ),
    );
}
