import {html, nothing, type TemplateResult} from 'lit';
import {membersOf} from '../../../domain/network/people.js';
import {chosenPlan, type ChosenPlan, type PlanReader} from '../../../exchange/plan/chosen-plan.js';
import {isClient} from '../desk.js';
import type {PlanDesk} from './plan-desk.js';

/** For whom a sheet is made, and whether it looks back. */
export interface PlanChoice {
  readonly reader: PlanReader;
  readonly past: boolean;
}

/** Only the client chooses what others get to see; who else makes a sheet has what they see. */
export function firstChoice(desk: PlanDesk): PlanChoice {
  const group: PlanChoice = {reader: {kind: 'group'}, past: false};
  if (isClient(desk) && membersOf(desk.group).length > 0 && goalsIn(planOf(desk, group)).length > 0)
    return group;
  return {reader: {kind: 'viewer'}, past: false};
}

/** As much of the plan as is chosen; what nobody works on now comes along when that is asked for. */
export function planOf({group, goalId, policy}: PlanDesk, choice: PlanChoice): ChosenPlan {
  const at = new Date().toISOString();
  return chosenPlan(group, choice.reader, {at, policy, past: choice.past, goalId});
}

export const goalsIn = ({now, later, past}: ChosenPlan): ChosenPlan['now'] => [
  ...now,
  ...later,
  ...past,
];

/** The client says who gets the sheet: that decides what is on it. */
export function readerChoice(
  desk: PlanDesk,
  {reader}: PlanChoice,
  choose: (reader: PlanReader) => void,
): unknown {
  const {text, group} = desk;
  const members = membersOf(group);
  if (!isClient(desk) || members.length === 0) return nothing;
  const first: PlanReader = {kind: 'member', membershipId: members[0]?.membership.id ?? ''};
  const option = (to: PlanReader, label: string, help: string): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name="reader"
        .checked=${to.kind === reader.kind}
        @change=${() => choose(to)}
      />
      <span>${label}<span class="muted small">${help}</span></span>
    </label>`;
  return html`<section>
    <fieldset>
      <legend class="label">${text.planFor}</legend>
      ${option({kind: 'group'}, text.forGroup, text.forGroupHelp)}
      ${option(first, text.forMember, text.forMemberHelp)}
      ${reader.kind === 'member' ? whichMember(desk, reader.membershipId, choose) : nothing}
      ${option({kind: 'viewer'}, text.forMe, text.forMeHelp)}
    </fieldset>
  </section>`;
}

function whichMember(
  {text, group}: PlanDesk,
  chosen: string,
  choose: (reader: PlanReader) => void,
): TemplateResult {
  const members = membersOf(group);
  const change = ({target}: Event): void => {
    const id = target instanceof HTMLSelectElement && members[target.selectedIndex]?.membership.id;
    if (id) choose({kind: 'member', membershipId: id});
  };
  return html`<label class="field which">
    <span class="label">${text.whichMember}</span>
    <select class="input" @change=${change}>
      ${members.map(
        ({membership: {id}, person}) =>
          html`<option .selected=${id === chosen}>${person.displayName}</option>`,
      )}
    </select>
  </label>`;
}
