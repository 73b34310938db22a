/** Measures of how hard a Dutch text is to read. */

/** A text without what only steers its typesetting. */
const bare = (text: string): string => text.replaceAll('\u00ad', '');

export const sentencesOf = (text: string): string[] =>
  bare(text)
    .split(/(?<=[.?!])\s+/u)
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsOf = (text: string): string[] => bare(text).match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** By its vowels: two that are written as one sound count as one. */
export const syllablesOf = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyà-ü]/gu)?.length ?? 0,
  );

/** Flesch’s reading ease with the weights of Douma (1960) for Dutch: 100 is very easy, 0 very hard. */
export function readingEase(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.84 - 0.93 * (words.length / sentences.length) - 77 * (syllables / words.length);
}
