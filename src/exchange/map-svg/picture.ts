import {entryOf, type MapEntry} from '../../domain/network/map-moment.js';
import type {ChosenMap} from '../network/chosen-map.js';
import type {MapSvgOptions} from './map-svg.js';

/** What the client chose to let out, as `mapSvg` draws it: `mapSvg(people, {...picture, words})`. */
export function pictureOf({parts, people, states, ties}: ChosenMap): {
  readonly people: readonly MapEntry[];
} & Required<Pick<MapSvgOptions, 'rings' | 'ties'>> {
  return {
    people: people.map((person) => entryOf(person, states.get(person.id))),
    rings: parts.includes('picture'),
    ties,
  };
}
