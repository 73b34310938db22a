import type {Act} from '../act.js';
import {onMap} from './on-map.js';

/** Going about on the map: lines, arrow keys, and how large a crowd is drawn. */
export const mapActs: readonly Act[] = [
  {act: 'See the lines', keys: ['to Lijnen', 'Enter'], focus: 'Lijnen', state: 'pressed'},
  {
    act: 'Go to the last person on the map',
    keys: [onMap, 'End'],
    focus: 'Yusuf, …',
  },
  {
    act: 'Go to the first person on the map',
    keys: [onMap, 'End', 'Home'],
    focus: 'Bram, …',
  },
  {
    act: 'Go to who stands to the right on the map',
    keys: [onMap, 'ArrowRight'],
    focus: 'Tante Rosalinde, …',
  },
  {
    act: 'Go to who stands to the left on the map',
    keys: [onMap, 'ArrowRight', 'ArrowLeft'],
    focus: 'Bram, …',
  },
  {
    act: 'Make a crowded map larger',
    story: 'Forty',
    keys: ['to Groter', 'Enter'],
    says: 'Groter: 150%.',
    focus: 'Groter',
  },
  {
    act: 'Make a crowded map larger around somebody',
    story: 'Forty',
    keys: [onMap, '+', '+'],
    says: 'Groter: 200%.',
  },
  {
    act: 'Make a crowded map smaller',
    story: 'HundredAndFifty',
    keys: ['to Kleiner', 'Enter'],
    says: 'Kleiner: 70%.',
  },
  {
    act: 'Make a crowded map smaller again, around somebody',
    story: 'Forty',
    keys: [onMap, '+', '+', '-'],
    says: 'Kleiner: 150%.',
  },
  {
    act: 'See the whole of a crowded map',
    story: 'HundredAndFifty',
    keys: ['to Hele kaart', 'Enter'],
    says: 'Dit is de hele kaart.',
  },
  {
    act: 'See the whole of a crowded map, from the map',
    story: 'HundredAndFifty',
    keys: [onMap, '0'],
    says: 'Dit is de hele kaart.',
  },
];
