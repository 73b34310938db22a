import type {Act} from './act.js';
import {askActs} from './network-map/ask.js';
import {filesActs} from './network-map/files.js';
import {listActs} from './network-map/list.js';
import {mapActs} from './network-map/map.js';
import {othersActs} from './network-map/others.js';
import {peopleActs} from './network-map/people.js';
import {placeActs} from './network-map/place.js';
import {startActs} from './network-map/start.js';
import {tiesActs} from './network-map/ties.js';
import {timeActs} from './network-map/time.js';
import {cameBack, twoTexts, waiting} from './shared.js';

/** The network map by keys alone, by topic. */
export const networkMapActs: readonly Act[] = [
  ...startActs,
  ...peopleActs,
  ...listActs,
  ...timeActs,
  ...filesActs,
  ...mapActs,
  ...placeActs,
  ...askActs,
  ...tiesActs,
  ...othersActs,
  ...waiting('NotSaved'),
  ...twoTexts('TwoTexts'),
  ...cameBack('GivenBack'),
];
