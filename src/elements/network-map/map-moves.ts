import type {GroupView} from '../../context/group-controller.js';
import type {Command} from '../../domain/command.js';
import {
  neighbour,
  placingAt,
  ringAt,
  stepped,
  type Direction,
} from '../../domain/network/layout-point.js';
import type {MapLayout, Point} from '../../domain/network/layout-parts.js';
import type {Closeness} from '../../domain/network/rings.js';
import type {Policy} from '../../domain/regie/policy.js';
import {Lifted} from './lifted.js';
import {nodeAt} from './node-view.js';
import type {MapState} from './map-state.js';
import {personIdOf, type Scene} from './scene.js';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** Less than this is a press, not a drag. */
const still = 6;

export interface Board {
  /** As last drawn. */
  scene(): Scene | undefined;
  /** Gives somebody the tab stop and the focus. */
  goTo(personId: string): void;
  readonly state: MapState;
  /** The host's own table of who may do what. */
  policy(): Policy | undefined;
  /** As the page gives it now. */
  view(): GroupView;
  /** Asks for a change; `false` where the page handles it itself. */
  wish(command: Command): boolean;
}

interface Drag {
  readonly personId: string;
  readonly map: HTMLElement;
  readonly pointer: number;
  readonly stop: AbortController;
  /** Where it was taken, in the window, and where the pointer is. */
  from: Point;
  to: Point;
  /** From when on it is a drag. */
  lifted: Lifted | undefined;
  ring: Closeness | undefined;
}

/**
 * Pressing, dragging and arrow keys on the map. While somebody is dragged, nothing is drawn again:
 * a lifted copy moves in its own layer, and one command goes out on release.
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
    const at = nodeAt(event);
    this.#dragged = false;
    if (!scene || at === undefined || !(map instanceof HTMLElement) || this.#drag) return;
    if (event.button !== 0 || scene.moving || !mayMove(scene)) return;
    // A finger that only passes by wants to scroll: first choose somebody, then drag.
    const personId = scene.people[at]?.person.id;
    if (personId === undefined) return;
    if (event.pointerType === 'touch' && personId !== personIdOf(scene.panel)) return;
    const stop = new AbortController();
    const from = {x: event.clientX, y: event.clientY};
    const pointer = event.pointerId;
    const begun = {lifted: undefined, ring: undefined};
    this.#drag = {personId, map, from, to: from, pointer, stop, ...begun};
    const {signal} = stop;
    map.addEventListener('pointermove', this.#follow, {signal});
    map.addEventListener('pointerup', this.#release, {signal});
    map.addEventListener('pointercancel', () => this.cancel(), {signal});
    addEventListener('keydown', this.#escape, {signal, capture: true});
    // Of what scrolls inside the element, the window hears nothing.
    for (const place of [window, map.getRootNode()])
      place.addEventListener('scroll', this.#scrolled, {signal, capture: true});
  };

  readonly press = (event: MouseEvent): void => {
    const scene = this.#board.scene();
    const map = event.currentTarget;
    if (!scene || !(map instanceof HTMLElement) || this.#dragged) return;
    if (scene.moving) {
      const at = scene.order.get(scene.moving.personId);
      const point = onMap(map, scene.layout, event);
      scene.place(placingAt(scene.layout, scene.mapped, point, at));
      return;
    }
    const at = nodeAt(event);
    if (at !== undefined) this.#open(scene, at);
  };

  readonly key = (event: KeyboardEvent): void => {
    const scene = this.#board.scene();
    const at = nodeAt(event);
    if (!scene || at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.#handled(scene, at, event.key)) event.preventDefault();
  };

  /** Puts the dragged one back. */
  cancel(): void {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    drag.stop.abort();
    drag.lifted?.remove();
    drag.map.querySelector('.away')?.classList.remove('away');
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
    const neighbouring = people[next ?? -1]?.person;
    if (neighbouring) this.#board.goTo(neighbouring.id);
    else if (key === 'Enter' || key === ' ') this.#open(scene, at);
    else if (key === 'Escape' && scene.panel.kind !== 'none') scene.close();
    else return direction !== undefined || next !== undefined;
    return true;
  }

  #open(scene: Scene, at: number): void {
    const personId = scene.people[at]?.person.id;
    if (personId !== undefined) scene.show({kind: 'card', personId});
  }

  // A browser tells of one move per frame: there is nothing to wait for.
  readonly #follow = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    drag.to = {x: event.clientX, y: event.clientY};
    this.#draw(drag);
  };

  #draw(drag: Drag): void {
    const scene = this.#board.scene();
    const by = {x: drag.to.x - drag.from.x, y: drag.to.y - drag.from.y};
    if (!scene || (!drag.lifted && Math.hypot(by.x, by.y) < still)) return;
    const at = scene.order.get(drag.personId) ?? -1;
    const node = drag.map.querySelector(`[data-at="${at}"]`);
    // Taken off meanwhile, elsewhere: there is nobody to put anywhere.
    if (!node) {
      this.#dragged = true;
      this.cancel();
      return;
    }
    drag.lifted ??= this.#lift(drag, scene, at, node);
    // Another may have come meanwhile, elsewhere, and all be drawn again.
    node.classList.add('away');
    const {ring} = ringAt(scene.layout, drag.lifted.moveBy(by));
    if (ring !== drag.ring) showRing(drag.map, ring);
    drag.ring = ring;
  }

  #lift({map, pointer}: Drag, {layout}: Scene, at: number, node: Element): Lifted {
    map.setPointerCapture(pointer);
    return new Lifted(node, map, layout, layout.spots[at] ?? {x: 0, y: 0});
  }

  readonly #release = (event: PointerEvent): void => {
    const drag = this.#drag;
    const scene = this.#board.scene();
    if (drag?.pointer !== event.pointerId) return;
    this.#dragged = drag.lifted !== undefined;
    const middle = drag.lifted?.middle ?? event;
    this.cancel();
    const {personId, lifted} = drag;
    const at = scene?.order.get(personId);
    if (!scene || at === undefined || !lifted) return;
    this.#board.goTo(personId);
    const {layout, mapped} = scene;
    const to = layout === lifted.layout ? lifted.at : onMap(drag.map, layout, middle);
    scene.place(placingAt(layout, mapped, to, at), personId);
  };

  /** The page or the map was scrolled under the pointer: what is dragged stays under it. */
  readonly #scrolled = (): void => {
    const drag = this.#drag;
    if (!drag?.lifted) return;
    const {x, y} = drag.lifted.shifted();
    drag.from = {x: drag.from.x + x, y: drag.from.y + y};
    this.#draw(drag);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#dragged = true;
    this.cancel();
  };
}

export const mayMove = (scene: Scene): boolean =>
  scene.sight === 'map' && scene.may('editNetwork') === 'yes';

type InWindow = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Where a pointer is, in the map's own measure. */
function onMap(map: Element, layout: MapLayout, {clientX, clientY}: InWindow): Point {
  const {left, top, width} = map.getBoundingClientRect();
  const scale = layout.width / width;
  return {
    x: (clientX - left) * scale - layout.width / 2,
    y: (clientY - top) * scale - layout.top,
  };
}

/** The sheet that somebody would be put on. */
function showRing(map: Element, ring: number | undefined): void {
  for (const sheet of map.querySelectorAll<SVGElement>('[data-ring]')) {
    sheet.classList.toggle('under', sheet.dataset['ring'] === String(ring));
  }
}
