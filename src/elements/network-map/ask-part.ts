import {html, nothing, type TemplateResult} from 'lit';
import {membersOf} from '../../domain/network/people.js';
import type {Asker} from '../../domain/network/values.js';
import {isClient, type Desk, type Shown} from './scene.js';
import {talkPart} from './talk-part.js';
import {wayButton} from './way-button.js';

/** Asking is a step of its own: who asks is chosen here, and nothing is sent (DR5). */
export function askPart(desk: Desk, shown: Shown): TemplateResult | typeof nothing {
  const {text} = desk;
  const {way, person} = shown;
  if (!way) return nothing;
  const again = way.state === 'later' || way.state === 'declined';
  const invites = desk.may('invite') === 'yes';
  const chosen = {asker: way.asker ?? 'client'};
  return html`${invites ? askers(desk, person.displayName, chosen) : nothing}
    <div class="actions">
      ${wayButton(
        desk,
        shown,
        {label: again ? text.askAgain : text.ask, look: again ? 'quiet' : 'primary'},
        desk.may('invite'),
        () => ({type: 'askPerson', membershipId: way.id, asker: chosen.asker}),
        'asked',
      )}
      ${
        way.state === 'nominated'
          ? wayButton(
              desk,
              shown,
              {label: text.hold, look: 'plain'},
              desk.may('nominate') === 'yes' ? 'yes' : 'no',
              () => ({type: 'holdNomination', membershipId: way.id}),
              'onHold',
            )
          : nothing
      }
      ${wayButton(
        desk,
        shown,
        {label: text.unchoose, proposal: text.wantsBack(person.displayName), look: 'plain'},
        desk.may('nominate'),
        () => ({type: 'withdrawNomination', membershipId: way.id}),
        'considering',
      )}
    </div>
    ${invites ? html`<p class="small muted">${text.askHint}</p>` : nothing}
    ${again ? nothing : talkPart(desk, shown)}`;
}

/** Me, the regieondersteuner, or together. A choice that is sent along with the question. */
function askers(desk: Desk, name: string, chosen: {asker: Asker}): TemplateResult {
  const {text, group} = desk;
  const facilitator = membersOf(group).find(({membership}) =>
    membership.roles.includes('facilitator'),
  )?.person.displayName;
  const mine = isClient(desk) ? text.askMyself : (group.clientName ?? text.client);
  const choices = [
    ['client', mine],
    ['facilitator', facilitator ?? text.askFacilitator],
    ['together', text.askTogether],
  ] as const;
  return html`<fieldset class="choices">
    <legend class="kicker" dir="auto">${text.whoAsks(name)}</legend>
    ${choices.map(
      ([asker, word]) =>
        html`<label class="choice">
          <input
            type="radio"
            name="asker"
            .checked=${chosen.asker === asker}
            @change=${() => {
              chosen.asker = asker;
            }}
          /><span dir="auto">${word}</span>
        </label>`,
    )}
  </fieldset>`;
}
