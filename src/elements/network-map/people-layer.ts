import {nothing} from 'lit';
import {bandAt, boxOf} from './band.js';
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
import {personIdOf, type Scene, type Shown} from './scene.js';

/**
 * The people on the map, kept by id. A template per person would keep some twenty bindings each and
 * compare them all at every change; here a node is a copy of one that was drawn before, and only
 * those are touched whose person, state or place is another than last time.
 */
export class PeopleLayer {
  #surface: Element | null = null;
  #was: Scene | undefined;
  #nodes: readonly Element[] = [];
  readonly #bands = new Map<number, Element>();

  draw(surface: Element | null, scene: Scene | undefined): void {
    if (!scene || surface !== this.#surface || !looksAlike(scene, this.#was)) this.#clear(surface);
    if (!scene || !surface) return;
    const was = this.#was;
    const kept = was?.order === scene.order;
    const touched = [was, scene].flatMap((one) => (one ? marked(one) : []));
    const nodes = scene.people.map(({person}, at) => {
      const before = kept ? at : was?.order.get(person.id);
      const node = before === undefined ? undefined : this.#nodes[before];
      if (!was || !node || before === undefined) return this.#make(scene, at);
      if (before !== at || touched.includes(person.id) || differs(was, before, scene, at)) {
        this.#change(node, was, before, scene, at);
      }
      return node;
    });
    if (!kept)
      for (const [at, node] of this.#nodes.entries()) if (gone(was, at, scene)) node.remove();
    if (!kept || was.layout !== scene.layout) this.#arrange(surface, scene, nodes);
    this.#was = scene;
    this.#nodes = nodes;
  }

  #clear(surface: Element | null): void {
    this.#surface?.replaceChildren();
    surface?.replaceChildren();
    this.#surface = surface;
    this.#was = undefined;
    this.#nodes = [];
    this.#bands.clear();
  }

  #make(scene: Scene, at: number): Element {
    const {cell} = scene.layout;
    const node = copyOf(cell.size, () => nodeView(scene, at, nothing));
    const shown = scene.people[at];
    if (shown) node.prepend(drawingOf(scene, shown));
    write(node, scene, at);
    return node;
  }

  #change(node: Element, was: Scene, before: number, scene: Scene, at: number): void {
    const [old, now] = [was.people[before], scene.people[at]];
    if (!old || !now) return;
    const drawing = node.firstElementChild;
    if (markOf(scene, now) === markOf(was, old)) fill(drawing, wordsIn(scene, now));
    else drawing?.replaceWith(drawingOf(scene, now));
    write(node, scene, at);
  }

  /** Puts everybody into the band where they stand, in the order of the list. */
  #arrange(surface: Element, scene: Scene, nodes: readonly Element[]): void {
    const {people, layout} = scene;
    const last = new Map<Element, Element>();
    for (const [at, node] of nodes.entries()) {
      const spot = layout.spots[at] ?? {x: 0, y: 0};
      set(node, 'transform', translate(spot));
      const band = this.#band(bandAt(spot.y, people.length));
      const before = last.get(band);
      const next = before ? before.nextSibling : band.firstChild;
      if (next !== node) band.insertBefore(node, next);
      last.set(band, node);
    }
    const numbers = [...this.#bands.keys()].sort((a, b) => a - b);
    for (const number of numbers) {
      const band = this.#band(number);
      const box = band.parentElement;
      if (!last.has(band)) {
        box?.remove();
        this.#bands.delete(number);
        continue;
      }
      const {viewBox, top, height} = boxOf(number, people.length, layout);
      set(band, 'viewBox', viewBox);
      box?.style.setProperty('top', `${top * 100}%`);
      box?.style.setProperty('height', `${height * 100}%`);
      if (box && !box.isConnected) surface.append(box);
    }
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

const namespace = 'http://www.w3.org/2000/svg';

/** Another size, another language or other eyes: everything is drawn anew. */
const looksAlike = (scene: Scene, was: Scene | undefined): boolean =>
  was !== undefined &&
  was.layout.cell === scene.layout.cell &&
  was.text === scene.text &&
  was.sight === scene.sight &&
  was.group.id === scene.group.id;

/** Those who look special: who is chosen, who is moved, and who has the tab stop. */
const marked = ({panel, moving, people, current}: Scene): readonly (string | undefined)[] => [
  personIdOf(panel),
  moving?.personId,
  people[current]?.person.id,
];

function differs(was: Scene, before: number, scene: Scene, at: number): boolean {
  const [old, now] = [was.people[before], scene.people[at]];
  return old?.person !== now?.person || old?.way !== now?.way;
}

const gone = (was: Scene | undefined, at: number, {order}: Scene): boolean =>
  !order.has(was?.people[at]?.person.id ?? '');

function drawingOf(scene: Scene, shown: Shown): Element {
  const drawing = copyOf(markOf(scene, shown), () => drawingView(scene, shown));
  fill(drawing, wordsIn(scene, shown));
  return drawing;
}

/** The words stand in the order in which they are read. */
function fill(drawing: Element | null, words: readonly string[]): void {
  const texts = drawing?.getElementsByTagName('text');
  for (const [n, word] of words.entries()) {
    const text = texts?.[n]?.firstChild;
    if (text instanceof Text && text.data !== word) text.data = word;
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
  set(hit, 'aria-pressed', String(isChosen(scene, shown)));
  set(hit, 'aria-label', labelOf(scene, shown));
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
