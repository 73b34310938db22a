import {html, type TemplateResult} from 'lit';
import {membersOf} from '../../../domain/network/people.js';
import type {Membership, Person} from '../../../domain/network/schema.js';
import type {Translation} from '../../../i18n/messages.js';
import {closeIcon} from '../../../ui/later-icons.js';
import type {PanelDesk} from '../late-dialog.js';
import {wordFor} from '../words.js';
import type {EyesMessages} from './eyes.messages.js';
import {throughEyesOf} from './through-eyes.js';

type EyesDesk = PanelDesk<EyesMessages>;

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
    if (event.target instanceof Element) event.target.closest('dialog')?.close();
    desk.look(throughEyesOf(desk, membership.id, {name: displayName, words, say}));
    say(`${text.looksAs(displayName)} ${text.seesThis(displayName)}`);
  };
  return html`<dialog class="dialog eyes" aria-labelledby="eyes-title">
    <div class="card-head">
      <h3 class="title" id="eyes-title">${text.lookAlong}</h3>
      <button
        class="btn close"
        type="button"
        aria-label=${text.close}
        @click=${({target}: Event) => {
          if (target instanceof Element) target.closest('dialog')?.close();
        }}
      >
        ${closeIcon()}
      </button>
    </div>
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
  return wordFor(text, state === 'member' && role ? role : state).toLowerCase();
}
