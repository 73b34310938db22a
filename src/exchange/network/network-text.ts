import type {Person} from '../../domain/network/schema.js';
import {closenesses, sides, type Closeness, type Side} from '../../domain/network/rings.js';
import {nameOnLine, oneLine} from '../one-line.js';
import type {ChosenMap} from './chosen-map.js';

/** All words of the text; names, notes and own words are the client's. */
export interface NetworkTextWords {
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
  /** As "a, b and c". */
  readonly list: (parts: readonly string[]) => string;
  readonly received: (support: string) => string;
  readonly given: (support: string) => string;
  readonly note: (note: string) => string;
  /** Who knows this person. */
  readonly knows: (names: string) => string;
}

/** The map as plain text, to print or to send: by side, and by ring as far as the client chose that. */
export function networkText(map: ChosenMap, words: NetworkTextWords): string {
  const title = oneLine(words.title);
  const parts = sides.flatMap((side) => sideText(map, side, words));
  const body = parts.length > 0 ? parts : [words.nobody];
  return `${[title, '='.repeat(Math.min(title.length, 60)), ...body].join('\n')}\n`;
}

function sideText(map: ChosenMap, side: Side, words: NetworkTextWords): readonly string[] {
  const people = map.people.filter(({kind}) => kind === side);
  if (people.length === 0) return [];
  const head = ['', oneLine(words.sides[side]).toUpperCase()];
  if (!map.parts.includes('picture')) {
    return [...head, ...people.flatMap((person) => personText(map, person, words))];
  }
  const rings = [...closenesses, undefined].flatMap((ring) => {
    const here = people.filter(({closeness}) => closeness === ring);
    if (here.length === 0) return [];
    const name = ring === undefined ? words.noRing : words.rings[ring];
    return ['', oneLine(name), ...here.flatMap((person) => personText(map, person, words))];
  });
  return [...head, ...rings];
}

function personText(map: ChosenMap, person: Person, words: NetworkTextWords): readonly string[] {
  const {code, list, received, given, note, knows} = words;
  const {relation, relationLabel, organisation, domain, contact, initiative} = person;
  const say = (field: Parameters<typeof code>[0], value: string | undefined): string =>
    value === undefined ? '' : code(field, value);
  const support = (kinds: readonly string[] = []): string =>
    list(said(kinds.map((kind) => say('support', kind))));
  const names = map.ties.flatMap(({from, to}) => {
    const other = from === person.id ? to : to === person.id ? from : undefined;
    return map.people
      .filter(({id}) => id === other)
      .map(({displayName}) => nameOnLine(displayName));
  });
  const first = said([
    nameOnLine(person.displayName),
    nameOnLine(relationLabel ?? '') || say('relation', relation),
    nameOnLine(organisation ?? ''),
    say('domain', domain),
    map.parts.includes('picture') ? nameOnLine(words.sector?.(person) ?? '') : '',
    say('state', map.states.get(person.id)),
  ]);
  const under = said([
    said([say('contact', contact), say('initiative', initiative)]).join(', '),
    whenSaid(support(person.supportReceived), received),
    whenSaid(support(person.supportGiven), given),
    whenSaid(list(names), knows),
    whenSaid(person.note?.trim() ?? '', note),
  ]);
  return [`- ${first.join(', ')}`, ...under.flatMap(indented)];
}

const said = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');
const whenSaid = (text: string, sentence: (text: string) => string): string =>
  text === '' ? '' : sentence(text);
const indented = (text: string): string[] => text.split(/\r\n?|\n/).map((part) => `  ${part}`);
