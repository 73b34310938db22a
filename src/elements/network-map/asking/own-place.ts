import {html, nothing, type TemplateResult} from 'lit';
import {contributionForm} from '../../../ui/contribution-form.js';
import {ownWay, type Desk} from '../scene.js';

/** What a member can and would rather not do: in their own words, changed only by them (DR10, DR11). */
export function ownPlace(desk: Desk): TemplateResult | typeof nothing {
  const {text, group, viewer} = desk;
  const way = ownWay(group, viewer);
  if (!way || desk.may('contribute', true) !== 'yes') return nothing;
  const {id: membershipId} = way;
  return html`<details class="own-place card">
    <summary class="btn plain">${text.ownPlace}</summary>
    ${contributionForm({
      text,
      words: {...text, help: text.ownPlaceHelp},
      of: `${group.id} ${membershipId}`,
      known: way,
      save: (change, was) =>
        desk.act({type: 'setContribution', membershipId, ...change, was}, text.saved),
    })}
    ${leavePart(desk, membershipId)}
  </details>`;
}

function leavePart(desk: Desk, membershipId: string): unknown {
  const {text} = desk;
  if (desk.may('leave', true) !== 'yes') return nothing;
  return html`<div class="leave">
    <p class="muted small">${text.leaveHint}</p>
    <button
      class="btn plain"
      type="button"
      @click=${() => desk.act({type: 'leaveGroup', membershipId}, text.hasLeft)}
    >
      ${text.leave}
    </button>
  </div>`;
}
