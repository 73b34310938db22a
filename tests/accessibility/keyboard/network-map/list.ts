import type {Act} from '../act.js';

/** The list: going there, finding, arranging, and placing in it. */
export const listActs: readonly Act[] = [
  {act: 'See the list', keys: ['to Lijst', 'Enter'], focus: 'Lijst', state: 'pressed'},
  {
    act: 'See the map',
    story: 'List',
    keys: ['to Kaart', 'Space'],
    focus: 'Kaart',
    state: 'pressed',
  },
  {
    act: 'Find somebody in the list',
    story: 'List',
    keys: ['to Iemand zoeken', 'type broer'],
    says: 'Gevonden: Yusuf.',
  },
  {
    act: 'See how the list can be arranged',
    story: 'List',
    keys: ['to Ordenen', 'Enter'],
    focus: 'Ordenen',
    state: 'expanded',
  },
  {
    act: 'Put the list together in another way',
    story: 'List',
    keys: ['to Ordenen', 'Enter', 'to Zet bij elkaar…', 'ArrowDown'],
    written: 'De weg in de groep',
  },
  {
    act: 'Put the list in another order',
    story: 'List',
    keys: ['to Ordenen', 'Enter', 'to Volgorde…', 'ArrowDown'],
    written: 'Op naam',
  },
  {
    act: 'Put somebody on the other side, in the list',
    story: 'List',
    keys: ['to Sjaak…', 'Enter', 'to Hulpverleners', 'Enter'],
    asks: 'placePerson',
    focus: 'Hulpverleners',
    state: 'pressed',
  },
  {
    act: 'Put somebody back on the first side, in the list',
    story: 'List',
    keys: ['to Marieke…', 'Enter', 'to Familie, vrienden en bekenden', 'Enter'],
    asks: 'placePerson',
  },
  {
    act: 'Put somebody before the next one, in the list',
    story: 'List',
    keys: ['to Thuiszorg Irma…', 'Enter', 'to Zet “…” hoger', 'Enter'],
    asks: 'placePerson',
    focus: 'Zet “Thuiszorg Irma” hoger',
  },
  {
    act: 'Put somebody after the next one, in the list',
    story: 'List',
    keys: ['to Wim…', 'Enter', 'to Zet “…” lager', 'Enter'],
    asks: 'placePerson',
    focus: 'Zet “Wim” lager',
  },
];
