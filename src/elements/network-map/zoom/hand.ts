import type {Point} from '../../../domain/network/layout-parts.js';

/**
 * A mouse takes hold of the paper and shifts it, as fingers do by themselves; and where somebody is
 * dragged to the edge of what can be seen, the map goes along.
 */
export function panByHand(figure: HTMLElement, signal: AbortSignal, free: () => boolean): void {
  let from: Point | undefined;
  const take = (event: PointerEvent): void => {
    const {target, pointerType, button, clientX, clientY, pointerId} = event;
    if (pointerType !== 'mouse' || button !== 0 || !isLarger(figure) || !free()) return;
    if (!(target instanceof Element) || !target.closest('.ground')) return;
    from = {x: clientX, y: clientY};
    figure.setPointerCapture(pointerId);
  };
  const move = ({clientX, clientY}: PointerEvent): void => {
    const at = {x: clientX, y: clientY};
    if (from) figure.scrollBy(from.x - at.x, from.y - at.y);
    else if (isLarger(figure)) edges.pull(at);
    if (from) from = at;
  };
  const letGo = (): void => {
    from = undefined;
    edges.stop();
  };
  const edges = new Edges(figure);
  figure.addEventListener('pointerdown', take, {signal});
  figure.addEventListener('pointermove', move, {signal});
  figure.addEventListener('pointerup', letGo, {signal});
  figure.addEventListener('pointercancel', letGo, {signal});
  signal.addEventListener('abort', () => edges.stop());
}

const isLarger = (figure: Element): boolean => figure.hasAttribute('data-larger');

/** So near an edge the map begins to move, in pixels. */
const near = 48;

/** After a longer halt it goes on from where it was, in milliseconds. */
const longest = 200;

/** Scrolls as long as somebody who is dragged is held at an edge; nearer to it, faster. */
class Edges {
  readonly #figure: HTMLElement;
  #speed: Point = {x: 0, y: 0};
  #frame = 0;
  /** When it was last scrolled: a slow machine takes larger steps. */
  #at = 0;

  constructor(figure: HTMLElement) {
    this.#figure = figure;
  }

  /** Who is dragged is lifted in the next frame: whether somebody is, shows in the one after. */
  pull({x, y}: Point): void {
    const {left, right, top, bottom} = this.#figure.getBoundingClientRect();
    this.#speed = {x: speedAt(x, left, right), y: speedAt(y, top, bottom)};
    if (this.#frame === 0)
      this.#frame = requestAnimationFrame((at) => {
        this.#at = at;
        this.#frame = requestAnimationFrame(this.#scroll);
      });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #scroll = (at: number): void => {
    this.#frame = 0;
    const {x, y} = this.#speed;
    if ((x === 0 && y === 0) || !this.#isDragged()) return;
    const frames = Math.min(at - this.#at, longest) / (1000 / 60);
    this.#at = at;
    this.#figure.scrollBy(x * frames, y * frames);
    this.#frame = requestAnimationFrame(this.#scroll);
  };

  #isDragged(): boolean {
    return this.#figure.querySelector('.lift > *') !== null;
  }
}

function speedAt(at: number, low: number, high: number): number {
  if (at < low + near) return -Math.ceil(Math.min(low + near - at, near) / 4);
  return at > high - near ? Math.ceil(Math.min(at - high + near, near) / 4) : 0;
}
