/** Direction and width marks would disturb the lines around a name; a joiner belongs to emoji. */
const marks = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A name without the marks that cannot be seen, as the map draws it. */
export const visible = (name: string): string =>
  name.slice(0, 200).replace(marks, '').trim().replace(/\s+/g, ' ');

const plain = /^[ -~\u00a1-\u02ff]*$/;
let segmenter: Intl.Segmenter | undefined;

/** Characters as people see them: an emoji of many parts is one. */
export function charactersOf(text: string): readonly string[] {
  // Segmenting is slow; in Latin letters without loose marks there is nothing to join.
  if (plain.test(text) || !('Segmenter' in Intl)) return Array.from(text);
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text)].map(({segment}) => segment.slice(0, 14));
}

/** As much as there is room for in a shape: two characters, as people see them. */
export const firstTwo = (text: string): string =>
  // No more than two parts are no more than two characters: most emoji need no slow look.
  Array.from(text).length <= 2 ? text : charactersOf(text).slice(0, 2).join('');

const widths = new Map<string, number>();

/** About how wide a character is, in em; rather too much than too little. */
function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = guessed(character);
  if (character < '\u0300') widths.set(character, width);
  return width;
}

function guessed(character: string): number {
  if (/^[ijltfrI.,:;'’!|()\- ]/.test(character)) return 0.36;
  if (/^[mwMW@%…]/.test(character)) return 0.96;
  if (/^[a-z0-9à-ÿ]/.test(character)) return 0.6;
  return (character.codePointAt(0) ?? 0) < 0x1100 ? 0.76 : 1.15;
}

/**
 * A name in at most two lines of `em`, by counting letters, so that nothing need be measured. It
 * breaks between words where it can, or behind a hyphen; what does not fit ends in "…".
 */
export function nameLines(name: string, em: number): readonly string[] {
  const lines: string[] = [];
  let rest = charactersOf(visible(name));
  while (rest.length > 0 && lines.length < 2) {
    const fits = fitting(rest, em);
    if (fits === rest.length) return [...lines, rest.join('')];
    if (lines.length === 1) {
      return [
        ...lines,
        `${rest
          .slice(0, fitting(rest, em - 0.96))
          .join('')
          .trimEnd()}…`,
      ];
    }
    const space = rest.slice(0, fits + 1).lastIndexOf(' ');
    const end = Math.max(space, rest.slice(0, fits).lastIndexOf('-') + 1) || fits;
    lines.push(rest.slice(0, end).join(''));
    rest = rest.slice(end === space ? end + 1 : end);
  }
  return lines;
}

/** How many of these characters fit; at least one, so that there is always an end. */
function fitting(characters: readonly string[], em: number): number {
  let used = 0;
  for (const [n, character] of characters.entries()) {
    used += widthOf(character);
    if (used > em) return Math.max(1, n);
  }
  return characters.length;
}
