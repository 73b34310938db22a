import type {Act} from './act.js';

const more = ['to Meer over dit doel', 'Enter'];
const reach = [...more, 'to Kan nu niet', 'Tab', 'to Gelukt', 'Space'];
const beProud = [...reach, 'to Opschrijven waar je trots op bent', 'Enter', 'type Gelukt dus!'];
const meaning = ['to Wat elk cijfer voor dit doel betekent', 'Enter'];
const proposeStatus = [...more, 'to Voorstellen hoe het ermee staat', 'Enter'];

/** How a goal goes and where it stands. */
export const goingActs: readonly Act[] = [
  {
    act: 'Say that a goal still goes as it did',
    keys: ['to Nog steeds zo', 'Enter', 'type Fijn', 'to Bewaren', 'Enter'],
    asks: 'rateGoal',
  },
  {
    act: 'Leave that a goal still goes as it did; what was typed is there again',
    keys: ['to Nog steeds zo', 'Enter', 'type Fijn', 'Escape', 'to Nog steeds zo', 'Enter'],
    written: 'Fijn',
  },
  {
    act: 'See the whole course of a goal',
    keys: ['to Het hele verloop', 'Enter'],
    state: 'expanded',
  },
  {
    act: 'Say how a goal goes by a number',
    story: 'Scores',
    keys: ['to −1 Op weg naar het doel', 'ArrowUp', 'to Bewaren', 'Enter'],
    asks: 'rateGoal',
  },
  {
    act: 'Say how a goal goes by a number, as a professional',
    story: 'ScoresOfProfessional',
    keys: ['to … Het doel is gelukt…', 'ArrowUp', 'to Bewaren', 'Enter'],
    asks: 'rateGoal',
  },
  {
    act: 'See what each number means for a goal',
    story: 'Scores',
    keys: meaning,
    state: 'expanded',
  },
  {
    act: 'Write down what a number means for a goal',
    story: 'Scores',
    keys: [...meaning, 'to Bij +2: Veel meer dan het doel', 'type Elke dag', 'to Bewaren', 'Enter'],
    asks: 'editGoal',
    focus: 'Wat elk cijfer voor dit doel betekent',
  },
  {
    act: 'Leave what a number means; what was typed is there again',
    story: 'Scores',
    keys: [
      ...meaning,
      'to Bij +2: Veel meer dan het doel',
      'type Elke dag',
      'Escape',
      'Enter',
      'to Bij +2: Veel meer dan het doel',
    ],
    written: 'Elke dag',
  },
  {
    act: 'Let go of what a number means',
    story: 'Scores',
    keys: [...meaning, 'to Niet bewaren', 'Enter'],
    focus: 'Wat elk cijfer voor dit doel betekent',
    state: 'collapsed',
  },
  {
    act: 'See what each number means for a goal, as a professional',
    story: 'ScoresOfProfessional',
    keys: meaning,
    state: 'expanded',
  },
  {
    act: 'Propose what a number means, as a professional',
    story: 'ScoresOfProfessional',
    keys: [
      ...meaning,
      'to Bij +2: Veel meer dan het doel',
      'type Elke dag',
      'to Voorstellen',
      'Enter',
    ],
    asks: 'editGoal',
  },
  {
    act: 'Say that a goal was reached, and see it open among those to look back on',
    keys: reach,
    asks: 'setGoalStatus',
    says: 'Gelukt! Iets om trots op te zijn.',
  },
  {
    act: 'Write down what one is proud of',
    keys: [...beProud, 'to Bewaren', 'Enter'],
    asks: 'editGoal',
    first: ['setGoalStatus'],
    focus: 'Aanpassen waar je trots op bent',
  },
  {
    act: 'Change what one is proud of',
    keys: [
      ...[...beProud, 'to Bewaren', 'Enter', 'Tab', 'to Aanpassen waar je trots op bent'],
      ...['Enter', 'type  Echt.', 'to Bewaren', 'Enter'],
    ],
    asks: 'editGoal',
    first: ['setGoalStatus', 'editGoal'],
  },
  {
    act: 'Leave what one is proud of; what was typed is there again',
    keys: [...beProud, 'Escape', 'Enter'],
    first: ['setGoalStatus'],
    written: 'Gelukt dus!',
  },
  {
    act: 'Let what one is proud of go',
    keys: [...beProud, 'to Niet bewaren', 'Enter'],
    first: ['setGoalStatus'],
    focus: 'Opschrijven waar je trots op bent',
  },
  {
    act: 'Take a goal up again that rests',
    story: 'Resting',
    keys: ['to Weer oppakken', 'Enter'],
    asks: 'setGoalStatus',
    says: 'Dit doel staat nu op “Hier werk ik aan”.',
  },
];

/** What others propose, and how the client answers it. */
export const proposingActs: readonly Act[] = [
  {
    act: 'Take over a step that was changed, in one’s own words',
    story: 'ProposalsWaiting',
    keys: [
      ...['to Mijn tekst houden', 'to Zelf aanpassen', 'Enter', 'End', 'type  Graag.'],
      ...['to Bewaren', 'Enter'],
    ],
    asks: 'acceptProposal',
  },
  {
    act: 'Say another way how a goal stands than was proposed',
    story: 'StatusProposed',
    keys: ['to Zelf aanpassen', 'Enter', 'ArrowDown', 'to Bewaren', 'Enter'],
    asks: 'acceptProposal',
  },
  {
    act: 'Choose another way how a goal stands than was proposed',
    story: 'StatusProposed',
    keys: ['to Zelf aanpassen', 'Enter', 'ArrowDown'],
    focus: 'Even niet',
  },
  {
    act: 'Begin to answer a proposal about more than the words',
    story: 'MoreProposed',
    keys: ['to Zelf aanpassen', 'Enter'],
    focus: 'Wat wil je?',
  },
  {
    act: 'Leave how a goal stands; the proposal waits',
    story: 'StatusProposed',
    keys: ['to Zelf aanpassen', 'Enter', 'Escape', 'to Niet overnemen'],
    focus: 'Niet overnemen',
  },
  {
    act: 'Let one’s own answer to a proposal go',
    story: 'StatusProposed',
    keys: ['to Zelf aanpassen', 'Enter', 'to Niet bewaren', 'Enter', 'to Niet overnemen'],
    focus: 'Niet overnemen',
  },
  {
    act: 'Say something with a proposal, as a member',
    story: 'MembersView',
    keys: [
      ...['to Andere tekst voorstellen', 'Enter', 'type Graag: '],
      ...['Tab', 'to Wil je er iets bij zeggen?', 'type Om samen te gaan'],
      ...['to Andere tekst voorstellen', 'Enter'],
    ],
    asks: 'editGoal',
  },
  {
    act: 'Be told that a word goes along with a change, as a member',
    story: 'MembersView',
    keys: [
      ...['to Andere tekst voorstellen', 'Enter', 'Tab', 'to Wil je er iets bij zeggen?'],
      ...['type Om samen te gaan', 'to Andere tekst voorstellen', 'Enter'],
    ],
    says: 'Je bericht gaat mee met een voorstel. Pas eerst iets aan.',
  },
  {
    act: 'Say something with a goal that one proposes, as a member',
    story: 'MembersView',
    keys: [
      ...['to Een doel voorstellen', 'Enter', 'type Zingen'],
      ...['to Wil je er iets bij zeggen?', 'type Graag'],
    ],
    written: 'Graag',
  },
  {
    act: 'Leave a goal that one proposes, as a member; what was typed is there again',
    story: 'MembersView',
    keys: ['to Een doel voorstellen', 'Enter', 'type Zingen', 'Escape', 'Enter'],
    written: 'Zingen',
  },
  {
    act: 'Write down a step that one proposes, as a member',
    story: 'MembersView',
    keys: ['to Een stap voorstellen', 'Enter', 'type Bellen'],
    written: 'Bellen',
  },
  {
    act: 'Propose how a goal stands, as a member',
    story: 'MembersView',
    keys: [...proposeStatus, 'ArrowDown', 'to Voorstellen', 'Enter'],
    asks: 'setGoalStatus',
    says: 'Je voorstel ligt klaar.',
  },
  {
    act: 'Leave how a goal stands, as a member; what was typed is there again',
    story: 'MembersView',
    keys: [
      ...proposeStatus,
      ...['to Wil je er iets bij zeggen?', 'type Rust even', 'Escape', 'Enter'],
      'to Wil je er iets bij zeggen?',
    ],
    written: 'Rust even',
  },
  {
    act: 'Let a proposal go before it is made, as a member',
    story: 'MembersView',
    keys: [...proposeStatus, 'to Niet bewaren', 'Enter'],
    focus: 'Voorstellen hoe het ermee staat',
  },
];
