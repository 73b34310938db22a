import type {Membership, Person} from './schema.js';
import {closenesses, sides} from './rings.js';
import {membershipStates} from './values.js';

/** Somebody in the list, with their newest way into the group. */
export interface Listed {
  readonly person: Person;
  readonly way: Membership | undefined;
}

/** What the list can be grouped by. */
export const groupings = ['ring', 'side', 'state'] as const;
export type Grouping = (typeof groupings)[number];

/** One heading with who stands under it; never empty. `key` is a ring, a side, a state, or nothing. */
export interface ListSection<T extends Listed> {
  readonly key: string | number | undefined;
  readonly people: readonly T[];
}

const known: Readonly<Record<Grouping, readonly (string | number)[]>> = {
  ring: closenesses,
  side: sides,
  state: membershipStates,
};

/**
 * The list under headings: rings from near to far, states along the way into the group, then codes
 * that nobody knows, and at the end who has none. Inside a section the order stays as it was.
 */
export function sections<T extends Listed>(
  people: readonly T[],
  by: Grouping,
): readonly ListSection<T>[] {
  const found = new Map<string | number | undefined, T[]>(known[by].map((key) => [key, []]));
  const none: T[] = [];
  for (const one of people) {
    const key = keyOf(one, by);
    const section = key === undefined ? none : (found.get(key) ?? []);
    if (key !== undefined) found.set(key, section);
    section.push(one);
  }
  return [...found, [undefined, none] as const]
    .filter(([, members]) => members.length > 0)
    .map(([key, members]) => ({key, people: members}));
}

function keyOf({person, way}: Listed, by: Grouping): string | number | undefined {
  if (by === 'ring') return person.closeness;
  return by === 'side' ? person.kind : way?.state;
}

/** By name as in a dictionary of this language; ids decide between equals. */
export function byName<T extends Listed>(people: readonly T[], language: string): readonly T[] {
  const {compare} = collatorFor(language);
  return people.toSorted(
    ({person: a}, {person: b}) =>
      compare(a.displayName, b.displayName) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** A language that an engine does not know sorts as it does by itself. */
function collatorFor(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language, {sensitivity: 'accent', numeric: true});
  } catch {
    return new Intl.Collator(undefined, {sensitivity: 'accent', numeric: true});
  }
}

/** Letters without case and without marks: "Zoë" is found by "zoe", and "Işıl" by "ışıl". */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Who is meant: every word of the query begins a word of a name, relation or organisation, in any
 * order. `wordsOf` adds words in the page's language, such as that of a relation code.
 */
export function search<T extends Listed>(
  people: readonly T[],
  query: string,
  wordsOf: (one: T) => string = () => '',
): readonly T[] {
  const wanted = folded(query).split(' ').filter(Boolean);
  if (wanted.length === 0) return people;
  return people.filter((one) => {
    const {displayName, relationLabel = '', organisation = ''} = one.person;
    const text = folded([displayName, relationLabel, organisation, wordsOf(one)].join(' '));
    return wanted.every((word) => ` ${text}`.search(begins(word)) >= 0);
  });
}

/** At the start of the text, or after anything that is no letter and no digit. */
const begins = (word: string): RegExp =>
  new RegExp(`[^\\p{L}\\p{N}]${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`, 'u');
