import {layoutSectors} from '../../domain/network/layout-sectors.js';
import {ringName, youRadius, type Mapped} from '../../domain/network/layout-parts.js';
import {standing, type MapEntry} from '../../domain/network/map-moment.js';
import {axisPath, near, ringNameHeights, ringPath} from '../../domain/network/map-paths.js';
import {sectorMarks, sectorType} from '../../domain/network/sector-marks.js';
import type {Sectors} from '../../domain/network/sectors.js';
import type {Tie} from '../../domain/network/schema.js';
import {closenesses, sides, type Closeness, type Side} from '../../domain/network/rings.js';
import {tiePath} from '../../domain/network/tie-path.js';
import {coloursFrom, type MapColours} from './colours.js';
import type {Drawing, MapSvgWords} from './drawing.js';
import {nodeSvg} from './node-svg.js';
import {oneLine, textSvg} from './svg-text.js';
import {escapeXml, tag} from './xml.js';

export interface MapSvgOptions {
  readonly words: MapSvgWords;
  /** In px; from 780 on with rings, narrower in rows. 1040 by default. */
  readonly width?: number;
  /** `ink` for a printer without colours; otherwise those that differ from the page's. */
  readonly colours?: Partial<MapColours> | 'ink';
  /** Without rings everybody stands on one sheet, by side alone. */
  readonly rings?: boolean;
  /** The parts of the sides, as on the page; only with rings. */
  readonly sectors?: Sectors;
  readonly ties?: readonly Pick<Tie, 'from' | 'to'>[];
  /** The language of the words, as `nl`. */
  readonly language?: string;
}

/** Room for the names of the sides. */
const head = 46;

/**
 * A map as the text of an SVG file: `mapNow(group)`, the `people` of a kept map, or `pictureOf` what
 * the client chose. Nothing in it is loaded, runs, or needs a style sheet; it holds no ids.
 */
export function mapSvg(people: readonly MapEntry[], options: MapSvgOptions): string {
  const {words, width = 1040, rings = true, ties = [], language} = options;
  const mapped = people.map((person) =>
    rings ? standing(person) : {side: person.kind, ring: 2 as const},
  );
  const sectors = rings ? (options.sectors ?? {}) : {};
  const box = {width: Math.min(Math.max(width, 288), 8000)};
  const layout = layoutSectors(mapped, sectors, box);
  const drawing = {layout, words, rings, colours: coloursFrom(options.colours)};
  const foot = layout.form === 'rows' ? head : 0;
  const frame = [-layout.width / 2, -layout.top - head, layout.width, layout.height + head + foot];
  const [x = 0, y = 0, w = 0, h = 0] = frame.map(near);
  const content = [
    tag('title', {}, escapeXml(words.title)),
    tag('desc', {}, escapeXml(people.map((person) => words.describe(person)).join('\n'))),
    tag('rect', {x, y, width: w, height: h, fill: drawing.colours.paper}),
    sheets(drawing),
    sectorLines(drawing, mapped, sectors),
    tieLines(people, ties, drawing),
    you(drawing),
    ...people.map((person, at) => nodeSvg(person, at, drawing)),
    ...sides.map((side) => sideName(side, drawing)),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    ...(language !== undefined && {'xml:lang': language, lang: language}),
    width: w,
    height: h,
    viewBox: `${x} ${y} ${w} ${h}`,
    'font-family': 'system-ui, sans-serif',
    'text-anchor': 'middle',
  };
  return `${tag('svg', attributes, content.join('\n'))}\n`;
}

/** The rings from the outside in, the line between the sides, and the names of the rings. */
function sheets({layout, colours, words, rings}: Drawing): string {
  const {ring1, ring2, ring3, line, muted, paper} = colours;
  const fills = {1: ring1, 2: ring2, 3: ring3};
  const drawn: readonly Closeness[] = rings ? [3, 2, 1] : [3];
  const names = rings
    ? closenesses.flatMap((ring) =>
        ringNameHeights(layout, ring).map((y) => {
          const word = oneLine(words.rings[ring], (ringName.w - 18) / 13);
          const w = Math.min(ringName.w, word.length * 7 + 20);
          const rect = {x: near(-w / 2), y: near(y - 10), width: near(w), height: 20, rx: 10};
          return (
            tag('rect', {...rect, fill: paper, stroke: line}) +
            textSvg(word, 0, y + 4.5, {'font-size': 13, fill: muted})
          );
        }),
      )
    : [];
  return [
    ...drawn.map((ring) =>
      tag('path', {d: ringPath(layout, ring), fill: fills[ring], stroke: line}),
    ),
    tag('path', {
      d: axisPath(layout),
      fill: 'none',
      stroke: line,
      'stroke-width': 1.25,
      'stroke-dasharray': '1 7',
      'stroke-linecap': 'round',
    }),
    ...names,
  ].join('');
}

function sectorLines(
  {layout, colours}: Drawing,
  people: readonly Mapped[],
  sectors: Sectors,
): string {
  const {path, names} = sectorMarks(layout, people, sectors);
  const type = {'font-size': sectorType.size, fill: colours.muted};
  const words = names.flatMap(({lines, x, y}) =>
    lines.map((line, n) => {
      const down = (n - (lines.length - 1) / 2) * sectorType.line + sectorType.size / 3;
      return textSvg(line, near(x), near(y + down), type);
    }),
  );
  const line = {
    fill: 'none',
    stroke: colours.line,
    'stroke-width': 1.25,
    'stroke-dasharray': '1 7',
  };
  return (
    (path === '' ? '' : tag('path', {d: path, ...line, 'stroke-linecap': 'round'})) + words.join('')
  );
}

function tieLines(
  people: readonly MapEntry[],
  ties: NonNullable<MapSvgOptions['ties']>,
  {layout, colours}: Drawing,
): string {
  const spots = new Map(people.map(({personId}, at) => [personId, layout.spots[at]]));
  return ties
    .map(({from, to}) => {
      const p = spots.get(from);
      const q = spots.get(to);
      if (!p || !q || p === q) return '';
      const d = tiePath(layout.cell, p, q);
      return tag('path', {d, fill: 'none', stroke: colours.muted, 'stroke-width': 1.2});
    })
    .join('');
}

function you({layout, colours, words}: Drawing): string {
  const r = youRadius(layout.cell);
  const size = {lg: 34, md: 25, sm: 21}[layout.cell.size];
  const {text, paper} = colours;
  return (
    tag('circle', {r: near(r), fill: text}) +
    textSvg(oneLine(words.you, (2 * r) / size), 0, size * 0.32, {'font-size': size, fill: paper})
  );
}

/** Above the map, and in rows the second one below it. */
function sideName(side: Side, {layout, colours, words}: Drawing): string {
  const {width, top, height, form} = layout;
  const informal = side === 'informal';
  const half = form === 'wide' ? width / 2 : width;
  const word = oneLine(words.sides[side], (half - 40) / 16);
  const y = form === 'wide' || informal ? -top - head / 2 : height - top + head / 2;
  const x = form === 'wide' && !informal ? 14 : 14 - width / 2;
  const fill = informal ? colours.informalSoft : colours.formalSoft;
  const stroke = informal ? colours.informal : colours.formal;
  const sign = {fill, stroke, 'stroke-width': 2};
  return (
    (informal
      ? tag('circle', {cx: near(x), cy: near(y), r: 9, ...sign})
      : tag('rect', {x: near(x - 9), y: near(y - 9), width: 18, height: 18, rx: 5, ...sign})) +
    textSvg(word, x + 18, y + 5.5, {
      'font-size': 16,
      'font-weight': 600,
      fill: colours.text,
      'text-anchor': 'start',
    })
  );
}
