import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Cell, Point} from '../../domain/network/layout-parts.js';
import {lineHeights, near, shapeAbove, signAt} from '../../domain/network/map-paths.js';
import {firstTwo, nameLines, visible} from '../../domain/network/name-lines.js';
import type {Person} from '../../domain/network/schema.js';
import {initialsOf, personShape, type ShapedPerson} from '../../ui/person-shape.js';
import {stateShape} from './state-badge.js';
import {personIdOf, type Scene, type Shown} from './scene.js';
import {shortState, spoken} from './words.js';

export const translate = ({x, y}: Point): string => `translate(${near(x)} ${near(y)})`;

/** Somebody on the map: a drawing, and over it what can be pressed. */
export function nodeView(scene: Scene, at: number, drawing: unknown): SVGTemplateResult {
  const {people, layout, current} = scene;
  const shown = people[at];
  if (!shown) return svg``;
  const {w, h} = layout.cell;
  // The words in the drawing are cut up for the eye: what is spoken stands beside them, whole.
  return svg`<g
    class=${classOf(scene, shown, at)}
    part=${partOf(scene, shown)}
    data-at=${at}
    transform=${translate(layout.spots[at] ?? {x: 0, y: 0})}
  >${drawing}<rect
    class="hit"
    role="button"
    tabindex=${at === current ? 0 : -1}
    aria-current=${isChosen(scene, shown)}
    aria-label=${labelOf(scene, shown)}
    x=${-w / 2}
    y=${-h / 2}
    width=${w}
    height=${h}
    rx="14"
  /></g>`;
}

/** Who it is whom a press or a key on the map is for: their place among the people. */
export function nodeAt({target}: Event): number | undefined {
  const node = target instanceof Element ? target.closest('[data-at]') : null;
  return node instanceof SVGGElement ? Number(node.dataset['at']) : undefined;
}

/** The shape, the name in one or two lines, the state; a ring around who is chosen. */
export function drawingView(scene: Scene, shown: Shown): SVGTemplateResult {
  const {person, way} = shown;
  const {cell} = scene.layout;
  const state = stateOf(scene, way?.state);
  const up = shapeAbove(cell);
  const [line, last] = lineHeights[cell.size];
  const names = linesOf(person, cell);
  const from = cell.shape / 2 - up + line;
  return svg`<g aria-hidden="true"
    >${personShape(drawn(person), cell.shape, -up)}${names.map(
      (words, n) => svg`<text class="name" y=${from + n * line}>${words}</text>`,
    )}${
      state === undefined
        ? nothing
        : svg`${badge(cell, state)}<text class="state" y=${from + (names.length - 1) * line + last}
            >${shortState(scene.text, state)}</text>`
    }${isChosen(scene, shown) ? halo(cell, person.kind === 'informal') : nothing}</g>`;
}

/** People with the same mark have drawings that differ in their words alone. */
export function markOf(scene: Scene, shown: Shown): string {
  const {cell} = scene.layout;
  const {length} = linesOf(shown.person, cell);
  const state = stateOf(scene, shown.way?.state) ?? '';
  return `${cell.size} ${shown.person.kind} ${length} ${isChosen(scene, shown) ? '*' : ''} ${state}`;
}

/** The words of a drawing, from top to bottom. */
export function wordsIn(scene: Scene, {person, way}: Shown): readonly string[] {
  const state = stateOf(scene, way?.state);
  const names = linesOf(person, scene.layout.cell);
  const words = [initialsOf(drawn(person)), ...names];
  return state === undefined ? words : [...words, shortState(scene.text, state)];
}

const known = new WeakMap<Person, {readonly em: number; readonly lines: readonly string[]}>();

/** A name as it is drawn, cut up once for each size. */
function linesOf(person: Person, {em}: Cell): readonly string[] {
  const before = known.get(person);
  if (before?.em === em) return before.lines;
  const lines = nameLines(person.displayName, em);
  known.set(person, {em, lines});
  return lines;
}

export const isChosen = ({panel}: Scene, {person}: Shown): boolean =>
  personIdOf(panel) === person.id;

export const partOf = (scene: Scene, shown: Shown): string =>
  isChosen(scene, shown) ? 'person chosen' : 'person';

export function classOf(scene: Scene, shown: Shown, at: number): string {
  const {layout, mapped, sight, moving} = scene;
  const {id, closeness} = shown.person;
  const ring = sight === 'map' ? (mapped[at]?.ring ?? 2) : 3;
  const loose = sight === 'map' && closeness === undefined ? ' loose' : '';
  const moves = moving?.personId === id ? ' moving' : '';
  const chosen = isChosen(scene, shown) ? ' chosen' : '';
  return `node ${layout.cell.size} on-${ring}${chosen}${loose}${moves}`;
}

/** Who is being moved is said to be where they would come. */
export const labelOf = (scene: Scene, shown: Shown): string =>
  spoken(
    scene,
    (scene.moving?.personId === shown.person.id &&
      scene.late((more) => more.moved(scene, shown))) ||
      shown,
  );

const stateOf = ({sight}: Scene, state: string | undefined): string | undefined =>
  sight === 'map' || state !== 'member' ? state : undefined;

/** In a shape there is room for two characters, whatever somebody fills in. */
const drawn = ({kind, displayName, emoji}: Person): ShapedPerson => ({
  kind,
  displayName: visible(displayName),
  emoji: emoji && firstTwo(visible(emoji)),
});

function halo(cell: Cell, round: boolean): SVGTemplateResult {
  const half = cell.shape / 2 + 4;
  const y = -shapeAbove(cell);
  return round
    ? svg`<circle class="halo" cy=${y} r=${half} />`
    : svg`<rect class="halo" x=${-half} y=${y - half} width=${half * 2} height=${half * 2} rx=${half * 0.54} />`;
}

const badge = (cell: Cell, state: string): SVGTemplateResult =>
  svg`<g transform=${signAt(cell)}>${stateShape(state)}</g>`;
