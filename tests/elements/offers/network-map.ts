import type {Membership} from '../../../src/domain/network/schema.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import type {Offer, Sight} from './offer.js';

const way = (group: ResourceGroup, id: string, to: Partial<Membership>): ResourceGroup => ({
  ...group,
  memberships: group.memberships.map((one) => (one.id === id ? {...one, ...to} : one)),
});

const ownPlace = 'Wat jij in de groep kunt doen';
const talk = 'Een eerste gesprek met de regieondersteuner…';

/** What of the table of who may do what is done on the map. */
export const mapOffers: readonly Offer[] = [
  {
    row: 'Add person on map',
    does: ['Iemand toevoegen', ['Naam…', 'Ed'], 'Op de kaart zetten'],
    asks: 'addPerson',
    marked: ['Ed…'],
  },
  {
    row: 'Remove person from map',
    does: ['Bram…', 'Van de kaart halen'],
    asks: 'removePerson',
  },
  {
    row: 'Nominate',
    does: ['Bram…', 'Kiezen voor mijn groep'],
    proposes: ['Iemand voorstellen', ['Naam…', 'Ed'], 'Als voorstel sturen'],
    orProposes: ['Bram…', 'Voorstellen voor de groep'],
    asks: 'nominatePerson',
  },
  {
    row: 'End a membership',
    does: ['Joke van hiernaast…', 'Niet meer in mijn groep'],
    proposes: ['Joke van hiernaast…', 'Voorstellen dat … niet meer meedoet'],
    asks: 'endMembership',
  },
  {
    row: 'Ask',
    does: ['Tante Rosalinde…', 'Op gevraagd zetten'],
    asks: 'askPerson',
    marked: ['Tante Rosalinde…'],
  },
  {
    row: 'Answer invitation',
    does: ['Ja, ik doe mee'],
    asks: 'answerInvitation',
    within: (group, id) => way(group, id, {state: 'asked'}),
  },
  {row: 'Leave', does: [ownPlace, 'Stoppen met meedoen'], asks: 'leaveGroup', ofOneself: true},
  {
    row: 'State own contribution',
    does: [ownPlace, ['Dit kan ik wel', 'Wandelen'], 'Bewaren'],
    asks: 'setContribution',
    ofOneself: true,
  },
  {
    row: 'Mark talk done',
    does: ['Joke van hiernaast…', [talk, 'Geweest']],
    asks: 'setTalk',
    within: (group) => way(group, 'm-joke', {talk: 'planned'}),
  },
  {
    row: 'Skip a talk',
    does: ['Joke van hiernaast…', [talk, 'Niet nodig']],
    asks: 'setTalk',
    within: (group) => way(group, 'm-joke', {talk: 'planned'}),
  },
  {
    row: 'Keep notes about people',
    does: [
      ...['Bram…', 'Aanpassen', 'Meer vertellen'],
      ...([['Iets om zelf te onthouden…', 'Bellen']] as const),
      'Bewaren',
    ],
    asks: 'editPerson',
  },
];

export const mapSights: readonly Sight[] = [
  {row: 'See whole network map', shows: 'Bram'},
  {row: 'See member list', shows: 'Joke van hiernaast'},
  {
    row: 'See that a talk took place',
    opens: ['Joke van hiernaast…'],
    shows: 'Een eerste gesprek',
    ownUnseen: 'who was there knows it',
  },
];
