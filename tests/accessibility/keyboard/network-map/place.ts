import type {Act} from '../act.js';
import {onMap} from './on-map.js';

/** How close somebody stands. */
export const placeActs: readonly Act[] = [
  {
    act: 'Say how close somebody feels',
    story: 'List',
    keys: ['to Mam…', 'Enter', 'to Verder weg', 'Enter'],
    asks: 'placePerson',
    focus: 'Verder weg',
    state: 'pressed',
  },
  {
    act: 'Say that somebody is close',
    story: 'List',
    keys: ['to Mam…', 'Enter', 'to Dichtbij', 'Enter'],
    asks: 'placePerson',
  },
  {
    act: 'Say that somebody is very close',
    story: 'List',
    keys: ['to Bram…', 'Enter', 'to Heel dichtbij', 'Enter'],
    asks: 'placePerson',
  },
  {
    act: 'Move somebody over the map with the arrow keys',
    keys: [onMap, 'Enter', 'to Verplaatsen op de kaart', 'Enter', 'ArrowRight', 'Enter'],
    asks: 'placePerson',
    focus: 'Bram, … dichtbij, …',
  },
  {
    act: 'Move somebody, and put them down with the button',
    keys: [
      onMap,
      'Enter',
      'to Verplaatsen op de kaart',
      'Enter',
      'ArrowRight',
      'to Hier neerzetten',
      'Enter',
    ],
    asks: 'placePerson',
  },
  {
    act: 'Stop moving somebody',
    keys: [
      onMap,
      'Enter',
      'to Verplaatsen op de kaart',
      'Enter',
      'ArrowDown',
      'Escape',
      'ArrowRight',
    ],
    focus: 'Tante Rosalinde, …',
  },
  {
    act: 'Stop moving somebody with the button',
    keys: [
      onMap,
      'Enter',
      'to Verplaatsen op de kaart',
      'Enter',
      'to Laat maar',
      'Enter',
      'ArrowRight',
    ],
    focus: 'Tante Rosalinde, …',
  },
];
