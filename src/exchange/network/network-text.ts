import type {Person} from '../../domain/network/schema.js';
import {nameOnLine, oneLine} from '../one-line.js';
import type {ChosenMap} from './chosen-map.js';
import {inParts, personInWords, type NetworkTextWords} from './person-in-words.js';

/** The map as plain text, to print or to send: by side, and by ring as far as the client chose that. */
export function networkText(map: ChosenMap, words: NetworkTextWords): string {
  const title = oneLine(words.title);
  const parts = inParts(map, words).flatMap(({heading, rings}) => [
    '',
    oneLine(heading).toLocaleUpperCase(words.locale ?? 'und'),
    ...rings.flatMap((ring) => [
      ...(ring.heading === undefined ? [] : ['', oneLine(ring.heading)]),
      ...ring.people.flatMap((person) => personText(map, person, words)),
    ]),
  ]);
  const body = parts.length > 0 ? parts : [words.nobody];
  return `${[title, '='.repeat(Math.min(title.length, 60)), ...body].join('\n')}\n`;
}

function personText(map: ChosenMap, person: Person, words: NetworkTextWords): readonly string[] {
  const {beside, under, note} = personInWords(map, person, words);
  const lines = note === '' ? under : [...under, note];
  return [
    `- ${[nameOnLine(person.displayName), ...beside].reduce(words.paired)}`,
    ...lines.flatMap(indented),
  ];
}

const indented = (text: string): string[] => text.split(/\r\n?|\n/).map((part) => `  ${part}`);
