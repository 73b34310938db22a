import {html, nothing, type TemplateResult} from 'lit';
import {nameOf} from '../../domain/network/people.js';
import {isLive} from '../../domain/regie/permission.js';
import type {Delegation} from '../../domain/regie/schema.js';
import {handIcon} from '../../ui/later-icons.js';
import {delegationStrip, readonlyStrip} from '../../ui/strips.js';
import {isClient, type Desk} from './scene.js';

/** Is it lent to draw on the map, or to ask people? */
export const ofMap = ({task}: Pick<Delegation, 'task'>): boolean =>
  task === 'editNetwork' || task === 'inviteMembers';

/** Somebody draws the map in the client's name: always said, ended with one press (DR8, DR9). */
export function lentStrip(desk: Desk): unknown {
  const {text, group, viewer, at} = desk;
  const lent = group.delegations.filter(
    ({task, toMembershipId, ...rest}) =>
      ofMap({task}) &&
      isLive({task, toMembershipId, ...rest}, at) &&
      (isClient(desk) || (viewer.kind === 'member' && viewer.membershipId === toMembershipId)),
  );
  const name = group.clientName ?? text.theClient;
  const giveBack = (delegationId: string) =>
    desk.may('revokeDelegation', true) === 'yes'
      ? () => desk.act({type: 'revokeDelegation', delegationId})
      : undefined;
  if (!isClient(desk)) {
    const proposes = desk.may('nominate') === 'propose';
    return lent.length === 0
      ? readonlyStrip(text, group.clientName, proposes)
      : lent.map(({id}) => delegateStrip(desk, name, giveBack(id)));
  }
  return lent.map(({id, toMembershipId: membershipId}) =>
    delegationStrip(
      text,
      nameOf(group, {kind: 'member', membershipId}) ?? text.someone,
      giveBack(id),
    ),
  );
}

const delegateStrip = (
  {text}: Desk,
  name: string,
  giveBack: (() => void) | undefined,
): TemplateResult =>
  html`<div class="strip delegated" part="delegation">
    ${handIcon()}
    <p class="say"><b>${text.youDoThis(name)}</b></p>
    ${giveBack ? html`<button class="btn quiet" type="button" @click=${giveBack}>${text.handBack}</button>` : nothing}
  </div>`;
