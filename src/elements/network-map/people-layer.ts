import {nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {afterPaint} from './after-paint.js';
import {bandAt, boxOf, foldOf, isNear} from './band.js';
import {
  classOf,
  drawingView,
  isChosen,
  labelOf,
  markOf,
  nodeView,
  partOf,
  translate,
  wordsIn,
} from './node-view.js';
import {copyOf} from './copies.js';
import type {Scene, Shown} from './scene.js';

/**
 * The people on the map, kept by id. A template per person would keep some twenty bindings each and
 * compare them all at every change; here a node is a copy of one that was drawn before, and only
 * those are touched whose person, state or place is another than last time. Everybody has a name and
 * can have the focus at once; the pictures of those far down come when they are nearly in sight.
 */
export class PeopleLayer implements ReactiveController {
  #surface: Element | null = null;
  #was: Scene | undefined;
  #nodes: readonly Element[] = [];
  readonly #bands = new Map<number, Element>();
  /** The bands in which people have their pictures. */
  readonly #seen = new WeakSet<Element>();
  #watch: IntersectionObserver | undefined;
  #fold = 0;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#fold = foldOf();
    addEventListener('beforeprint', this.#showAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#showAll);
  }

  draw(root: ParentNode, scene: Scene | undefined): void {
    const surface = this.#surface?.isConnected ? this.#surface : root.querySelector('.people');
    const was = surface === this.#surface ? this.#was : undefined;
    const kept = was && scene && this.#after(was, scene);
    if (!kept) this.#clear(surface);
    if (!scene || !surface) return;
    // What is on the screen is brought up to date in place.
    this.#was = {...scene};
    this.#nodes = kept ?? scene.people.map((_, at) => made(scene, at));
    if (!kept || was.layout !== scene.layout || was.order !== scene.order)
      this.#arrange(surface, scene);
  }

  #after(was: Scene, scene: Scene): readonly Element[] | undefined {
    return scene.late(({nodesAfter}) => nodesAfter([was, scene], this.#nodes, work));
  }

  #clear(surface: Element | null): void {
    this.#surface?.replaceChildren();
    surface?.replaceChildren();
    this.#surface = surface;
    this.#was = undefined;
    this.#nodes = [];
    this.#bands.clear();
    this.#watch?.disconnect();
  }

  /** Puts everybody into the band where they stand, in the order of the list. */
  #arrange(surface: Element, scene: Scene): void {
    const {people, layout} = scene;
    const last = new Map<Element, Element>();
    for (const [at, node] of this.#nodes.entries()) {
      const spot = layout.spots[at] ?? {x: 0, y: 0};
      set(node, 'transform', translate(spot));
      const band = this.#band(bandAt(spot.y, people.length));
      const before = last.get(band);
      const next = before ? before.nextSibling : band.firstChild;
      if (next !== node) band.insertBefore(node, next);
      if (this.#seen.has(band) || isNear(spot, layout, this.#fold)) this.#picture(node, at);
      last.set(band, node);
    }
    this.#lay(surface, scene, (band) => last.has(band));
  }

  /** Each band in its box, from top to bottom; a band in which nobody stands any more goes. */
  #lay(surface: Element, {people, layout}: Scene, isUsed: (band: Element) => boolean): void {
    let below: Element | null = null;
    for (const [number, band] of [...this.#bands].sort(([a], [b]) => b - a)) {
      const box = band.parentElement;
      if (!box) continue;
      if (!isUsed(band)) {
        box.remove();
        this.#bands.delete(number);
        continue;
      }
      const {viewBox, top, height} = boxOf(number, people.length, layout);
      set(band, 'viewBox', viewBox);
      box.style.setProperty('top', `${top * 100}%`);
      box.style.setProperty('height', `${height * 100}%`);
      if (!box.isConnected || box.nextElementSibling !== below) surface.insertBefore(box, below);
      below = box;
    }
    if (this.#bands.size > 1) afterPaint(() => this.#observe(surface.children));
    else this.#showAll();
  }

  #observe(boxes: Iterable<Element>): void {
    this.#watch ??= new IntersectionObserver(
      (seen) => {
        for (const {isIntersecting, target} of seen) {
          if (isIntersecting && target.firstElementChild) this.#show(target.firstElementChild);
        }
      },
      {rootMargin: '800px'},
    );
    for (const box of boxes) this.#watch.observe(box);
  }

  readonly #showAll = (): void => {
    for (const band of this.#bands.values()) this.#show(band);
  };

  #show(band: Element): void {
    if (this.#seen.has(band)) return;
    this.#seen.add(band);
    for (const node of band.children) this.#picture(node, Number(node.getAttribute('data-at')));
  }

  #picture(node: Element, at: number): void {
    const shown = this.#was?.people[at];
    if (this.#was && shown && !pictureOf(node)) node.prepend(drawingOf(this.#was, shown));
  }

  #band(number: number): Element {
    const known = this.#bands.get(number);
    if (known) return known;
    const box = document.createElement('div');
    box.className = 'band';
    const band = document.createElementNS(namespace, 'svg');
    band.setAttribute('role', 'none');
    box.append(band);
    this.#bands.set(number, band);
    return band;
  }
}

const pictureOf = (node: Element): Element | null =>
  node.childElementCount > 1 ? node.firstElementChild : null;

const namespace = 'http://www.w3.org/2000/svg';

function made(scene: Scene, at: number): Element {
  const {cell} = scene.layout;
  const node = copyOf(cell.size, () => nodeView(scene, at, nothing));
  write(node, scene, at);
  return node;
}

function drawingOf(scene: Scene, shown: Shown): Element {
  const drawing = copyOf(markOf(scene, shown), () => drawingView(scene, shown));
  fill(drawing, wordsIn(scene, shown));
  return drawing;
}

/** The words stand in the order in which they are read. */
function fill(drawing: Element | null, words: readonly string[]): void {
  let n = 0;
  for (let part = drawing?.firstElementChild; part; part = part.nextElementSibling) {
    const text = part.firstChild;
    if (!(text instanceof Text)) continue;
    const word = words[n++] ?? '';
    if (text.data !== word) text.data = word;
  }
}

function write(node: Element, scene: Scene, at: number): void {
  const shown = scene.people[at];
  const hit = node.lastElementChild;
  if (!shown || !hit) return;
  set(node, 'class', classOf(scene, shown, at));
  set(node, 'part', partOf(scene, shown));
  set(node, 'data-at', String(at));
  set(hit, 'tabindex', at === scene.current ? '0' : '-1');
  set(hit, 'aria-current', String(isChosen(scene, shown)));
  set(hit, 'aria-label', labelOf(scene, shown));
}

const work = {made, write, pictureOf, drawingOf, fill, markOf, wordsIn, labelOf};
/** How nodes are made and written, for what changes them. */
export type NodeWork = typeof work;

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
