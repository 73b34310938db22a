import type {Act} from '../act.js';
import {onMap} from './on-map.js';

/** Who is on the map: adding, opening, changing, taking off, and the way back. */
export const peopleActs: readonly Act[] = [
  {
    act: 'Add somebody',
    keys: ['to Iemand toevoegen', 'Enter', 'type Ed', 'Enter'],
    asks: 'addPerson',
  },
  {
    act: 'Leave the form for somebody new; what was typed is there again',
    keys: ['to Iemand toevoegen', 'Enter', 'type Ed', 'Escape', 'Enter'],
    written: 'Ed',
  },
  {
    act: 'Be told that somebody new needs a name',
    keys: ['to Iemand toevoegen', 'Enter', 'Enter'],
    focus: 'Naam…',
    state: 'invalid',
  },
  {
    act: 'Close the form for somebody new',
    keys: ['to Iemand toevoegen', 'Enter', 'to Sluiten', 'Enter'],
    focus: 'Iemand toevoegen',
  },
  {
    act: 'Tell more of somebody',
    keys: ['to Iemand toevoegen', 'Enter', 'to Meer vertellen', 'Enter'],
    state: 'expanded',
  },
  {
    act: 'Pick a small picture for somebody',
    keys: [
      'to Iemand toevoegen',
      'Enter',
      'to Meer vertellen',
      'Enter',
      'to 👵',
      'Space',
      'ArrowRight',
      'ArrowLeft',
    ],
    written: '👵',
  },
  {act: 'Open somebody on the map', keys: [onMap, 'Enter', 'to Sluiten'], focus: 'Sluiten'},
  {
    act: 'Open somebody in the list',
    story: 'List',
    keys: ['to … dichtbij…', 'Enter', 'to Sluiten'],
    focus: 'Sluiten',
  },
  {
    act: 'Open somebody in the list who is further away',
    story: 'List',
    keys: ['to … verder weg…', 'Enter', 'Escape'],
    focus: '… verder weg…',
  },
  {
    act: 'See who has no place yet, in the list',
    story: 'LongList',
    keys: ['to Iemand zoeken', 'type Lieke', 'to … nog geen plek gekozen…', 'Enter'],
    focus: 'Lieke',
  },
  {act: 'Close somebody’s card', keys: [onMap, 'Enter', 'Escape'], focus: 'Bram, … verder weg, …'},
  {
    act: 'Close somebody’s card with the button',
    keys: [onMap, 'Enter', 'to Sluiten', 'Space'],
    focus: 'Bram, … verder weg, …',
  },
  {
    act: 'Change what is known of somebody',
    keys: [onMap, 'Enter', 'to Aanpassen', 'Enter', 'End', 'type a', 'Enter'],
    asks: 'editPerson',
  },
  {
    act: 'Leave the change; what was typed is there again',
    keys: [
      onMap,
      'Enter',
      'to Aanpassen',
      'Enter',
      'End',
      'type a',
      'Escape',
      'to Aanpassen',
      'Enter',
    ],
    written: '…a',
  },
  {
    act: 'Be told that a name cannot be taken away',
    keys: [onMap, 'Enter', 'to Aanpassen', 'Enter', 'ControlOrMeta+a', 'Delete', 'Enter'],
    focus: 'Naam…',
    state: 'invalid',
  },
  {
    act: 'Save the change with the button',
    keys: [onMap, 'Enter', 'to Aanpassen', 'Enter', 'End', 'type a', 'to Bewaren', 'Enter'],
    asks: 'editPerson',
  },
  {
    act: 'Let the change go',
    keys: [onMap, 'Enter', 'to Aanpassen', 'Enter', 'to Niet bewaren', 'Enter'],
    focus: 'Bram',
  },
  {
    act: 'Take somebody off the map',
    story: 'List',
    keys: ['to Bram…', 'Enter', 'to Van de kaart halen', 'Enter'],
    asks: 'removePerson',
  },
  {
    act: 'Take back what was done last',
    story: 'NotSaved',
    keys: ['to Ongedaan maken', 'Enter'],
    requests: 'undo',
    // There is more to take back.
    focus: 'Ongedaan maken',
  },
  {
    act: 'Do again what was taken back',
    story: 'List',
    keys: [
      'to Mam…',
      'Enter',
      'to Dichtbij',
      'Enter',
      'to Ongedaan maken',
      'Enter',
      'to Opnieuw doen',
      'Enter',
    ],
    requests: 'redo',
    first: ['placePerson', 'undo'],
  },
];
