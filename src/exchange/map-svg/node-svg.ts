import {initialsOf} from '../../domain/network/people.js';
import type {MapEntry} from '../../domain/network/map-moment.js';
import {lineHeights, near, shapeAbove, signAt} from '../../domain/network/map-paths.js';
import {firstTwo, nameLines, visible} from '../../domain/network/name-lines.js';
import type {Drawing} from './drawing.js';
import {stateSign} from './state-sign.js';
import {oneLine, textSvg} from './svg-text.js';
import {escapeXml, tag} from './xml.js';

/** Sizes of letters. */
const sizes = {
  lg: {name: 16.5, state: 14, initials: 26},
  md: {name: 14.5, state: 13.5, initials: 19},
  sm: {name: 13, state: 12.5, initials: 15},
} as const;

/** Somebody in their place: shape, sign, name, state. */
export function nodeSvg(person: MapEntry, at: number, drawing: Drawing): string {
  const {layout, words} = drawing;
  const spot = layout.spots[at] ?? {x: 0, y: 0};
  const state = person.state === undefined ? '' : words.state(person.state);
  const sign = state === '' ? '' : badge(person.state ?? '', drawing);
  return tag(
    'g',
    {transform: `translate(${near(spot.x)} ${near(spot.y)})`},
    tag('title', {}, escapeXml(visible(person.displayName) || '…')) +
      shape(person, drawing) +
      sign +
      label(person, state, drawing),
  );
}

/** Round is informal, a soft square is formal; dashed is without a ring. */
function shape({kind, displayName, emoji, closeness}: MapEntry, drawing: Drawing): string {
  const {layout, colours, rings} = drawing;
  const {cell} = layout;
  const half = cell.shape / 2;
  const y = -shapeAbove(cell);
  const informal = kind === 'informal';
  const drawn = {
    fill: informal ? colours.informalSoft : colours.formalSoft,
    stroke: informal ? colours.informal : colours.formal,
    'stroke-width': 2,
    'stroke-dasharray': rings && closeness === undefined ? '6 5' : undefined,
  };
  const size = sizes[cell.size].initials;
  const letters = emoji === undefined ? '' : firstTwo(visible(emoji));
  const fill = informal ? colours.informalText : colours.formalText;
  return (
    (informal
      ? tag('circle', {cy: near(y), r: half - 1, ...drawn})
      : tag('rect', {
          x: 1 - half,
          y: near(y + 1 - half),
          width: cell.shape - 2,
          height: cell.shape - 2,
          rx: near(cell.shape * 0.26),
          ...drawn,
        })) +
    textSvg(letters || initialsOf(visible(displayName)), 0, y + size * 0.35, {
      'font-size': size,
      'font-weight': 600,
      fill,
    })
  );
}

function badge(state: string, {layout, colours}: Drawing): string {
  const sign = stateSign(state, colours);
  return sign === '' ? '' : tag('g', {transform: signAt(layout.cell)}, sign);
}

function label({displayName, closeness}: MapEntry, state: string, drawing: Drawing): string {
  const {layout, colours, rings} = drawing;
  const {cell} = layout;
  const {name, state: small} = sizes[cell.size];
  const [line, last] = lineHeights[cell.size];
  const names = nameLines(displayName, cell.em);
  const from = cell.shape / 2 - shapeAbove(cell) + line;
  const {ring1, ring2, ring3} = colours;
  const ground = {
    'paint-order': 'stroke',
    stroke: rings ? {1: ring1, 2: ring2, 3: ring3}[closeness ?? 2] : ring3,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
  };
  const bold = {'font-size': name, 'font-weight': 600, fill: colours.text, ...ground};
  const below = from + (Math.max(1, names.length) - 1) * line + last;
  const word = oneLine(state, (cell.em * name) / small);
  return (
    names.map((words, n) => textSvg(words, 0, from + n * line, bold)).join('') +
    (word === ''
      ? ''
      : textSvg(word, 0, below, {'font-size': small, fill: colours.accent, ...ground}))
  );
}
