import type {Command} from '../../../../src/domain/command.js';

/** The four ways to do something on the network map. */
export const ways = ['drag', 'click', 'keys', 'list'] as const;
export type Way = (typeof ways)[number];
export const wayNames: Readonly<Record<Way, string>> = {
  drag: 'Dragging',
  click: 'Clicks only',
  keys: 'Keys only',
  list: 'In the list only',
};

/** A place on the map, from its middle. */
export type Point = readonly [x: number, y: number];

/**
 * One step: a button by its name, somebody on the map or in the list by theirs, a place on the map, a
 * field by its label, words to write in it, a value to choose for it, a file, or a key.
 */
export type Step =
  | {readonly press: string}
  | {readonly person: string}
  | {readonly place: Point}
  | {readonly field: string}
  | {readonly write: string}
  | {readonly choose: readonly [label: string, value: string | boolean]}
  | {readonly file: string}
  | {readonly key: string}
  /** Somebody is taken to a place. */
  | {readonly take: string; readonly to: Point}
  /** The thumb of a slider is taken to its beginning. */
  | {readonly slide: string};

/** What is so after the last step; nothing of it was so before. */
interface Outcome {
  /** The wishes that leave the element, or what it asks of the page. */
  readonly asks?: readonly (Command['type'] | 'undo' | 'redo' | 'save')[];
  /** What of Mam is different then. */
  readonly changes?: 'closeness' | 'kind' | 'sector' | 'place';
  /** Words that are then to be read. */
  readonly shows?: string;
  /** What stands in a field then. */
  readonly holds?: readonly [label: string, value: string];
}

/** What somebody does; where a way makes no sense, why. */
export interface Row extends Outcome, Readonly<Record<Way, readonly Step[] | string>> {
  readonly act: string;
  /** Whose page it is: a membership of the kitchen table; the client unless it says so. */
  readonly as?: string;
  /** What happened before, and by whom. */
  readonly before?: readonly [by: string | 'client', command: Command];
}

export const press = (name: string): Step => ({press: name});
export const person = (name: string): Step => ({person: name});
export const field = (label: string): Step => ({field: label});
export const write = (words: string): Step => ({write: words});
export const key = (name: string): Step => ({key: name});

export const noDrag = 'Nothing is moved: a press is enough.';

/** The same steps by clicks, by keys and in the list: what is pressed is the same. */
export const pressed = (drag: string, ...steps: readonly Step[]) =>
  ({drag, click: steps, keys: steps, list: steps}) as const;

/** A step in words, for the page. */
export function stepWords(step: Step): string {
  if ('press' in step) return `“${step.press}”`;
  if ('person' in step) return `“${step.person}”`;
  if ('place' in step) return 'a place on the map';
  if ('field' in step) return `the field “${step.field}”`;
  if ('write' in step) return `write “${step.write.trim()}”`;
  if ('choose' in step) return choiceWords(...step.choose);
  if ('file' in step) return `choose ${step.file}`;
  if ('slide' in step) return `take “${step.slide}” to its beginning`;
  return 'key' in step ? step.key : `take “${step.take}” to another place`;
}

const choiceWords = (label: string, value: string | boolean): string =>
  typeof value === 'string' ? `“${value}” in “${label}”` : `tick “${label}”`;
