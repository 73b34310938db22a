import {
  neighbour,
  placingAt,
  stepped,
  type Direction,
  type Placing,
} from '../../domain/network/layout-point.js';
import type {Point} from '../../domain/network/layout-parts.js';
import {personIdOf, type Scene} from './scene.js';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** Less than this is a press, not a drag. */
const still = 6;

interface Board {
  /** As last drawn. */
  scene(): Scene | undefined;
  /** Gives somebody the tab stop and the focus. */
  goTo(at: number): void;
}

interface Drag {
  readonly at: number;
  readonly node: SVGGElement;
  readonly map: SVGSVGElement;
  readonly from: Point;
  readonly pointer: number;
  readonly stop: AbortController;
  lifted: SVGGElement | undefined;
  to: Point;
  placing: Placing | undefined;
  frame: number;
}

/**
 * Pressing, dragging and arrow keys on the map. While somebody is dragged, nothing is drawn again:
 * one lifted copy moves by its attribute, and one command goes out on release.
 */
export class MapMoves {
  readonly #board: Board;
  #drag: Drag | undefined;
  #dragged = false;

  constructor(board: Board) {
    this.#board = board;
  }

  readonly take = (event: PointerEvent): void => {
    const scene = this.#board.scene();
    const map = event.currentTarget;
    const found = nodeOf(event);
    this.#dragged = false;
    if (!scene || !found || !(map instanceof SVGSVGElement) || this.#drag) return;
    if (event.button !== 0 || scene.moving || !mayMove(scene)) return;
    // A finger that only passes by wants to scroll: first choose somebody, then drag.
    const id = scene.people[found.at]?.person.id;
    if (event.pointerType === 'touch' && id !== personIdOf(scene.panel)) return;
    const stop = new AbortController();
    const from = {x: event.clientX, y: event.clientY};
    const pointer = event.pointerId;
    const {at, node} = found;
    const rest = {lifted: undefined, to: from, placing: undefined, frame: 0};
    this.#drag = {at, node, map, from, pointer, stop, ...rest};
    const {signal} = stop;
    map.addEventListener('pointermove', this.#follow, {signal});
    map.addEventListener('pointerup', this.#release, {signal});
    map.addEventListener('pointercancel', () => this.cancel(), {signal});
    addEventListener('keydown', this.#escape, {signal, capture: true});
  };

  readonly press = (event: MouseEvent): void => {
    const scene = this.#board.scene();
    const map = event.currentTarget;
    if (!scene || !(map instanceof SVGSVGElement) || this.#dragged) return;
    if (scene.moving) {
      const at = scene.people.findIndex(({person}) => person.id === scene.moving?.personId);
      scene.place(placingAt(scene.layout, scene.mapped, onMap(map, event), at));
      return;
    }
    const found = nodeOf(event);
    if (found) this.#open(scene, found.at);
  };

  readonly key = (event: KeyboardEvent): void => {
    const scene = this.#board.scene();
    const found = nodeOf(event);
    if (!scene || !found || event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.#handled(scene, found.at, event.key)) event.preventDefault();
  };

  /** Puts the dragged one back. */
  cancel(): void {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    drag.stop.abort();
    cancelAnimationFrame(drag.frame);
    drag.lifted?.remove();
    drag.node.classList.remove('away');
    showRing(drag.map, undefined);
  }

  #handled(scene: Scene, at: number, key: string): boolean {
    const {moving, layout, people} = scene;
    const direction = directions[key];
    if (moving) {
      if (direction) {
        scene.move({...moving, to: stepped(moving.to, direction, layout.form)});
      } else if (key === 'Enter' || key === ' ') scene.place(moving.to);
      else if (key === 'Escape') scene.move(undefined);
      else return false;
      return true;
    }
    const ends: Readonly<Record<string, number>> = {Home: 0, End: people.length - 1};
    const next = direction ? neighbour(layout.spots, at, direction) : ends[key];
    if (next !== undefined) this.#board.goTo(next);
    else if (key === 'Enter' || key === ' ') this.#open(scene, at);
    else if (key === 'Escape' && scene.panel.kind !== 'none') scene.close();
    return direction !== undefined || key === 'Enter' || key === ' ' || next !== undefined;
  }

  #open(scene: Scene, at: number): void {
    const personId = scene.people[at]?.person.id;
    if (personId !== undefined) scene.show({kind: 'card', personId});
  }

  readonly #follow = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    const gone = Math.hypot(event.clientX - drag.from.x, event.clientY - drag.from.y);
    if (!drag.lifted && gone < still) return;
    if (!drag.lifted) this.#lift(drag);
    drag.to = {x: event.clientX, y: event.clientY};
    drag.frame ||= requestAnimationFrame(() => {
      drag.frame = 0;
      this.#draw(drag);
    });
  };

  #lift(drag: Drag): void {
    const copy = drag.node.cloneNode(true);
    if (!(copy instanceof SVGGElement)) return;
    copy.removeAttribute('part');
    copy.removeAttribute('data-at');
    copy.querySelector('.hit')?.remove();
    drag.map.querySelector('.lift')?.append(copy);
    drag.node.classList.add('away');
    drag.map.setPointerCapture(drag.pointer);
    drag.lifted = copy;
  }

  #draw(drag: Drag): void {
    const scene = this.#board.scene();
    if (!scene || this.#drag !== drag) return;
    const start = onMap(drag.map, {clientX: drag.from.x, clientY: drag.from.y});
    const now = onMap(drag.map, {clientX: drag.to.x, clientY: drag.to.y});
    const spot = scene.layout.spots[drag.at] ?? now;
    const point = {x: spot.x + now.x - start.x, y: spot.y + now.y - start.y};
    drag.lifted?.setAttribute('transform', `translate(${point.x} ${point.y})`);
    const placing = placingAt(scene.layout, scene.mapped, point, drag.at);
    if (placing.ring !== drag.placing?.ring) showRing(drag.map, placing.ring);
    drag.placing = placing;
  }

  readonly #release = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    this.#dragged = drag.lifted !== undefined;
    if (this.#dragged) this.#draw(drag);
    this.cancel();
    const scene = this.#board.scene();
    const personId = scene?.people[drag.at]?.person.id;
    if (!scene || !drag.placing || personId === undefined) return;
    this.#board.goTo(drag.at);
    scene.place(drag.placing, personId);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#dragged = true;
    this.cancel();
  };
}

export const mayMove = (scene: Scene): boolean =>
  scene.sight === 'map' && scene.may('editNetwork') === 'yes';

function nodeOf(event: Event): {node: SVGGElement; at: number} | undefined {
  const node = event.target instanceof Element ? event.target.closest('[data-at]') : null;
  return node instanceof SVGGElement ? {node, at: Number(node.dataset['at'])} : undefined;
}

/** Where a pointer is, in the map's own measure. */
function onMap(map: SVGSVGElement, at: {clientX: number; clientY: number}): Point {
  const matrix = map.getScreenCTM()?.inverse();
  return new DOMPoint(at.clientX, at.clientY).matrixTransform(matrix);
}

/** The sheet that somebody would be put on. */
function showRing(map: SVGSVGElement, ring: number | undefined): void {
  for (const sheet of map.querySelectorAll<SVGElement>('[data-ring]')) {
    sheet.classList.toggle('under', sheet.dataset['ring'] === String(ring));
  }
}
