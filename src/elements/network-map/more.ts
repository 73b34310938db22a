import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {Messages, type MessagesHost} from '../../i18n/messages.js';
import {fields} from '../../styles/fields.js';
import {proposals} from '../../styles/proposals.js';
import {nlLater} from '../../ui/later.messages.nl.js';
import {returnedView} from '../../ui/returned.js';
import {legend, movingStrip} from './around-map.js';
import {card} from './card.styles.js';
import {firstPerson} from './first-person.js';
import {invitationView} from './invitation.js';
import {MapMoves} from './map-moves.js';
import {nl} from './more.messages.nl.js';
import {moving} from './moving.styles.js';
import {ownPlace} from './own-place.js';
import {personCard} from './person-card.js';
import {personForm} from './person-form.js';
import {place} from './placed.js';
import type {Desk, LateMessages} from './scene.js';
import type {Stand} from './table-view.js';
import {waitingView} from './waiting.js';

export const moreStyles = [fields, proposals, card, moving];

/** What is open beside the map, or under a row of the list. */
function panel(desk: Desk): TemplateResult | undefined {
  const {panel: open, people} = desk;
  // Each proposal begins with what it says, whatever was being typed before.
  if (open.kind === 'add') return html`${keyed(open.proposed?.proposalId, personForm(desk, open))}`;
  if (open.kind === 'edit') return personForm(desk, open);
  const shown = people.find(({person}) => open.kind === 'card' && person.id === open.personId);
  return shown && personCard(desk, shown);
}

const returned = ({text}: Desk, {returned: back, resolve, say}: Stand): unknown =>
  returnedView({text, returned: back, resolve, say});

export const more = {
  panel,
  returned,
  firstPerson,
  legend,
  movingStrip,
  MapMoves,
  place,
  waiting: waitingView,
  ownPlace,
  invitation: invitationView,
};
export type More = typeof more;

/** Their words, in the language of the element. */
export const moreMessages = (
  host: ReactiveControllerHost & MessagesHost<LateMessages>,
): Messages<LateMessages> =>
  new Messages<LateMessages>(host, {
    nl: {...nlLater, ...nl},
    load: {
      en: () => import('./more.messages.js').then(({en}) => en),
      'nl-formal': () => import('./more.messages.nl-formal.js').then(({nlFormal}) => nlFormal),
    },
  });
