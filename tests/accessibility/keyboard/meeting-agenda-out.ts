import type {Act} from './act.js';

const out = 'Afdrukken, delen of in je agenda';
const openOut = [`to ${out}`, 'Enter'];

/** On paper, in a message, in a calendar. */
export const outActs: readonly Act[] = [
  {act: 'See what can go out', keys: openOut, focus: 'Sluiten'},
  {act: 'Close it, back to where one was', keys: [...openOut, 'Escape'], focus: out},
  {act: 'Close it by its button', keys: [...openOut, 'to Sluiten', 'Enter'], focus: out},
  {
    act: 'Print the agenda',
    keys: [...openOut, 'to Afdrukken', 'Enter'],
    says: 'Het blad voor de printer is klaar.',
  },
  {
    act: 'Copy the agenda as a message',
    keys: [...openOut, 'to Tekst kopiëren', 'Enter'],
    requests: 'copy',
  },
  {
    act: 'Choose what it is called in the calendar; it is there again',
    keys: [...openOut, 'to Hoe heet het in je agenda?…', 'type Koffie', 'Escape', 'Enter'],
    written: 'Koffie…',
  },
  {
    act: 'Take the place along',
    keys: [...openOut, 'to De plek mag erbij…', 'Space'],
    focus: 'De plek mag erbij…',
    state: 'checked',
  },
  {
    act: 'Save a meeting for the calendar',
    keys: [...openOut, 'to Bewaren voor mijn agenda', 'Enter'],
    requests: 'save',
  },
  {
    act: 'Save the times after it too',
    keys: [...openOut, 'to Ook de keren hierna bewaren', 'Enter'],
    requests: 'save',
  },
  {
    act: 'Take those times out of the calendar again',
    keys: [
      ...openOut,
      ...['to Iets uit je agenda halen', 'Enter'],
      ...['to De keren hierna weghalen', 'Enter'],
    ],
    requests: 'save',
  },
  {
    act: 'Take a day out of the calendar that is no more',
    story: 'DaysToChoose',
    keys: [
      ...openOut,
      ...['to Iets uit je agenda halen', 'Enter'],
      ...['to De oude dag weghalen', 'Enter'],
    ],
    requests: 'save',
  },
  {
    act: 'Take out of the calendar what was called off',
    story: 'CalledOff',
    keys: [...openOut, 'to Bestand bewaren', 'Enter'],
    requests: 'save',
  },
];
