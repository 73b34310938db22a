import {html, type TemplateResult} from 'lit';
import {membersOf} from '../../../domain/network/people.js';
import type {Membership, Person} from '../../../domain/network/schema.js';
import type {Translation} from '../../../i18n/messages.js';
import {panelHead, panelOf} from '../../../ui/panel.js';
import type {PanelDesk} from '../../../ui/late-dialog.js';
import type {Desk} from '../scene.js';
import {roleWord, stateWord} from '../words.js';
import type {EyesMessages} from './eyes.messages.js';
import {throughEyesOf} from './through-eyes.js';

type EyesDesk = PanelDesk<Desk, EyesMessages>;

/** Who takes part, or has been asked: each sees something else. */
function onlookersIn({group}: EyesDesk) {
  const asked = group.memberships.filter(({state}) => state === 'asked' || state === 'later');
  const invited = asked.flatMap((membership) => {
    const person = group.people.find(({id}) => id === membership.personId);
    return person ? [{membership, person}] : [];
  });
  return [...membersOf(group), ...invited];
}

/** Through whose eyes? One press on a name, and the map is as that person gets it. */
export function eyesDialog(
  desk: EyesDesk,
  say: (sentence: string) => void,
  words: () => Translation<EyesMessages>,
): TemplateResult {
  const {text} = desk;
  const onlookers = onlookersIn(desk);
  const lookAs = (membership: Membership, {displayName}: Person, event: Event): void => {
    panelOf(event)?.close();
    desk.look(throughEyesOf(desk, membership.id, {name: displayName, words, say}));
    say(text.inTurn(text.looksAs(displayName), text.seesThis(displayName)));
  };
  return html`<dialog class="dialog panel eyes" aria-labelledby="eyes-title">
    ${panelHead('eyes-title', text.lookAlong, text.close)}
    <p>${onlookers.length > 0 ? text.eyesHelp : text.eyesNobody}</p>
    <ul class="onlookers">
      ${onlookers.map(
        ({membership, person}) =>
          html`<li>
            <button
              class="onlooker"
              type="button"
              @click=${(event: Event) => lookAs(membership, person, event)}
            >
              ${desk.drawing.who(person, html`<span class="rel">${roleOf(desk, membership)}</span>`)}
            </button>
          </li>`,
      )}
    </ul>
  </dialog>`;
}

/** A role among members; of who is asked, that. */
function roleOf({text}: EyesDesk, {state, roles}: Membership): string {
  const [role] = roles;
  const word = state === 'member' && role ? roleWord(text, role) : stateWord(text, state);
  return text.within(word);
}
