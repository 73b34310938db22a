/** One character as it is seen: a letter with its marks, a flag, or emoji that are joined. */
const wholeCharacter = /(?:\p{RI}{2}|\P{M})[\p{M}\p{EMod}]*(?:\u200d.[\p{M}\p{EMod}]*)*/gu;

/** The first letters of a name, at most two: whole characters only. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const own = words.at(-1) === words[0] ? words[0] : words.find((word) => /^\p{Lu}/u.test(word));
  return (own ?? words[0] ?? '').match(wholeCharacter)?.slice(0, 2).join('') ?? '';
}
