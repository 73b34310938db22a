import {plural} from '../plural.js';

/** Beside `other`, French has `one` for 0 and 1. */
export const many = plural('fr');

/** What the reader is called; `common` says the same. */
export const you = 'Toi';

/** The reader has another verb: “Tu as”, and “Anna a”. Without agreement, so that it fits everybody. */
export const has = (who: string): string => (who === you ? 'Tu as' : `${who} a`);

/** “d’Anna”, “de Malika”, “du groupe”: before a name or a word as it stands in the catalog. */
export function of(words: string): string {
  if (words.startsWith('le ')) return `du ${words.slice('le '.length)}`;
  return isElided(words) ? `d’${words}` : `de ${words}`;
}

/** “qu’Anna”, “que Malika”. */
export const that = (name: string): string => (isElided(name) ? `qu’${name}` : `que ${name}`);

/** Before a vowel, and before the y of Yves but not of Yusuf. An h is left alone: of names nobody knows. */
const isElided = (words: string): boolean =>
  /^(?:[aeiouœæ]|y[^aeiouy])/i.test(words.normalize('NFD'));
