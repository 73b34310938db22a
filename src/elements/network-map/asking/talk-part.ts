import {html, nothing} from 'lit';
import {permissionFor} from '../../../domain/regie/permission.js';
import {talkStates, type TalkState} from '../../../domain/network/values.js';
import type {Desk, Shown} from '../scene.js';
import {wordAmong} from '../told-words.js';

/** The talk that deepens things: that it was, never what was said. Skipping it is a choice too. */
export function talkPart(desk: Desk, {way, person}: Shown): unknown {
  const {text, group, viewer, sight, at} = desk;
  const sees = permissionFor(group, viewer, 'seeTalks', {at, policy: desk.policy()}).kind === 'yes';
  if (!way || way.byFunction || !sees || sight === 'own') return nothing;
  const now = way.talk ?? 'notPlanned';
  const may = (talk: TalkState): boolean => {
    const skipping = talk === 'skipped' || (talk === 'notPlanned' && now === 'skipped');
    return talk === now || desk.may(skipping ? 'skipTalk' : 'markTalk') === 'yes';
  };
  const choose = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const talk = event.target.value;
    const said = text.nowState(person.displayName, wordAmong(text, talkStates, talk).toLowerCase());
    desk.act({type: 'setTalk', membershipId: way.id, talk}, said);
  };
  const states = talkStates.filter(may);
  return html`<label class="field">
    <span class="kicker">${text.talk}</span>
    ${
      states.length > 1
        ? html`<select class="input" @change=${choose}>
            ${states.map(
              (talk) =>
                html`<option value=${talk} .selected=${talk === now}>
                  ${wordAmong(text, talkStates, talk)}
                </option>`,
            )}
          </select>`
        : html`<span>${wordAmong(text, talkStates, now)}</span>`
    }
  </label>`;
}
