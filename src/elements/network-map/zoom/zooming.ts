import {nothing, type LitElement} from 'lit';
import type {MessagesHost} from '../../../i18n/messages.js';
import {lateModule, LatePart} from '../../../ui/late-part.js';
import type {Desk} from '../scene.js';
import type {lateZoom} from './late-zoom.js';
import type {MapZoom} from './map-zoom.js';
import type {ZoomMessages} from './zoom.messages.js';

export type ZoomHost = LitElement & MessagesHost<ZoomMessages>;

type Late = LatePart<{readonly lateZoom: typeof lateZoom}, MapZoom, ZoomMessages>;

const module = lateModule(() => import('./late-zoom.js'));

/** Fewer people than this are seen as they are, on a map that only grows longer. */
const crowd = 30;

/** Many people, drawn as small as they can be. */
const isCrowded = ({people, layout}: Desk): boolean =>
  people.length >= crowd && layout.cell.size === 'sm';

/** What makes the map larger and smaller: it comes by itself as soon as the map is crowded. */
export class Zooming {
  readonly #host: ZoomHost;
  /** Puts down who is being dragged: two fingers are no drag. */
  readonly #letGo: () => void;
  #late: Late | undefined;

  constructor(host: ZoomHost, letGo: () => void) {
    this.#host = host;
    this.#letGo = letGo;
  }

  /** The buttons under the map; nothing where there is no crowd. */
  of(desk: Desk): unknown {
    const crowded = isCrowded(desk);
    if (!this.#late) {
      if (!crowded) return nothing;
      this.#late = this.#load();
    }
    const {part, text, words} = this.#late;
    // Nothing is said in Dutch while the words of another language are on their way.
    if (words) void words.then(() => this.#host.requestUpdate());
    return text && !words ? part?.view(desk, text, crowded) : nothing;
  }

  #load(): Late {
    const host = this.#host;
    const late = new LatePart(host, {
      module,
      make: ({lateZoom}) => lateZoom(host, this.#letGo),
    });
    late.begin();
    return late;
  }
}
