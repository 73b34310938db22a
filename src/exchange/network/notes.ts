import type {EasynwkNote} from '../easynwk/notes.js';
import {en} from '../file.messages.js';
import {nl} from '../file.messages.nl.js';
import {noteInWords} from './note-in-words.js';

/** Why a file with a map is not read at all. Nothing is changed then. */
export const networkProblems = [
  'tooLarge',
  'empty',
  'notJson',
  'truncated',
  'notNetwork',
  'newer',
  'tooManyPeople',
] as const;
export type NetworkProblem = (typeof networkProblems)[number];

/** Something in a file that could not be carried over, or not as it was. */
export type NetworkNote = EasynwkNote | OwnNote;
interface OwnNote extends Omit<EasynwkNote, 'code'> {
  readonly code: 'alreadyThere' | 'noSide' | 'waysLeftOut' | 'snapshotLeftOut';
}

const words = {nl, en};

/** A note in plain words. */
export const sayNetworkNote = (note: NetworkNote, language: 'nl' | 'en' = 'nl'): string =>
  noteInWords(words[language], note);

/** What is wrong with the file, what is safe, and what to do. */
export const sayNetworkProblem = (problem: NetworkProblem, language: 'nl' | 'en' = 'nl'): string =>
  words[language][`${problem}File`];
