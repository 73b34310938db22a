/** Why a file is not read at all. Nothing is changed then. */
export const easynwkProblems = [
  'tooLarge',
  'empty',
  'notJson',
  'truncated',
  'notEasynwk',
  'tooManyPeople',
] as const;
export type EasynwkProblem = (typeof easynwkProblems)[number];

/** Something that could not be carried over, or not as it was. */
export interface EasynwkNote {
  readonly code:
    | 'otherVersion'
    | 'outside'
    | 'deceased'
    | 'noPlace'
    | 'fieldsLeftOut'
    | 'sameId'
    | 'nobody'
    | 'tieToNobody'
    | 'ownNote';
  /** Whom it is about. */
  readonly name?: string;
  readonly detail?: string;
}

type Words = Readonly<Record<EasynwkProblem, string>> &
  Readonly<Record<EasynwkNote['code'], (name: string, detail: string) => string>>;

const nl: Words = {
  tooLarge: 'Dit bestand is te groot. Er is niets veranderd. Kies een kaart van easyNWK.',
  empty: 'Dit bestand is leeg. Er is niets veranderd. Kies een ander bestand.',
  notJson: 'Dit bestand is geen kaart van easyNWK. Er is niets veranderd. Kies een ander bestand.',
  truncated:
    'Dit bestand is niet heel: het einde mist. Er is niets veranderd. Bewaar het opnieuw in easyNWK.',
  notEasynwk:
    'In dit bestand staan geen mensen. Er is niets veranderd. Kies een kaart van easyNWK.',
  tooManyPeople: 'In dit bestand staan te veel mensen. Er is niets veranderd.',
  otherVersion: (_, detail) =>
    `Alleen de laatste kaart is gelezen. Deze niet: ${detail || 'zonder naam'}.`,
  outside: (name) => `${name} stond buiten de kaart en staat nu bij “verder weg”.`,
  deceased: (name) => `Bij ${name} stond een †. Nu staat er dat ${name} is overleden.`,
  noPlace: (name) => `${name} had geen plek op de kaart. Die kan nog gekozen worden.`,
  fieldsLeftOut: (name, detail) => `Van ${name} is niet overgenomen: ${detail}.`,
  sameId: (name) => `${name} had het nummer van iemand anders. De lijnen kunnen anders zijn.`,
  nobody: () => 'Iemand zonder naam is niet overgenomen.',
  tieToNobody: () => 'Een lijn naar iemand die er niet is, is niet overgenomen.',
  ownNote: () => 'De notitie over wie in het midden staat, is niet overgenomen.',
};

const en: Words = {
  tooLarge: 'This file is too large. Nothing has been changed. Choose a map made with easyNWK.',
  empty: 'This file is empty. Nothing has been changed. Choose another file.',
  notJson:
    'This file is not a map made with easyNWK. Nothing has been changed. Choose another file.',
  truncated:
    'This file is not whole: its end is missing. Nothing has been changed. Save it again in easyNWK.',
  notEasynwk:
    'There are no people in this file. Nothing has been changed. Choose a map made with easyNWK.',
  tooManyPeople: 'There are too many people in this file. Nothing has been changed.',
  otherVersion: (_, detail) =>
    `Only the last map was read. Not this one: ${detail || 'without a name'}.`,
  outside: (name) => `${name} stood outside the map and is now “further away”.`,
  deceased: (name) => `${name} had a †. The map now says that ${name} has died.`,
  noPlace: (name) => `${name} had no place on the map. You can still choose one.`,
  fieldsLeftOut: (name, detail) => `Not carried over for ${name}: ${detail}.`,
  sameId: (name) => `${name} had the same number as somebody else. The lines may differ.`,
  nobody: () => 'Somebody without a name was not carried over.',
  tieToNobody: () => 'A line to somebody who is not there was not carried over.',
  ownNote: () => 'The note about yourself was not carried over.',
};

const words = {nl, en};

/** A note in plain words. */
export function sayEasynwkNote(note: EasynwkNote, language: 'nl' | 'en' = 'nl'): string {
  return words[language][note.code](note.name ?? '', note.detail ?? '');
}

/** What is wrong with the file, what is safe, and what to do. */
export function sayEasynwkProblem(problem: EasynwkProblem, language: 'nl' | 'en' = 'nl'): string {
  return words[language][problem];
}
