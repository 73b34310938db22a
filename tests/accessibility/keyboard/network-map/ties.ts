import type {Act} from '../act.js';
import {onMap} from './on-map.js';

/** Who knows whom. */
export const tiesActs: readonly Act[] = [
  {
    act: 'See who knows whom',
    story: 'List',
    keys: ['to Mam…', 'Enter', 'to Wie kent …?', 'Enter'],
    state: 'expanded',
  },
  {
    act: 'Draw a line',
    story: 'List',
    keys: ['to Mam…', 'Enter', 'to Lijn trekken', 'Enter', 'to Lijn trekken', 'Enter'],
    asks: 'addTie',
  },
  {
    act: 'Draw a line to somebody on the map',
    keys: [onMap, 'Enter', 'to Lijn trekken', 'Enter', onMap, 'ArrowRight', 'Enter'],
    asks: 'addTie',
  },
  {
    act: 'Leave the word for a line; what was typed is there again',
    keys: [
      onMap,
      'Enter',
      'to Lijn trekken',
      'Enter',
      'to Wil je er iets bij zetten?',
      'type Koken',
      'Escape',
      'to Lijn trekken',
      'Enter',
      'to Wil je er iets bij zetten?',
    ],
    written: 'Koken',
  },
  {
    act: 'Draw no more lines',
    story: 'List',
    keys: ['to Mam…', 'Enter', 'to Lijn trekken', 'Enter', 'to Klaar', 'Enter'],
    focus: 'Mam',
  },
  {
    act: 'Take a line away',
    story: 'List',
    keys: ['to Mam…', 'Enter', 'to Wie kent …?', 'Enter', 'to De lijn met … weghalen', 'Enter'],
    asks: 'removeTie',
  },
];
