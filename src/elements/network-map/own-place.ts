import {html, nothing, type TemplateResult} from 'lit';
import {saysTooLong} from '../../ui/too-long.js';
import {ownWay, type Desk} from './scene.js';

/** What a member can and would rather not do: in their own words, changed only by them (DR10, DR11). */
export function ownPlace(desk: Desk): TemplateResult | typeof nothing {
  const {text, group, viewer} = desk;
  const way = ownWay(group, viewer);
  if (!way || desk.may('contribute', true) !== 'yes') return nothing;
  const {id: membershipId, can = '', ratherNot = ''} = way;
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    if (saysTooLong(form, text, [can, ratherNot])) return;
    const written = (name: string): string | null =>
      form.querySelector<HTMLTextAreaElement>(`[name=${name}]`)?.value.trim() || null;
    const change = {can: written('can'), ratherNot: written('ratherNot')};
    const was = {can: way.can ?? null, ratherNot: way.ratherNot ?? null};
    if (change.can === was.can && change.ratherNot === was.ratherNot) return;
    desk.act({type: 'setContribution', membershipId, ...change, was}, text.saved);
  };
  const field = (name: string, label: string, value: string): TemplateResult =>
    html`<label class="field">
      <span class="label">${label}</span>
      <textarea class="input" name=${name} rows="2" dir="auto" .value=${value}></textarea>
    </label>`;
  return html`<details class="own-place card">
    <summary class="btn plain">${text.ownPlace}</summary>
    <form class="flow" @submit=${save}>
      <p class="muted small">${text.ownPlaceHelp}</p>
      ${field('can', text.can, can)} ${field('ratherNot', text.ratherNot, ratherNot)}
      <button class="btn primary" type="submit">${text.save}</button>
    </form>
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
