import {html, nothing, type TemplateResult} from 'lit';
import type {ActorRef} from '../domain/base.js';
import type {ResourceGroup} from '../domain/group.js';
import {membersOf, sameActor, type Member} from '../domain/network/people.js';
import {actorName} from './actor.js';
import type {FullText} from './states.js';

/** The client or somebody from the group. */
export type Chosen =
  {readonly kind: 'client'} | {readonly kind: 'member'; readonly membershipId: string};

export interface MemberChoice {
  readonly text: FullText;
  readonly group: ResourceGroup;
  readonly viewer: ActorRef;
  readonly label: string;
  readonly help?: string;
  /** The option for nobody; left out where somebody has to be chosen. */
  readonly nobody?: string;
  readonly value: Chosen | undefined;
  readonly choose: (chosen: Chosen | undefined) => void;
}

/** A list to pick the client or a member from. Options carry numbers: no id ends up in the page. */
export function memberChoice(parts: MemberChoice): TemplateResult {
  const {text, group, viewer, value, nobody} = parts;
  const choices: readonly Chosen[] = [{kind: 'client'}, ...membersOf(group).map(asChosen)];
  const choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement)
      parts.choose(choices[Number(event.target.value)]);
  };
  const selected = (choice: Chosen): boolean => value !== undefined && sameActor(choice, value);
  return html`<label class="field">
    <span class="label">${parts.label}</span>
    ${parts.help === undefined ? nothing : html`<span class="help">${parts.help}</span>`}
    <select class="input" @change=${choose}>
      ${
        nobody === undefined
          ? nothing
          : html`<option value="-1" .selected=${value === undefined}>${nobody}</option>`
      }
      ${choices.map(
        (choice, at) =>
          html`<option value=${at} .selected=${selected(choice)}>
            ${actorName(text, group, choice, viewer)}
          </option>`,
      )}
    </select>
  </label>`;
}

const asChosen = ({membership}: Member): Chosen => ({
  kind: 'member',
  membershipId: membership.id,
});
