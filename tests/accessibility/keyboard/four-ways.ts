import type {Command} from '../../../src/domain/command.js';

/** The four ways to do something on the network map. */
export const ways = ['drag', 'click', 'keys', 'list'] as const;
export type Way = (typeof ways)[number];
export const wayNames: Readonly<Record<Way, string>> = {
  drag: 'Dragging',
  click: 'Clicks only',
  keys: 'Keys only',
  list: 'In the list only',
};

/**
 * One step: a button or a field by its name, somebody on the map or in the list by theirs, a place on
 * the map, words to write, or a key.
 */
export type Step =
  | {readonly press: string}
  | {readonly person: string}
  | {readonly place: readonly [number, number]}
  | {readonly write: string}
  | {readonly choose: readonly [label: string, value: string]}
  | {readonly key: string}
  /** Somebody is taken to a place. */
  | {readonly take: string; readonly to: readonly [number, number]};

/** What somebody does; where a way makes no sense, why. */
export type FourWays = {
  readonly act: string;
  readonly asks: Command['type'] | 'card' | 'undo';
} & Readonly<Record<Way, readonly Step[] | string>>;

const press = (name: string): Step => ({press: name});
const person = (name: string): Step => ({person: name});
const key = (name: string): Step => ({key: name});
const noDrag = 'Nothing is moved: a press is enough.';
const mam = person('Mam');
const bram = person('Bram');

export const fourWays: readonly FourWays[] = [
  {
    act: 'Add somebody',
    asks: 'addPerson',
    drag: noDrag,
    click: [press('Iemand toevoegen'), {write: 'Ed'}, press('Op de kaart zetten')],
    keys: [press('Iemand toevoegen'), {write: 'Ed'}, key('Enter')],
    list: [press('Iemand toevoegen'), {write: 'Ed'}, press('Op de kaart zetten')],
  },
  {
    act: 'Open somebody',
    asks: 'card',
    drag: noDrag,
    click: [mam],
    keys: [mam],
    list: [mam],
  },
  {
    act: 'Bring somebody nearer or further away',
    asks: 'placePerson',
    drag: [{take: 'Mam', to: [-330, 20]}],
    click: [mam, press('Verplaatsen op de kaart'), {place: [-330, 20]}],
    keys: [mam, press('Verplaatsen op de kaart'), key('ArrowLeft'), key('Enter')],
    list: [mam, press('Verder weg')],
  },
  {
    act: 'Put somebody on the other side',
    asks: 'placePerson',
    drag: [{take: 'Mam', to: [250, 120]}],
    click: [mam, press('Verplaatsen op de kaart'), {place: [250, 120]}],
    keys: [mam, press('Verplaatsen op de kaart'), key('ArrowRight'), key('Enter')],
    list: [mam, press('Hulpverleners')],
  },
  {
    act: 'Put somebody in a part of a side',
    asks: 'placePerson',
    drag: [{take: 'Mam', to: [-60, 250]}],
    click: [mam, press('Buren')],
    keys: [mam, press('Verplaatsen op de kaart'), key('ArrowDown'), key('ArrowDown'), key('Enter')],
    list: [mam, press('Buren')],
  },
  {
    act: 'Draw a line between two people',
    asks: 'addTie',
    drag: 'Dragging somebody moves them; a line is drawn by pressing two.',
    click: [mam, press('Lijn trekken'), bram],
    keys: [mam, press('Lijn trekken'), bram],
    list: [mam, press('Lijn trekken'), bram],
  },
  {
    act: 'Choose somebody for the group',
    asks: 'nominatePerson',
    drag: noDrag,
    click: [bram, press('Kiezen voor mijn groep')],
    keys: [bram, press('Kiezen voor mijn groep')],
    list: [bram, press('Kiezen voor mijn groep')],
  },
  {
    act: 'Change what is known of somebody',
    asks: 'editPerson',
    drag: noDrag,
    click: [
      bram,
      press('Aanpassen'),
      {choose: ['Of in je eigen woorden', 'maat']},
      press('Bewaren'),
    ],
    keys: [bram, press('Aanpassen'), {write: ' B.'}, key('Enter')],
    list: [
      bram,
      press('Aanpassen'),
      {choose: ['Of in je eigen woorden', 'maat']},
      press('Bewaren'),
    ],
  },
  {
    act: 'Take somebody off the map',
    asks: 'removePerson',
    drag: 'Nobody can be dragged off the map by accident.',
    click: [bram, press('Van de kaart halen')],
    keys: [bram, press('Van de kaart halen')],
    list: [bram, press('Van de kaart halen')],
  },
  {
    act: 'Take back what was done last',
    asks: 'undo',
    drag: 'What was dragged is taken back with the button, too.',
    click: [press('Ongedaan maken')],
    keys: [press('Ongedaan maken')],
    list: [press('Ongedaan maken')],
  },
];

/** A step in words, for the page. */
export function stepWords(step: Step): string {
  if ('press' in step) return `“${step.press}”`;
  if ('person' in step) return `“${step.person}”`;
  if ('place' in step) return 'a place on the map';
  if ('write' in step) return `write “${step.write.trim()}”`;
  if ('choose' in step) return `“${step.choose[0]}”`;
  return 'key' in step ? step.key : `take “${step.take}” to another place`;
}
