import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {samePlace, type MapLayout, type Mapped} from '../../domain/network/layout-parts.js';
import type {Lay} from '../../domain/network/layout-sectors.js';
import type {Before} from '../../domain/network/layout-stay.js';
import type {Sectors} from '../../domain/network/sectors.js';
import type {Order} from './order.js';

/** Before anything can be measured: a phone. The narrow layout is the base. */
const unmeasured = 328;
/** On less than this the list comes first; as in the styles. */
const listBelow = 704;
/** From here on the card lies beside the map; as in the styles. */
const besideFrom = 1088;
const cardColumn = 312;
const widest = 1040;

const mapWidth = (room: number): number =>
  Math.floor(Math.min(room >= besideFrom ? room - cardColumn : room, widest));

/** How much room the map has, and the places in it. Computed again only when something differs. */
export class MapRoom implements ReactiveController {
  /** How much larger than usual the page's text is: the map grows along. */
  scale = 1;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #measured: number | undefined;
  #tier: number | undefined;
  #known: Known | undefined;
  #passing: Known | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A server may know it too. */
  get #width(): number {
    const {clientWidth} = this.#host;
    return (this.#measured ??= clientWidth ? mapWidth(clientWidth) : unmeasured);
  }

  hostConnected(): void {
    this.#tier = this.#known = undefined;
    this.#measure();
    // In the next frame: drawing again here would change the very size that is being told.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** What was asked for, or else what suits the room. */
  view(asked: 'map' | 'list' | undefined): 'map' | 'list' {
    if (asked === 'map' || asked === 'list') return asked;
    return this.#width < listBelow ? 'list' : 'map';
  }

  /**
   * The places of these people, on a map that is open as near as can be to what it was. Who is being
   * moved leaves the map as it was until they stand.
   */
  layout(people: readonly Mapped[], {order, lay, sectors, moving}: Hanging): MapLayout {
    const width = this.#width;
    const known = this.#known;
    const now = {people, order, sectors, width};
    for (const one of [known, this.#passing]) if (one && isSame(one, now)) return one.layout;
    const who =
      known?.width === width && known.sectors === sectors
        ? [...order.keys()].map((id) => known.order.get(id))
        : [];
    const before = known && who.some((then) => then !== undefined) ? {...known, who} : undefined;
    const layout = lay(
      people,
      {width, ringless: !sectors, ...(this.#tier && {tier: this.#tier})},
      before,
    );
    if (moving) this.#passing = {...now, layout};
    else {
      this.#tier = layout.tier;
      this.#known = {...now, layout};
    }
    return layout;
  }

  #measure(): void {
    const measured = this.#host.clientWidth;
    if (measured === 0) return;
    this.scale = (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
    const width = mapWidth(measured / this.scale);
    if (width === this.#width) return;
    // Another size of cells only where the room is quite another.
    if (Math.abs(width - this.#width) > 0.12 * this.#width) this.#tier = undefined;
    this.#measured = width;
    this.#host.requestUpdate();
  }
}

/** Who is on the map, how it is laid out, and whether somebody is just passing over it. */
interface Hanging extends Pick<Known, 'order' | 'sectors'> {
  readonly lay: Lay;
  readonly moving: boolean;
}

/** The map as it was laid out last. */
interface Known extends Omit<Before, 'who'> {
  readonly order: Order;
  /** None where nobody sees rings. */
  readonly sectors: Sectors | undefined;
}

const isSame = (known: Known, now: Omit<Known, 'layout'>): boolean =>
  known.width === now.width &&
  known.order === now.order &&
  known.sectors === now.sectors &&
  (known.people === now.people || known.people.every((one, i) => samePlace(one, now.people[i])));
