import type {Act} from '../act.js';

const chooseMap = [
  ...['to Bewaren en afdrukken', 'Enter'],
  ...['to Een bestand kiezen…', 'file kaart.json'],
];

/** Keeping, printing, and reading a file in. */
export const filesActs: readonly Act[] = [
  {
    act: 'Open what one can keep and print',
    keys: ['to Bewaren en afdrukken', 'Enter'],
    focus: 'Sluiten',
  },
  {
    act: 'Close it, back to where one was',
    keys: ['to Bewaren en afdrukken', 'Enter', 'Escape'],
    focus: 'Bewaren en afdrukken',
  },
  {
    act: 'Choose one thing to take along',
    keys: ['to Bewaren en afdrukken', 'Enter', 'to Je notities…', 'Space'],
    state: 'checked',
  },
  {
    act: 'Choose everything to take along',
    keys: ['to Bewaren en afdrukken', 'Enter', 'to Alles mee', 'Enter', 'to De lijnen…'],
    state: 'checked',
  },
  ...(
    [
      ['Save a picture', 'Plaatje bewaren', 'save'],
      ['Save a large picture', 'Groot plaatje bewaren (SVG)', 'save'],
      ['Copy the text', 'Tekst kopiëren', 'copy'],
      ['Save the text', 'Tekst bewaren', 'save'],
      ['Save a file to put back later', 'Bestand bewaren', 'save'],
    ] as const
  ).map(([act, button, requests]) => ({
    act,
    keys: ['to Bewaren en afdrukken', 'Enter', `to ${button}`, 'Enter'],
    requests,
  })),
  {
    act: 'Print',
    keys: ['to Bewaren en afdrukken', 'Enter', 'to Afdrukken', 'Enter'],
    says: 'Het blad voor de printer is klaar.',
  },
  {
    act: 'Choose a file to read in',
    keys: ['to Bewaren en afdrukken', 'Enter', 'to Een bestand kiezen…'],
    focus: 'Een bestand kiezen…',
  },
  {
    act: 'See who is in a file, before anything changes',
    keys: chooseMap,
    focus: 'Deze mensen komen op de kaart',
  },
  {
    act: 'Put everybody from a file on the map',
    keys: [...chooseMap, 'to Op de kaart zetten', 'Enter'],
    asks: 'importPeople',
    focus: 'Bewaren en afdrukken',
  },
  {
    act: 'Say that somebody in a file only seems to be on the map already',
    keys: [
      ...['to Bewaren en afdrukken', 'Enter'],
      ...['to Een bestand kiezen…', 'file mam.json'],
      ...['to Mam…', 'Space'],
    ],
    state: 'checked',
  },
  {
    act: 'Leave a file as it is',
    keys: [...chooseMap, 'to Toch niet', 'Enter'],
    says: 'Er is niets veranderd.',
    focus: 'Een bestand kiezen…',
  },
];
