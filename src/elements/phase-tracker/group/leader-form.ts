import {html, nothing} from 'lit';
import type {Command} from '../../../domain/command.js';
import {membersOf, type Member} from '../../../domain/network/people.js';
import {rolesWithout} from '../../../domain/network/roles.js';
import {permissionFor} from '../../../domain/regie/permission.js';
import {keeps, typedIn, type GroupDesk} from './group-desk.js';

/** Who helps with the group: the client's choice (I6), and that helper's own to give back. */
export function leaderPart(desk: GroupDesk): unknown {
  const {text, group, viewer, closed, allowed} = desk;
  const members = membersOf(group);
  const leader = members.find(({membership}) => membership.roles.includes('facilitator'));
  if (!closed && allowed('changeRoles') === 'yes') return leaderForm(desk, members, leader);
  if (leader === undefined) return nothing;
  const {id} = leader.membership;
  const isViewer = viewer.kind === 'member' && viewer.membershipId === id;
  return html`<section>
    <h4 class="title">${text.facilitator}</h4>
    <p dir="auto">${isViewer ? text.leaderIsYou : leader.person.displayName}</p>
    ${isViewer && mayHandBack(desk) ? handBack(desk, id) : nothing}
  </section>`;
}

function leaderForm(
  desk: GroupDesk,
  members: readonly Member[],
  leader: Member | undefined,
): unknown {
  const {text} = desk;
  const wishOf = (typed: FormData): Command | undefined =>
    wishFor(desk, members[Number(typedIn(typed, 'leader'))], leader);
  // Options carry numbers: no id ends up in the page.
  return html`<form @submit=${keeps(desk, wishOf)}>
    <label class="field">
      <span class="label">${text.leaderWho}</span>
      <span class="help">${text.leaderHelp}</span>
      <select class="input" name="leader">
        <option value="-1" ?selected=${leader === undefined}>${text.leaderNobody}</option>
        ${members.map(
          (member, at) =>
            html`<option value=${at} ?selected=${member === leader}>
              ${member.person.displayName}
            </option>`,
        )}
      </select>
    </label>
    <button class="btn quiet" type="submit">${text.keepLeader}</button>
  </form>`;
}

/** Who had the role stays a member, without it. */
function wishFor(
  {group}: GroupDesk,
  chosen: Member | undefined,
  leader: Member | undefined,
): Command | undefined {
  if (chosen === leader) return undefined;
  if (chosen) {
    const {id, roles} = chosen.membership;
    return {type: 'setRoles', membershipId: id, roles: [...roles, 'facilitator']};
  }
  const was = leader?.membership;
  return (
    was && {
      type: 'setRoles',
      membershipId: was.id,
      roles: rolesWithout(group, was, 'facilitator'),
    }
  );
}

const mayHandBack = ({group, viewer, at, policy, closed}: GroupDesk): boolean =>
  !closed && permissionFor(group, viewer, 'changeRoles', {at, own: true, policy}).kind === 'yes';

/** Asked once more: only the client can give it again. */
const handBack = (desk: GroupDesk, membershipId: string): unknown =>
  html`<details>
    <summary>${desk.text.giveRoleBack}</summary>
    <div class="stopping">
      <p>${desk.text.giveRoleBackMeans}</p>
      <button
        class="btn quiet"
        type="button"
        @click=${() => desk.keep({type: 'handBackFacilitation', membershipId})}
      >
        ${desk.text.giveRoleBackNow}
      </button>
    </div>
  </details>`;
