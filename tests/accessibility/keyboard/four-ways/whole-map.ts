import {field, key, noDrag, press, pressed, type Row, type Step} from './row.js';

const earlier = [press('Meer'), press('Eerdere kaarten')];
const files = press('Bewaren en afdrukken');
const notes = 'Je notities';
const keep = press('Bestand bewaren');
const ticked = [files, {choose: [notes, true]}, keep] as const satisfies readonly Step[];

/** What is done with the map as a whole. */
export const wholeMapRows: readonly Row[] = [
  {
    act: 'Keep how the map is now',
    asks: ['keepMapSnapshot'],
    ...pressed(noDrag, ...earlier, press('Bewaar hoe de kaart nu is')),
  },
  {
    act: 'Take a kept map away',
    asks: ['removeMapSnapshot'],
    ...pressed(noDrag, ...earlier, press('Weghalen: kaart van')),
  },
  {
    act: 'Look back at a kept map',
    holds: ['Welk moment?', '0'],
    drag: [...earlier, {slide: 'Welk moment?'}],
    click: [...earlier, press('Bekijken: kaart van')],
    keys: [...earlier, field('Welk moment?'), key('ArrowLeft')],
    list: [...earlier, press('Bekijken: kaart van')],
  },
  {
    act: 'Compare two maps',
    shows: 'Daarna',
    ...pressed(noDrag, ...earlier, press('Naast elkaar')),
  },
  {
    act: 'Look through the eyes of somebody else',
    shows: 'Terug naar mijn kaart',
    ...pressed(noDrag, press('Meer'), press('Meekijken als een ander'), press('Mam')),
  },
  {
    act: 'Print',
    shows: 'Het blad voor de printer is klaar.',
    ...pressed(noDrag, files, press('Afdrukken')),
  },
  {
    act: 'Save as a picture',
    asks: ['save'],
    ...pressed(noDrag, files, press('Plaatje bewaren')),
  },
  {
    act: 'Save as text',
    asks: ['save'],
    ...pressed(noDrag, files, press('Tekst bewaren')),
  },
  {
    act: 'Save to put back later, with what one chooses',
    asks: ['save'],
    drag: noDrag,
    click: ticked,
    keys: [files, field(notes), key('Space'), keep],
    list: ticked,
  },
  {
    act: 'Put everybody from a file on the map',
    asks: ['importPeople'],
    ...pressed(
      'The browser takes a file that is dropped on the field, as on every such field.',
      files,
      {file: 'kaart.json'},
      press('Op de kaart zetten'),
    ),
  },
];
