import {closenesses, sides, type Closeness, type Side} from '../../domain/network/rings.js';
import type {Person} from '../../domain/network/schema.js';
import {nameOnLine} from '../one-line.js';
import type {ChosenMap} from './chosen-map.js';

/** All words of the text; names, notes and own words are the client's. */
export interface NetworkTextWords {
  /** A language tag: what its capitals are (“İ” in Turkish). */
  readonly locale?: string;
  readonly title: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly rings: Readonly<Record<Closeness, string>>;
  /** For who has no ring yet. */
  readonly noRing: string;
  /** Where there is nobody to name. */
  readonly nobody: string;
  /** A code in words; empty to say nothing. */
  readonly code: (
    field: 'relation' | 'domain' | 'contact' | 'initiative' | 'support' | 'state',
    code: string,
  ) => string;
  /** The part of their side, where the portal offers parts; empty to say nothing. */
  readonly sector?: (person: Person) => string;
  /** Two facts beside each other, as in "Mam, moeder". */
  readonly paired: (one: string, other: string) => string;
  /** As "a, b and c". */
  readonly list: (parts: readonly string[]) => string;
  readonly received: (support: string) => string;
  readonly given: (support: string) => string;
  readonly note: (note: string) => string;
  /** Who knows this person. */
  readonly knows: (names: string) => string;
}

/** Who stands together under one heading; without a heading where no rings go along. */
interface Together {
  readonly heading: string | undefined;
  readonly people: readonly Person[];
}

/** Everybody by side, and by ring as far as the client chose that; no part is empty. */
export function inParts(
  map: ChosenMap,
  words: NetworkTextWords,
): readonly {readonly heading: string; readonly rings: readonly Together[]}[] {
  return sides.flatMap((side) => {
    const people = map.people.filter(({kind}) => kind === side);
    if (people.length === 0) return [];
    const rings = map.parts.includes('picture')
      ? [...closenesses, undefined].flatMap((ring) => {
          const here = people.filter(({closeness}) => closeness === ring);
          const heading = ring === undefined ? words.noRing : words.rings[ring];
          return here.length > 0 ? [{heading, people: here}] : [];
        })
      : [{heading: undefined, people}];
    return [{heading: words.sides[side], rings}];
  });
}

/** What is said of somebody beside their name, and under it; the note is the client's own text. */
export function personInWords(
  map: ChosenMap,
  person: Person,
  words: NetworkTextWords,
): {readonly beside: readonly string[]; readonly under: readonly string[]; readonly note: string} {
  const {code, list, received, given, knows} = words;
  const {relation, relationLabel, organisation, domain, contact, initiative} = person;
  const say = (field: Parameters<typeof code>[0], value: string | undefined): string =>
    value === undefined ? '' : code(field, value);
  const support = (kinds: readonly string[] = []): string =>
    list(said(kinds.map((kind) => say('support', kind))));
  const note = person.note?.trim() ?? '';
  return {
    beside: said([
      nameOnLine(relationLabel ?? '') || say('relation', relation),
      nameOnLine(organisation ?? ''),
      say('domain', domain),
      map.parts.includes('picture') ? nameOnLine(words.sector?.(person) ?? '') : '',
      say('state', map.states.get(person.id)),
    ]),
    under: said([
      say('contact', contact),
      say('initiative', initiative),
      whenSaid(support(person.supportReceived), received),
      whenSaid(support(person.supportGiven), given),
      whenSaid(list(knownTo(map, person)), knows),
    ]),
    note: whenSaid(note, words.note),
  };
}

const knownTo = ({ties, people}: ChosenMap, {id}: Person): readonly string[] =>
  ties.flatMap(({from, to}) => {
    const other = from === id ? to : to === id ? from : undefined;
    return people.filter((one) => one.id === other).map((one) => nameOnLine(one.displayName));
  });

const said = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');
const whenSaid = (text: string, sentence: (text: string) => string): string =>
  text === '' ? '' : sentence(text);
