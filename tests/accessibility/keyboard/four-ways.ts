import {askingRows} from './four-ways/asking.js';
import {peopleRows} from './four-ways/people.js';
import type {Row} from './four-ways/row.js';
import {wholeMapRows} from './four-ways/whole-map.js';

/** Every act on the network map by dragging, by clicks, by keys, and in the list without the map. */
export const fourWays: readonly Row[] = [...peopleRows, ...askingRows, ...wholeMapRows];
