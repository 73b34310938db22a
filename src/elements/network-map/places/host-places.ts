import type {ReactiveControllerHost} from 'lit';
import type {Sectors} from '../../../domain/network/sectors.js';
import {lateModule, untilHere} from '../../../ui/late-part.js';
import type {OwnPlaces, SideNames} from './own-places.js';

const module = lateModule(() => import('./own-places.js'));

/** What a portal calls the places of the map. */
export interface PlacesHost extends ReactiveControllerHost {
  readonly rings: readonly string[] | undefined;
  readonly sides: SideNames | undefined;
  readonly sectors: Sectors | undefined;
}

/** The portal's own rings, sides and sectors, read by a part that only such a portal loads. */
export class HostPlaces {
  readonly #host: PlacesHost;
  #own: OwnPlaces | undefined;

  constructor(host: PlacesHost) {
    this.#host = host;
  }

  get own(): OwnPlaces | undefined {
    return (this.#own ??= module.here && new module.here.OwnPlaces(this.#host));
  }

  /** Settles when the part is there; `undefined` when nothing has to be waited for. */
  get ready(): Promise<unknown> | undefined {
    const {rings, sides, sectors} = this.#host;
    return (rings ?? sides ?? sectors) ? untilHere(module) : undefined;
  }
}
