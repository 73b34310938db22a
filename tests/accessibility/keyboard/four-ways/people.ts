import {field, key, noDrag, person, press, pressed, write, type Row} from './row.js';

const mam = person('Mam');
const bram = person('Bram');
const move = press('Verplaatsen op de kaart');
const change = [bram, press('Aanpassen'), field('Naam'), write(' B.')];

/** Who is on the map, and where. */
export const peopleRows: readonly Row[] = [
  {
    act: 'Add somebody',
    asks: ['addPerson'],
    drag: noDrag,
    click: [press('Iemand toevoegen'), field('Naam'), write('Ed'), press('Op de kaart zetten')],
    keys: [press('Iemand toevoegen'), write('Ed'), key('Enter')],
    list: [press('Iemand toevoegen'), field('Naam'), write('Ed'), press('Op de kaart zetten')],
  },
  {
    act: 'Answer a question that helps to think of people',
    asks: ['addPerson'],
    ...pressed(
      noDrag,
      press('Iemand toevoegen'),
      press('Vragen die helpen'),
      field('Wie komt als eerste in je op?'),
      write('Ed'),
      press('Op de kaart zetten'),
    ),
  },
  {
    act: 'Pick somebody whom the page knows',
    asks: ['importPeople'],
    drag: noDrag,
    click: [
      ...[press('Iemand toevoegen'), press('Kiezen uit een lijst')],
      ...[{choose: ['Buurman Ed', true]} as const, press('Op de kaart zetten')],
    ],
    keys: [
      ...[press('Iemand toevoegen'), press('Kiezen uit een lijst')],
      ...[field('Buurman Ed'), key('Space'), press('Op de kaart zetten')],
    ],
    list: [
      ...[press('Iemand toevoegen'), press('Kiezen uit een lijst')],
      ...[{choose: ['Buurman Ed', true]} as const, press('Op de kaart zetten')],
    ],
  },
  {act: 'Open somebody', shows: 'Bellen op zondag.', ...pressed(noDrag, mam)},
  {
    act: 'Bring somebody nearer or further away',
    asks: ['placePerson'],
    changes: 'closeness',
    drag: [{take: 'Mam', to: [-330, 20]}],
    click: [mam, move, {place: [-330, 20]}],
    keys: [mam, move, key('ArrowLeft'), key('Enter')],
    list: [mam, press('Verder weg')],
  },
  {
    act: 'Put somebody on the other side',
    asks: ['placePerson'],
    changes: 'kind',
    drag: [{take: 'Mam', to: [250, 120]}],
    click: [mam, move, {place: [250, 120]}],
    keys: [mam, move, key('ArrowRight'), key('Enter')],
    list: [mam, press('Hulpverleners')],
  },
  {
    act: 'Put somebody in a part of a side',
    asks: ['placePerson'],
    changes: 'sector',
    drag: [{take: 'Mam', to: [-60, 250]}],
    click: [mam, press('Buren')],
    keys: [mam, move, key('ArrowDown'), key('ArrowDown'), key('Enter')],
    list: [mam, press('Buren')],
  },
  {
    act: 'Put somebody before or after the others in a ring',
    asks: ['placePerson'],
    changes: 'place',
    drag: [{take: 'Mam', to: [-90, 110]}],
    click: [mam, move, {place: [-90, 110]}],
    keys: [mam, move, key('ArrowDown'), key('Enter')],
    list: [mam, press('Zet “Mam” lager')],
  },
  {
    act: 'Draw a line between two people',
    asks: ['addTie'],
    ...pressed(
      'Dragging somebody moves them; a line is drawn by pressing two.',
      mam,
      press('Lijn trekken'),
      bram,
    ),
  },
  {
    act: 'Take a line away',
    asks: ['removeTie'],
    ...pressed(noDrag, mam, press('Wie kent Mam?'), press('De lijn met')),
  },
  {
    act: 'Change what is known of somebody',
    asks: ['editPerson'],
    drag: noDrag,
    click: [...change, press('Bewaren')],
    keys: [bram, press('Aanpassen'), write(' B.'), key('Enter')],
    list: [...change, press('Bewaren')],
  },
  {
    act: 'Take somebody off the map',
    asks: ['removePerson'],
    ...pressed('Nobody can be dragged off the map by accident.', bram, press('Van de kaart halen')),
  },
  {
    act: 'Take back what was done last',
    asks: ['undo'],
    ...pressed('What was dragged is taken back with the button, too.', press('Ongedaan maken')),
  },
  {
    act: 'Do again what was taken back',
    asks: ['redo'],
    ...pressed('What was dragged is done again with the button, too.', press('Opnieuw doen')),
  },
];
