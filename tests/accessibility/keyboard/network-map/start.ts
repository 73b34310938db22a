import type {Act} from '../act.js';

/** Getting people on an empty map: questions, and people whom the page knows. */
export const startActs: readonly Act[] = [
  {
    act: 'Write down the first person',
    story: 'Empty',
    keys: ['to Wie komt als eerste in je op?', 'type Ed', 'Enter'],
    asks: 'addPerson',
  },
  {
    act: 'Keep what is typed for the first person',
    story: 'Empty',
    keys: ['to Wie komt als eerste in je op?', 'type Ed', 'Escape'],
    written: 'Ed',
  },
  {
    act: 'Put the first person on the map with the button',
    story: 'Empty',
    keys: ['to Wie komt als eerste in je op?', 'type Ed', 'to Op de kaart zetten', 'Enter'],
    asks: 'addPerson',
  },
  {
    act: 'Skip a question that helps to begin',
    story: 'Empty',
    keys: ['to Nu overslaan', 'Enter'],
    focus: 'Wie woont er bij je, of vlak bij je?',
  },
  {
    act: 'Name somebody, say how close they feel, and go on to the next question',
    story: 'Empty',
    keys: [
      'to Wie komt als eerste in je op?',
      'type Ed',
      'Enter',
      'to Dichtbij',
      'Enter',
      'to Volgende vraag',
      'Enter',
    ],
    asks: 'placePerson',
    first: ['addPerson'],
    focus: 'Wie woont er bij je, of vlak bij je?',
  },
  {
    act: 'Put the questions aside',
    story: 'Empty',
    keys: ['to Genoeg voor nu', 'Enter'],
    focus: 'Iemand toevoegen',
  },
  {
    act: 'Come back to the questions',
    keys: ['to Iemand toevoegen', 'Enter', 'to Vragen die helpen', 'Enter'],
    focus: 'Wie komt als eerste in je op?',
  },
  {
    act: 'Leave the questions; what was typed is there again',
    story: 'Empty',
    keys: [
      'to Nu overslaan',
      'Enter',
      'type Ed',
      'Escape',
      'Enter',
      'to Vragen die helpen',
      'Enter',
    ],
    written: 'Ed',
  },
  {
    act: 'Pick somebody whom the page knows',
    story: 'PageKnows',
    keys: ['to Kiezen uit een lijst', 'Enter', 'to …Buurman Ed…', 'Space'],
    state: 'checked',
  },
  {
    act: 'Put who is picked on the map',
    story: 'PageKnows',
    keys: [
      'to Kiezen uit een lijst',
      'Enter',
      'to …Buurman Ed…',
      'Space',
      'to Op de kaart zetten',
      'Enter',
    ],
    asks: 'importPeople',
  },
  {
    act: 'Keep what is typed for a question of the page’s own',
    story: 'PageKnows',
    keys: ['to Met wie speel je wel eens muziek?', 'type Ed', 'Escape'],
    written: 'Ed',
  },
];
