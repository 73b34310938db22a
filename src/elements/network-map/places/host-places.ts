import type {ReactiveControllerHost} from 'lit';
import type {Sectors} from '../../../domain/network/sectors.js';
import type {OwnPlaces, SideNames} from './own-places.js';

/** What a portal calls the places of the map. */
export interface PlacesHost extends ReactiveControllerHost {
  readonly rings: readonly string[] | undefined;
  readonly sides: SideNames | undefined;
  readonly sectors: Sectors | undefined;
}

/** The portal's own rings, sides and sectors, read by a part that only such a portal loads. */
export class HostPlaces {
  own: OwnPlaces | undefined;
  readonly #host: PlacesHost;
  #loading: Promise<unknown> | undefined;

  constructor(host: PlacesHost) {
    this.#host = host;
  }

  /** Settles when the part is there; `undefined` when nothing has to be waited for. */
  get ready(): Promise<unknown> | undefined {
    const host = this.#host;
    if (this.own ?? !(host.rings ?? host.sides ?? host.sectors)) return undefined;
    // Where it does not load, the map has its own words.
    return (this.#loading ??= import('./own-places.js').then(
      ({OwnPlaces}) => (this.own = new OwnPlaces(host)),
      () => undefined,
    ));
  }
}
