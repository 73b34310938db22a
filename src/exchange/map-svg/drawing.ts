import type {MapLayout} from '../../domain/network/layout-parts.js';
import type {MapEntry} from '../../domain/network/map-moment.js';
import type {Closeness, Side} from '../../domain/network/rings.js';
import type {MapColours} from './colours.js';

/** All words of the drawing; names are the client's own. */
export interface MapSvgWords {
  /** What the drawing is, for who hears it. */
  readonly title: string;
  /** In the middle. */
  readonly you: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly rings: Readonly<Record<Closeness, string>>;
  /** Under a name; empty for no word and no sign. */
  readonly state: (state: string) => string;
  /** Somebody in words, for who hears the drawing: name, ring, side, state. */
  readonly describe: (person: MapEntry) => string;
}

/** What every part of the drawing needs. */
export interface Drawing {
  readonly layout: MapLayout;
  readonly colours: MapColours;
  readonly words: MapSvgWords;
  readonly rings: boolean;
}
