import type {MapLayout, Point} from '../../../domain/network/layout-parts.js';

/** Room under a map that is seen as a whole, for the buttons. */
const foot = 72;

/** The map on the screen: the figure, which scrolls when its paper is larger than usual. */
export class ZoomFrame {
  readonly figure: HTMLElement;
  readonly paper: HTMLElement;

  constructor(figure: HTMLElement, paper: HTMLElement) {
    this.figure = figure;
    this.paper = paper;
  }

  static in(root: ParentNode | null | undefined): ZoomFrame | undefined {
    const figure = root?.querySelector<HTMLElement>('.body.map .figure');
    const paper = figure?.querySelector<HTMLElement>('.paper');
    return figure && paper ? new ZoomFrame(figure, paper) : undefined;
  }

  /** How wide the map is at its usual size. */
  width({form}: MapLayout): number {
    const room = this.figure.parentElement?.clientWidth ?? 0;
    const own = this.paper.querySelector<SVGSVGElement>('.ground')?.width.baseVal.value ?? room;
    return form === 'rows' ? room : Math.min(own, room);
  }

  /** The size at which the window shows the whole map; never larger than usual. */
  whole(layout: MapLayout): number {
    const high = (this.width(layout) * layout.height) / layout.width;
    const sides = [...this.figure.querySelectorAll<HTMLElement>('.sides')];
    const words = sides.reduce((sum, {offsetHeight}) => sum + offsetHeight, 0);
    return Math.min(1, Math.max(0.05, (innerHeight - words - foot) / high));
  }

  /** Draws it at this size; as large as usual it is as if there were no zoom. */
  draw(size: number, layout: MapLayout | undefined): void {
    const {figure} = this;
    if (size === 1 || !layout) {
      if (!figure.hasAttribute('data-zoom')) return;
      figure.removeAttribute('data-zoom');
      figure.toggleAttribute('data-larger', false);
      return;
    }
    figure.setAttribute('data-zoom', String(Math.round(size * 1000) / 1000));
    figure.toggleAttribute('data-larger', size > 1);
    const width = `${Math.round(this.width(layout) * size)}px`;
    if (figure.style.getPropertyValue('--_paper') !== width)
      figure.style.setProperty('--_paper', width);
  }

  /** Which part of the map is at a point of the window, from 0, 0 to 1, 1. */
  partAt({x, y}: Point): Point {
    const {left, top, width, height} = this.paper.getBoundingClientRect();
    return {x: (x - left) / width, y: (y - top) / height};
  }

  /** The middle of what can be seen of the map. */
  middle(): Point {
    const {left, right, top, bottom} = this.figure.getBoundingClientRect();
    const paper = this.paper.getBoundingClientRect();
    const between = (low: number, high: number): number => (low + high) / 2;
    return {
      x: between(Math.max(left, paper.left, 0), Math.min(right, paper.right, innerWidth)),
      y: between(Math.max(top, paper.top, 0), Math.min(bottom, paper.bottom, innerHeight)),
    };
  }

  /** Is this point of the window on the map? */
  shows({x, y}: Point): boolean {
    const {left, right, top, bottom} = this.figure.getBoundingClientRect();
    const inside = x >= left && x <= right && y >= top && y <= bottom;
    return inside && x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
  }

  /** Brings all of it into sight, with the buttons under it. */
  show(): void {
    this.figure.parentElement?.scrollIntoView({block: 'nearest'});
  }

  /** Scrolls so that this part of the map is at this point of the window again, as far as can be. */
  keep(part: Point, at: Point): void {
    const {figure} = this;
    if (figure.hasAttribute('data-larger')) this.show();
    const {left, right, top, bottom} = figure.getBoundingClientRect();
    const to = {x: within(at.x, left, right), y: within(at.y, top, bottom)};
    const off = (): Point => {
      const paper = this.paper.getBoundingClientRect();
      return {
        x: paper.left + part.x * paper.width - to.x,
        y: paper.top + part.y * paper.height - to.y,
      };
    };
    const {x, y} = off();
    figure.scrollBy(x, y);
    // A map at its usual size does not scroll: the page does, or whatever it lies in.
    if (!figure.hasAttribute('data-larger')) scrollPage(figure, () => off().y);
  }

  /** Brings somebody's whole cell into sight. */
  reveal({x, y}: Point, {width, top, cell}: MapLayout): void {
    const {figure, paper} = this;
    const box = figure.getBoundingClientRect();
    const map = paper.getBoundingClientRect();
    const scale = map.width / width;
    const across = map.left + (x + width / 2) * scale;
    const down = map.top + (y + top) * scale;
    figure.scrollBy(
      beyond(across, (cell.w / 2) * scale, box.left, box.right),
      beyond(down, (cell.h / 2) * scale, box.top, box.bottom),
    );
  }
}

const within = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** How far something sticks out. */
function beyond(middle: number, half: number, low: number, high: number): number {
  if (middle - half < low) return middle - half - low;
  return Math.max(0, middle + half - high);
}

/** Up through all that can scroll. */
function scrollPage(from: Element, off: () => number): void {
  for (let at = above(from); at && Math.abs(off()) > 1; at = above(at)) {
    const {overflowY} = getComputedStyle(at);
    if (at === document.scrollingElement || /auto|scroll/.test(overflowY)) at.scrollTop += off();
  }
}

const above = (one: Element): Element | undefined => {
  const root = one.assignedSlot ?? one.parentElement ?? one.getRootNode();
  return root instanceof ShadowRoot ? root.host : root instanceof Element ? root : undefined;
};
