import {html, nothing} from 'lit';
import type {Command} from '../../../domain/command.js';
import type {ResourceGroup} from '../../../domain/group.js';
import {membersOf} from '../../../domain/network/people.js';
import {facilitatorOf, rolesWithout} from '../../../domain/network/roles.js';
import type {Membership} from '../../../domain/network/schema.js';
import type {RoleCode} from '../../../domain/network/values.js';
import {permissionFor} from '../../../domain/regie/permission.js';
import {keeps, typedIn, type GroupDesk} from './group-desk.js';

/** Who helps with the group: the client's choice (I6), and that helper's own to give back. */
export function leaderPart(desk: GroupDesk): unknown {
  const {text, group, viewer, closed, allowed} = desk;
  if (!closed && allowed('changeRoles') === 'yes') return leaderForm(desk);
  const leader = facilitatorOf(group);
  if (leader === undefined) return nothing;
  const {id} = leader.membership;
  const isViewer = viewer.kind === 'member' && viewer.membershipId === id;
  return html`<section>
    <h4 class="title">${text.facilitator}</h4>
    <p dir="auto">${isViewer ? text.leaderIsYou : leader.person.displayName}</p>
    ${isViewer && mayHandBack(desk) ? handBack(desk, id) : nothing}
  </section>`;
}

function leaderForm(desk: GroupDesk): unknown {
  const {text, group} = desk;
  const members = membersOf(group);
  const now = facilitatorOf(group)?.membership;
  const wishOf = (typed: FormData): Command | undefined =>
    wishFor(group, members[Number(typedIn(typed, 'leader'))]?.membership, now);
  // Options carry numbers: no id ends up in the page.
  return html`<form @submit=${keeps(desk, wishOf)}>
    <label class="field">
      <span class="label">${text.leaderWho}</span>
      <span class="help">${text.leaderHelp}</span>
      <select class="input" name="leader">
        <option value="-1" ?selected=${now === undefined}>${text.leaderNobody}</option>
        ${members.map(
          ({membership, person}, at) =>
            html`<option value=${at} ?selected=${membership === now}>
              ${person.displayName}
            </option>`,
        )}
      </select>
    </label>
    <button class="btn quiet" type="submit">${text.keepLeader}</button>
  </form>`;
}

/** Who had the role stays a member, without it. */
function wishFor(
  group: ResourceGroup,
  chosen: Membership | undefined,
  now: Membership | undefined,
): Command | undefined {
  if (chosen === now) return undefined;
  const setRoles = ({id: membershipId}: Membership, roles: readonly RoleCode[]): Command => ({
    ...{type: 'setRoles', membershipId, roles},
  });
  if (chosen) return setRoles(chosen, [...chosen.roles, 'facilitator']);
  return now && setRoles(now, rolesWithout(group, now, 'facilitator'));
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
