import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MapLayout, Mapped} from '../../domain/network/layout-parts.js';
import {layoutMap} from '../../domain/network/layout.js';

/** Before anything can be measured: a phone. The narrow layout is the base. */
const unmeasured = 328;
/** On less than this the list comes first; as in the styles. */
const listBelow = 704;
/** From here on the card lies beside the map; as in the styles. */
const besideFrom = 1088;
const cardColumn = 312;
const widest = 1040;

/** How much room the map has, and the places in it. Computed again only when something differs. */
export class MapRoom implements ReactiveController {
  /** How much larger than usual the page's text is: the map grows along. */
  scale = 1;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #width = unmeasured;
  #tier: number | undefined;
  #known: {people: readonly Mapped[]; width: number; layout: MapLayout} | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tier = undefined;
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

  /** The places of these people. The size of the cells stays as it was while the map is open. */
  layout(people: readonly Mapped[]): MapLayout {
    const width = this.#width;
    const known = this.#known;
    if (known?.width === width && samePlaces(known.people, people)) return known.layout;
    const layout = layoutMap(people, {width, ...(this.#tier && {tier: this.#tier})});
    this.#tier = layout.tier;
    this.#known = {people, width, layout};
    return layout;
  }

  #measure(): void {
    const measured = this.#host.clientWidth;
    if (measured === 0) return;
    this.scale = (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
    const room = measured / this.scale;
    const width = Math.floor(Math.min(room >= besideFrom ? room - cardColumn : room, widest));
    if (width === this.#width) return;
    // Another size of cells only where the room is quite another.
    if (Math.abs(width - this.#width) > 0.12 * this.#width) this.#tier = undefined;
    this.#width = width;
    this.#host.requestUpdate();
  }
}

const samePlaces = (a: readonly Mapped[], b: readonly Mapped[]): boolean =>
  a.length === b.length &&
  a.every((one, i) => {
    const other = b[i];
    return one.side === other?.side && one.ring === other.ring && one.place === other.place;
  });
