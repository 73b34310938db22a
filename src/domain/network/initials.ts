/** One character as it is seen: a letter with its marks, a flag, or emoji that are joined. */
const wholeCharacter = /(?:\p{RI}{2}|\P{M})[\p{M}\p{EMod}]*(?:\u200d.[\p{M}\p{EMod}]*)*/gu;
/** Without loose marks each letter is whole: most names need no slow look. */
const latin = /^[!-~\u00a1-\u02ff]*$/;

/** The first letters of a name, at most two: whole characters only. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const own = words.at(-1) === words[0] ? words[0] : words.find((word) => /^\p{Lu}/u.test(word));
  const word = own ?? words[0] ?? '';
  if (latin.test(word)) return word.slice(0, 2);
  return word.match(wholeCharacter)?.slice(0, 2).join('') ?? '';
}
