import type {Act} from '../act.js';

const toEarlier = ['to Meer', 'Enter', 'to Eerdere kaarten', 'Enter'];
const toLookAlong = ['to Meer', 'Enter', 'to Meekijken als een ander', 'Enter'];

/** What one needs now and then: earlier maps, and the eyes of somebody else. */
export const timeActs: readonly Act[] = [
  {
    act: 'See what more one can do',
    keys: ['to Meer', 'Enter'],
    focus: 'Meer',
    state: 'expanded',
  },
  {act: 'Open the earlier maps', keys: toEarlier, focus: 'Sluiten'},
  {
    act: 'Close the earlier maps with the button',
    keys: [...toEarlier, 'to Sluiten', 'Enter'],
    focus: 'Eerdere kaarten',
  },
  {
    act: 'Close the earlier maps, back to where one was',
    keys: [...toEarlier, 'to Sluiten', 'Escape'],
    focus: 'Eerdere kaarten',
  },
  {
    act: 'Keep how the map is now, with a word',
    keys: [...toEarlier, 'to Een woord erbij…', 'type Lente', 'Enter'],
    asks: 'keepMapSnapshot',
  },
  {
    act: 'Keep how the map is now with the button',
    keys: [...toEarlier, 'to Bewaar hoe de kaart nu is', 'Enter'],
    asks: 'keepMapSnapshot',
    says: 'De kaart is bewaard.',
  },
  {
    act: 'Leave the earlier maps; the word is there again',
    keys: [...toEarlier, 'to Een woord erbij…', 'type Lente', 'Escape', 'Enter'],
    written: 'Lente',
  },
  {
    act: 'Look at an earlier map',
    keys: [...toEarlier, 'to Bekijken: kaart van …', 'Enter'],
    focus: 'Welk moment?…',
  },
  {
    act: 'Go from moment to moment',
    keys: [...toEarlier, 'to Welk moment?…', 'ArrowLeft'],
    written: '0',
  },
  {
    act: 'See two moments side by side',
    keys: [...toEarlier, 'to Naast elkaar', 'Enter'],
    state: 'pressed',
  },
  {
    act: 'See one moment after the other',
    keys: [...toEarlier, 'to Naast elkaar', 'Enter', 'to Een voor een', 'Enter'],
    state: 'pressed',
  },
  {
    act: 'Choose the first of two moments',
    keys: [...toEarlier, 'to Naast elkaar', 'Enter', 'to Eerst…', 'ArrowDown'],
    written: 'Nu',
  },
  {
    act: 'Choose the second of two moments',
    keys: [...toEarlier, 'to Naast elkaar', 'Enter', 'to Daarna…', 'ArrowUp'],
    written: '…De eerste keer',
  },
  {
    act: 'Remove an earlier map',
    keys: [...toEarlier, 'to Weghalen: kaart van …', 'Enter'],
    asks: 'removeMapSnapshot',
    focus: 'Toch houden',
  },
  {
    act: 'Put an earlier map back',
    keys: [...toEarlier, 'to Weghalen: kaart van …', 'Enter', 'to Toch houden', 'Enter'],
    first: ['removeMapSnapshot'],
    asks: 'keepMapSnapshot',
  },
  {act: 'Choose whose eyes one looks through', keys: toLookAlong, focus: 'Sluiten'},
  ...(
    [
      ['somebody close', '… naaste'],
      ['a professional', 'Dokter Osei…'],
      ['who is asked', 'Thuiszorg Irma…'],
      ['who answered “later”', 'Priya…'],
    ] as const
  ).map(([whom, name]) => ({
    act: `Look through the eyes of ${whom}`,
    keys: [...toLookAlong, `to ${name}`, 'Enter'],
    focus: 'Terug naar mijn kaart',
  })),
  {
    act: 'Come back to one’s own map',
    keys: [...toLookAlong, 'to Mam…', 'Enter', 'to Terug naar mijn kaart', 'Enter'],
    says: 'Je ziet weer je eigen kaart.',
  },
];
