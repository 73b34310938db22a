import {nothing, type ReactiveController} from 'lit';
import type {Point} from '../../../domain/network/layout-parts.js';
import type {Translation} from '../../../i18n/messages.js';
import {viewerKey} from '../../../ui/viewer-key.js';
import type {Desk} from '../scene.js';
import {listenTo} from './gestures.js';
import {panByHand} from './hand.js';
import {largest, nearestSize, nextSize, type Size} from './sizes.js';
import {zoomButtons} from './zoom-buttons.js';
import {ZoomFrame} from './zoom-frame.js';
import type {ZoomMessages} from './zoom.messages.js';
import type {ZoomHost} from './zooming.js';

type Words = Translation<ZoomMessages>;

/** What is drawn now, and where. */
interface Drawn {
  readonly desk: Desk;
  readonly frame: ZoomFrame;
}

/**
 * How large a crowded map is drawn. Larger than usual it lies in a box that scrolls by itself: so
 * keys, wheels, fingers and screen readers find their way in it as in any page.
 */
export class MapZoom implements ReactiveController {
  readonly #host: ZoomHost;
  readonly #letGo: () => void;
  /** What was asked for, and what that is as a number. */
  #size: Size = 1;
  #now = 1;
  #whole = 0;
  /** The size that was last said aloud. */
  #said = 1;
  /** Nothing while there is no crowded map. */
  #desk: Desk | undefined;
  #text: Words | undefined;
  #viewer: string | undefined;
  #followed: Pick<Desk, 'layout' | 'moving'> | undefined;
  #known: ZoomFrame | undefined;
  #listening: {readonly figure: Element; readonly stop: AbortController} | undefined;

  constructor(host: ZoomHost, letGo: () => void) {
    this.#host = host;
    this.#letGo = letGo;
    host.addController(this);
  }

  /** The buttons; they stay until the map is as large as usual again. */
  view(desk: Desk, text: Words, crowded: boolean): unknown {
    const viewer = viewerKey(desk.group, desk.viewer);
    if (this.#viewer !== viewer) this.#size = this.#now = this.#said = 1;
    this.#viewer = viewer;
    this.#text = text;
    const offered = desk.view === 'map' && (crowded || this.#size !== 1);
    this.#desk = offered ? desk : undefined;
    if (!offered) return nothing;
    return zoomButtons({
      text,
      isLargest: this.#now >= largest,
      isWhole: this.#now <= this.#whole,
      step: (larger) => this.#step(larger),
      showWhole: () => this.#showWhole(),
    });
  }

  hostUpdated(): void {
    const {frame, desk} = this.#drawn() ?? {};
    this.#listen(frame?.figure);
    if (!frame || !desk) {
      this.#frame()?.draw(1, undefined);
      return;
    }
    if (this.#size === 'whole') this.#now = this.#whole = frame.whole(desk.layout);
    frame.draw(this.#now, desk.layout);
    // After the focus has gone where it goes.
    queueMicrotask(() => this.#follow());
  }

  hostDisconnected(): void {
    this.#listen(undefined);
  }

  #drawn(): Drawn | undefined {
    const frame = this.#frame();
    return frame && this.#desk && {frame, desk: this.#desk};
  }

  /** The one from before as long as it is there: every drawing asks for it. */
  #frame(): ZoomFrame | undefined {
    if (!this.#known?.figure.isConnected) this.#known = ZoomFrame.in(this.#host.shadowRoot);
    return this.#known;
  }

  #listen(figure: HTMLElement | undefined): void {
    if (this.#listening?.figure === figure) return;
    this.#listening?.stop.abort();
    this.#listening = undefined;
    if (!figure) return;
    const stop = new AbortController();
    this.#listening = {figure, stop};
    listenTo(figure, stop.signal, {
      size: () => this.#now,
      resize: (wanted, part, at) => this.#resize(wanted, part, at),
      partAt: (at) => this.#drawn()?.frame.partAt(at),
      step: (larger) => this.#step(larger),
      showWhole: () => this.#showWhole(),
      letGo: this.#letGo,
      end: () => this.#say(),
    });
    panByHand(figure, stop.signal, () => this.#desk?.moving === undefined);
  }

  #step(larger: boolean): void {
    const {frame, desk} = this.#drawn() ?? {};
    if (!frame || !desk) return;
    this.#whole = frame.whole(desk.layout);
    const next = nextSize(this.#now, larger, this.#whole);
    if (next !== undefined) this.#go(next);
    this.#say(larger);
  }

  #showWhole(): void {
    this.#go('whole');
    this.#say(false);
  }

  /** A gesture: this part of the map stays under the fingers. */
  #resize(wanted: number, part: Point, at: Point): void {
    const {frame, desk} = this.#drawn() ?? {};
    if (!frame || !desk) return;
    this.#whole = frame.whole(desk.layout);
    this.#size = this.#now = nearestSize(wanted, this.#whole);
    frame.draw(this.#now, desk.layout);
    frame.keep(part, at);
  }

  #go(size: Size): void {
    const {frame, desk} = this.#drawn() ?? {};
    if (!frame || !desk) return;
    const whole = (this.#whole = frame.whole(desk.layout));
    const held = this.#heldIn(frame);
    const at = held ?? frame.middle();
    const part = frame.partAt(at);
    const asked = size === 'whole' ? whole : size;
    this.#size = asked === whole && whole < 1 ? 'whole' : asked;
    this.#now = asked;
    frame.draw(asked, desk.layout);
    if (this.#size === 'whole') this.#fit(frame, desk);
    else frame.keep(part, at);
    if (held) this.#held()?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  /** Measured anew: on a larger map the names of the sides may have stood in more lines. */
  #fit(frame: ZoomFrame, {layout}: Desk): void {
    this.#now = this.#whole = frame.whole(layout);
    frame.draw(this.#now, layout);
    frame.show();
  }

  /** Who has the focus, or else whose card is open: they stay in sight. */
  #held(): Element | null | undefined {
    const root = this.#host.shadowRoot;
    const focused = root?.activeElement;
    return focused?.matches('.hit') ? focused : root?.querySelector('.people .chosen .hit');
  }

  #heldIn(frame: ZoomFrame): Point | undefined {
    const box = this.#held()?.getBoundingClientRect();
    const middle = box && {x: box.left + box.width / 2, y: box.top + box.height / 2};
    return middle && frame.shows(middle) ? middle : undefined;
  }

  /** Whoever is moved by keys, or moves because somebody came, stays in sight. */
  #follow(): void {
    const {frame, desk} = this.#drawn() ?? {};
    const before = this.#followed;
    this.#followed = desk;
    if (!frame || !desk || this.#now <= 1) return;
    if (before?.layout === desk.layout && before.moving === desk.moving) return;
    const {layout, current} = desk;
    const spot = layout.spots[current];
    const focused = this.#host.shadowRoot?.activeElement?.matches('.hit');
    if (spot && focused) frame.reveal(spot, layout);
  }

  /** Says once what came of it; `larger` is what was asked for. */
  #say(larger = this.#now > this.#said): void {
    const {desk} = this.#drawn() ?? {};
    const text = this.#text;
    if (!desk || !text) return;
    const size = new Intl.NumberFormat(desk.locale, {style: 'percent'}).format(this.#now);
    const same = this.#now === this.#said;
    this.#said = this.#now;
    if (this.#now <= this.#whole) desk.say(text.isWhole);
    else if (same) desk.say(text.noLarger);
    else desk.say(larger ? text.isLarger(size) : text.isSmaller(size));
  }
}
