import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {visibilities, type Visibility} from '../../domain/goals/values.js';
import {membersOf, type Member} from '../../domain/network/people.js';
import {onEscape} from '../../ui/on-escape.js';
import type {FormDesk} from './desk.js';
import type {SeenDraft} from './drafts.js';

/** Who may see a goal, chosen per goal. */
export function seenForm(desk: FormDesk, goal: Goal, draft: SeenDraft): TemplateResult {
  const {text, drafts, group} = desk;
  const leave = (how: 'close' | 'leave') => (): void => {
    drafts[how]('seen', goal.id);
    desk.focus(`see ${goal.id}`);
  };
  const stop = leave('close');
  const save = (event: Event): void => {
    event.preventDefault();
    const {visibility, visibleTo} = draft;
    stop();
    desk.act(
      {
        type: 'setGoalVisibility',
        goalId: goal.id,
        visibility,
        ...(visibility === 'chosen' && {visibleTo}),
      },
      text.seenChanged,
    );
  };
  return html`<form class="seen-form" @submit=${save} @keydown=${onEscape(leave('close'))}>
    <fieldset>
      <legend class="label">${text.seenLegend}</legend>
      ${visibilities.map((visibility) => choice(desk, goal, draft, visibility))}
      ${
        draft.visibility === 'chosen'
          ? html`<div class="choices">
              ${membersOf(group).map((member) => memberBox(desk, draft, member))}
            </div>`
          : nothing
      }
    </fieldset>
    <div class="actions">
      <button class="btn primary" type="submit">${text.save}</button>
      <button class="btn plain" type="button" @click=${stop}>${text.dontSave}</button>
    </div>
  </form>`;
}

function choice(
  desk: FormDesk,
  goal: Goal,
  draft: SeenDraft,
  visibility: Visibility,
): TemplateResult {
  const {text, drafts} = desk;
  const words: Readonly<Record<Visibility, string>> = {
    client: text.seeClient,
    clientAndFacilitator: text.seeFacilitator,
    group: text.seeGroup,
    chosen: text.seeChosen,
  };
  const checked = draft.visibility === visibility;
  return html`<label class="word">
    <input
      type="radio"
      name="v${desk.mark(`seen ${goal.id}`)}"
      data-mark=${checked ? desk.mark(`seen ${goal.id}`) : nothing}
      .checked=${checked}
      @change=${() => drafts.change(draft, {visibility})}
    />
    <span>${words[visibility]}</span>
  </label>`;
}

function memberBox(
  {drafts}: FormDesk,
  draft: SeenDraft,
  {membership, person}: Member,
): TemplateResult {
  const checked = draft.visibleTo.includes(membership.id);
  const toggle = (): void => {
    const rest = draft.visibleTo.filter((id) => id !== membership.id);
    drafts.change(draft, {visibleTo: checked ? rest : [...rest, membership.id]});
  };
  return html`<label class="word">
    <input type="checkbox" .checked=${checked} @change=${toggle} />
    <span dir="auto">${person.displayName}</span>
  </label>`;
}
