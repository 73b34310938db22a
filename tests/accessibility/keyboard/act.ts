import type {Command} from '../../../src/domain/command.js';
import type {Engine} from '../../support/engine.js';

/** What somebody wants, and the keys for it. */
interface Way {
  /** What somebody wants. */
  readonly act: string;
  /** The story it happens in; `Typical` unless it says so. */
  readonly story?: string;
  /** Who is at the keys; the client unless it says so. */
  readonly role?: string;
  /**
   * One after the other, as on a keyboard: `Enter`, `Alt+ArrowDown`, … and three ways to say many at
   * once: `to NAME` is Tab until NAME has the focus, `type WORDS` types them, `file NAME` chooses that
   * file in the window of the browser. In a name `…` stands for anything.
   */
  readonly keys: readonly string[];
  /** The element whose table has the very same row: it is walked there, and not once more here. */
  readonly walkedIn?: 'reins' | 'proposals';
  /** Where this row is not walked, and why. */
  readonly notIn?: Readonly<Partial<Record<Engine, string>>>;
  /** What the element asks for on the way there; nothing unless it says so. */
  readonly first?: readonly (Command['type'] | Outcome['requests'])[];
}

/** What is so after the last key. */
interface Outcome {
  /** The wish that leaves the element; none when this is left out. */
  readonly asks: Command['type'];
  /** What the element then asks of the page itself, or of the browser. */
  readonly requests: 'undo' | 'redo' | 'retry' | 'resolve' | 'act' | 'print' | 'copy' | 'save';
  /** What it says aloud, for who cannot see what happened. */
  readonly says: string;
  /** What has the focus then, by its name. */
  readonly focus: string;
  /** How that stands: pressed, ticked, open, or not right yet. */
  readonly state: 'pressed' | 'checked' | 'expanded' | 'collapsed' | 'invalid';
  /** What stands in a field then: nothing that was typed is lost. */
  readonly written: string;
}

type AtLeastOne<T> = {[Key in keyof T]: Pick<T, Key> & Partial<T>}[keyof T];

/** What a pointer can do too, done by keys alone: a row of the table in the docs, and a test. */
export type Act = Way & AtLeastOne<Outcome>;

/** In a name `…` stands for anything. */
export const fits = (pattern: string, name: string): boolean =>
  new RegExp(
    `^${pattern
      .split('…')
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    'su',
  ).test(name);

/** The name of what a key leads to, if it leads somewhere. */
export const goalOf = (key: string): string | undefined =>
  key.startsWith('to ') ? key.slice(3) : undefined;

/** The words that are typed, if it is that. */
export const wordsOf = (key: string): string | undefined =>
  key.startsWith('type ') ? key.slice(5) : undefined;

/** The name of the file that is chosen, if it is that. */
export const fileOf = (key: string): string | undefined =>
  key.startsWith('file ') ? key.slice(5) : undefined;

/** What then happens, in a sentence. */
export function outcomeOf({asks, requests, says, focus, state, written}: Act): string {
  const said = [
    ...(asks === undefined ? [] : [`the element asks for ${asks}`]),
    ...(requests === undefined ? [] : [`the element asks the page to ${requests}`]),
    ...(says === undefined ? [] : [`it says “${says}”`]),
    ...(written === undefined ? [] : [`“${written}” stands in the field`]),
    ...(focus === undefined ? [] : [`the focus is on “${focus}”`]),
    ...(state === undefined ? [] : [`it is ${state}`]),
  ];
  const sentence = said.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
