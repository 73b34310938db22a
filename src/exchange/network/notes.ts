import {sayEasynwkNote, type EasynwkNote, type EasynwkProblem} from '../easynwk/notes.js';

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
interface OwnNote {
  readonly code: 'alreadyThere' | 'noSide' | 'waysLeftOut' | 'snapshotLeftOut';
  /** Whom it is about. */
  readonly name?: string;
  readonly detail?: string;
}

type Words = Readonly<Record<NetworkProblem, string>> &
  Readonly<Record<OwnNote['code'], (name: string, detail: string) => string>>;

const nl: Words = {
  tooLarge: 'Dit bestand is te groot. Er is niets veranderd. Kies een ander bestand.',
  empty: 'Dit bestand is leeg. Er is niets veranderd. Kies een ander bestand.',
  notJson: 'Dit bestand is geen kaart. Er is niets veranderd. Kies een ander bestand.',
  truncated: 'Dit bestand is niet heel: het einde mist. Er is niets veranderd. Bewaar het opnieuw.',
  notNetwork: 'In dit bestand staan geen mensen. Er is niets veranderd. Kies een ander bestand.',
  newer: 'Dit bestand is met een nieuwere versie gemaakt. Er is niets veranderd.',
  tooManyPeople: 'In dit bestand staan te veel mensen. Er is niets veranderd.',
  alreadyThere: (name) => `${name} stond al op de kaart en is niet veranderd.`,
  noSide: (name) => `Bij ${name} stond niet aan welke kant. Nu bij familie, vrienden en bekenden.`,
  waysLeftOut: () => 'Wie er gekozen of gevraagd was, is niet overgenomen.',
  snapshotLeftOut: (_, detail) => `Een bewaarde kaart is niet overgenomen: ${detail}.`,
};

const en: Words = {
  tooLarge: 'This file is too large. Nothing has been changed. Choose another file.',
  empty: 'This file is empty. Nothing has been changed. Choose another file.',
  notJson: 'This file is not a map. Nothing has been changed. Choose another file.',
  truncated: 'This file is not whole: its end is missing. Nothing has been changed. Save it again.',
  notNetwork: 'There are no people in this file. Nothing has been changed. Choose another file.',
  newer: 'This file was made with a newer version. Nothing has been changed.',
  tooManyPeople: 'There are too many people in this file. Nothing has been changed.',
  alreadyThere: (name) => `${name} was on the map already and has not been changed.`,
  noSide: (name) =>
    `The file did not say on which side ${name} stands. Now with family, friends and acquaintances.`,
  waysLeftOut: () => 'Who had been chosen or asked was not carried over.',
  snapshotLeftOut: (_, detail) => `A kept map was not carried over: ${detail}.`,
};

const words = {nl, en};

/** A note in plain words. */
export function sayNetworkNote(note: NetworkNote, language: 'nl' | 'en' = 'nl'): string {
  return isOwn(note)
    ? words[language][note.code](note.name ?? '', note.detail ?? '')
    : sayEasynwkNote(note, language);
}

const own: readonly string[] = ['alreadyThere', 'noSide', 'waysLeftOut', 'snapshotLeftOut'];
const isOwn = (note: NetworkNote): note is OwnNote => own.includes(note.code);

/** What is wrong with the file, what is safe, and what to do. */
export function sayNetworkProblem(problem: NetworkProblem, language: 'nl' | 'en' = 'nl'): string {
  return words[language][problem];
}

/** The same for a file that looked like a map of easyNWK. */
export const asNetworkProblem = (problem: EasynwkProblem): NetworkProblem =>
  problem === 'notEasynwk' ? 'notNetwork' : problem;
