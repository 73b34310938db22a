import type {Step} from '../../../src/domain/goals/schema.js';
import type {ResourceGroup} from '../../../src/domain/group.js';
import type {Offer, Sight} from './offer.js';

/** A step of this member, beside that of the client. */
const stepOf =
  (consent: 'asked' | 'yes', state: Step['state']) =>
  (group: ResourceGroup, membershipId: string): ResourceGroup => ({
    ...group,
    steps: [
      {
        ...{id: 's-theirs', goalId: 'g-people', text: 'Samen koken', order: 'W', state},
        who: {kind: 'member', membershipId, consent},
      },
    ],
  });

const words = ['Wat …', 'Zingen'] as const;
const more = 'Meer vertellen (mag je overslaan)';

/** What of the table of who may do what is done at the goals. */
export const goalOffers: readonly Offer[] = [
  {
    row: 'Edit goal text',
    does: ['Tekst aanpassen', words, 'Bewaren'],
    proposes: ['Andere tekst voorstellen', words, 'Andere tekst voorstellen'],
    asks: 'editGoal',
  },
  {
    row: 'Add goal',
    does: ['Nieuw doel', words, 'Bewaren'],
    proposes: ['Een doel voorstellen', words, 'Een doel voorstellen'],
    asks: 'addGoal',
  },
  {
    row: 'Choose dimension',
    does: ['Tekst aanpassen', more, 'Gezondheid…', 'Bewaren'],
    proposes: ['Andere tekst voorstellen', more, 'Gezondheid…', 'Andere tekst voorstellen'],
    asks: 'editGoal',
  },
  {
    row: 'Set goal status',
    does: ['Meer over dit doel', 'Even niet'],
    proposes: [
      ...['Meer over dit doel', 'Voorstellen hoe het ermee staat'],
      ...([['Even niet', true]] as const),
      'Voorstellen',
    ],
    asks: 'setGoalStatus',
  },
  {
    row: 'Decide who sees a goal',
    does: ['Aanpassen wie dit doel ziet', ['Alleen ik', true], 'Bewaren'],
    asks: 'setGoalVisibility',
    ownHand: 'it is asked and said in the words of the client: “alleen ik”, “mijn groep”',
  },
  {
    row: 'Add step',
    does: ['Stap erbij', words, 'Bewaren'],
    // Help that somebody close offers is theirs to give: what they propose is what another does.
    proposes: ['Een stap voorstellen', words, ['Wie doet dit?…', 'Samira'], 'Een stap voorstellen'],
    offers: ['Een stap voorstellen', words, 'Bewaren'],
    asks: 'addStep',
    marked: [],
  },
  {
    row: 'Edit step',
    does: ['De stap “…” aanpassen', words, 'Bewaren'],
    proposes: ['De stap “…” aanpassen', words, 'Een stap voorstellen'],
    asks: 'editStep',
    marked: [],
  },
  {
    row: 'Agree to own step',
    does: ['Ja'],
    asks: 'answerStep',
    within: stepOf('asked', 'requested'),
  },
  {
    row: 'Mark step done',
    does: ['Gedaan: …'],
    asks: 'setStepState',
    within: stepOf('yes', 'agreed'),
  },
  {
    row: 'Rate progress',
    does: ['Hoe …gaa…', ['Het gaat beter', true], 'Bewaren'],
    asks: 'rateGoal',
  },
  {
    row: 'Arrange goals',
    does: ['Meer over dit doel', 'Dit doel weggooien'],
    asks: 'removeGoal',
  },
  {
    row: 'State own contribution',
    does: ['Wat je wel en liever niet doet', ['Dit kan ik wel', 'Wandelen'], 'Bewaren'],
    asks: 'setContribution',
    ofOneself: true,
  },
];

export const goalSights: readonly Sight[] = [
  {row: 'Read shared goals', shows: 'Vaker onder de mensen zijn.'},
];
