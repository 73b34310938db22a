import {html, nothing, type TemplateResult} from 'lit';
import type {Goal} from '../../domain/goals/schema.js';
import {isDone, visibilities, type Visibility} from '../../domain/goals/values.js';
import {membersOf, type Member} from '../../domain/network/people.js';
import {listOf} from '../../i18n/format.js';
import type {FormDesk, FormText} from './desk.js';
import {draftForm} from './draft-form.js';
import type {SeenDraft} from './drafts.js';
import {seersIn} from './seers.js';

/** Who may see a goal, chosen per goal. */
export function seenForm(desk: FormDesk, goal: Goal, draft: SeenDraft): TemplateResult {
  const {text, group} = desk;
  return draftForm(desk, draft, {
    kind: 'seen',
    key: goal.id,
    look: 'seen-form',
    back: `see ${goal.id}`,
    fields: html`<fieldset>
      <legend class="label">${text.seenLegend}</legend>
      ${visibilities.map((visibility) => choice(desk, goal, draft, visibility))}
      ${
        draft.visibility === 'chosen'
          ? html`<div class="choices">
              ${membersOf(group).map((member) => memberBox(desk, draft, member))}
            </div>`
          : nothing
      }
      ${leftOut(desk, goal, draft)}
    </fieldset>`,
    submit: text.save,
    save: (close) => {
      const {visibility, visibleTo} = draft;
      const chosen = visibility === 'chosen' && {visibleTo};
      close();
      desk.act(
        {type: 'setGoalVisibility', goalId: goal.id, visibility, ...chosen},
        text.seenChanged,
      );
    },
  });
}

/** Who has a step here, and would not see it any more: said before it is chosen, never in the way. */
function leftOut(desk: FormDesk, goal: Goal, draft: SeenDraft): unknown {
  const {text, locale, group, board} = desk;
  const open = board.stepsOf(goal).filter(({state}) => !isDone(state));
  const helpers = membersOf(group).filter(({membership: {id}}) =>
    open.some(({who}) => who.kind === 'member' && who.membershipId === id),
  );
  const seers = seersIn(desk, helpers, draft);
  const out = helpers.filter((helper) => !seers.includes(helper));
  if (out.length === 0) return nothing;
  const names = listOf(
    locale,
    out.map(({person}) => person.displayName),
  );
  return html`<p class="muted small" dir="auto">${text.helpersLeftOut(names)}</p>`;
}

/** What each choice is called. */
export const seenWords = (text: FormText): Readonly<Record<Visibility, string>> => ({
  client: text.seeClient,
  clientAndFacilitator: text.seeFacilitator,
  group: text.seeGroup,
  chosen: text.seeChosen,
});

function choice(
  desk: FormDesk,
  goal: Goal,
  draft: SeenDraft,
  visibility: Visibility,
): TemplateResult {
  const {text, drafts} = desk;
  const checked = draft.visibility === visibility;
  return html`<label class="word ${checked ? 'chosen' : ''}">
    <input
      type="radio"
      name="v${desk.mark(`seen ${goal.id}`)}"
      data-mark=${checked ? desk.mark(`seen ${goal.id}`) : nothing}
      .checked=${checked}
      @change=${() => drafts.change(draft, {visibility})}
    />
    <span>${seenWords(text)[visibility]}</span>
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
