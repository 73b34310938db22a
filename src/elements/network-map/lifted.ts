import type {MapLayout, Point} from '../../domain/network/layout-parts.js';

/**
 * Somebody who is being dragged: a copy in a layer of its own, so that a move draws nothing again
 * but only puts that layer elsewhere.
 */
export class Lifted {
  /** The place on the map, in its own measure. */
  at: Point;
  /** The map as it was when this was taken. */
  readonly layout: MapLayout;
  readonly #from: Point;
  readonly #map: Element;
  readonly #layer: SVGSVGElement;
  readonly #scale: number;
  #rect: DOMRect;

  constructor(node: Element, map: Element, layout: MapLayout, from: Point) {
    this.at = this.#from = from;
    this.layout = layout;
    this.#map = map;
    this.#rect = map.getBoundingClientRect();
    this.#scale = this.#rect.width / layout.width;
    this.#layer = layerOf(node, layout, from, this.#scale);
    map.querySelector('.lift')?.append(this.#layer);
  }

  /** So many pixels from where they stood; what place that is. */
  moveBy({x, y}: Point): Point {
    this.#layer.style.setProperty('transform', `translate(${x}px, ${y}px)`);
    this.at = {x: this.#from.x + x / this.#scale, y: this.#from.y + y / this.#scale};
    return this.at;
  }

  /** Where this is in the window. */
  get middle(): {readonly clientX: number; readonly clientY: number} {
    const {left, top, width, height} = this.#layer.getBoundingClientRect();
    return {clientX: left + width / 2, clientY: top + height / 2};
  }

  /** How far the map was scrolled since this was last asked, in pixels. */
  shifted(): Point {
    const {left, top} = this.#rect;
    this.#rect = this.#map.getBoundingClientRect();
    return {x: this.#rect.left - left, y: this.#rect.top - top};
  }

  remove(): void {
    this.#layer.remove();
  }
}

/** A drawing as large as the cell, in its place over the map. */
function layerOf(node: Element, layout: MapLayout, {x, y}: Point, scale: number): SVGSVGElement {
  const {cell, width, top: above} = layout;
  const copy = document.importNode(node, true);
  for (const name of ['part', 'data-at', 'transform']) copy.removeAttribute(name);
  copy.querySelector('.hit')?.remove();
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  layer.setAttribute('aria-hidden', 'true');
  layer.setAttribute('viewBox', `${-cell.w / 2} ${-cell.h / 2} ${cell.w} ${cell.h}`);
  layer.append(copy);
  const left = (x + width / 2 - cell.w / 2) * scale;
  const top = (y + above - cell.h / 2) * scale;
  const box = {left, top, width: cell.w * scale, height: cell.h * scale};
  for (const [side, length] of Object.entries(box)) layer.style.setProperty(side, `${length}px`);
  return layer;
}
