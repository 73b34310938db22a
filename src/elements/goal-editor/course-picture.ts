import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Rating} from '../../domain/goals/schema.js';
import {dateOf} from '../../i18n/format.js';
import type {FormDesk} from './desk.js';
import {newestPerMoment} from './rows.js';
import type {Level} from './scales.js';

const step = 38;
const right = 132;
/** So far a word may stick out of the picture. */
const edge = 153;
/** More moments than this do not fit; all of them stand in the whole course. */
const most = 4;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly when: string;
  /** The same in words, with the level. */
  readonly told: string;
}

/** Four words are as high as the choices beside them; six numbers have an axis of their own. */
const rowHeightOf = (levels: readonly Level[]): number =>
  levels[0]?.score === undefined ? 44 : 26;

/** The course of one row as a line over the levels, newest at the right; said in words too. */
export function coursePicture(
  desk: FormDesk,
  row: readonly Rating[],
  levels: readonly Level[],
  now: Level['value'] | undefined,
): TemplateResult | typeof nothing {
  const height = rowHeightOf(levels);
  const points = pointsOf(desk, row, levels, now);
  if (points.length === 0) return nothing;
  const bottom = height * levels.length;
  const scored = levels[0]?.score !== undefined;
  const left = scored ? -26 : 9;
  return html`<figure class="course ${scored ? 'scored' : ''}">
    <svg
      viewBox="${left} 0 ${141 - left} ${bottom + 24}"
      role="img"
      aria-label=${toldBy(desk, points)}
    >
      ${levels.map(({score}, at) => axis(score, height * (at + 0.5)))}
      <path class="line" d=${lineThrough(points)} />
      ${points.map((point, at) => drawn(point, at === points.length - 1))}
      ${labelled(points).map((point, at, all) => label(point, at === all.length - 1, bottom + 18))}
    </svg>
  </figure>`;
}

/** The same in small, for somebody's row among others. */
export function smallCourse(
  desk: FormDesk,
  row: readonly Rating[],
  levels: readonly Level[],
): TemplateResult | typeof nothing {
  const points = pointsOf(desk, row, levels, undefined);
  if (points.length === 0) return nothing;
  const height = rowHeightOf(levels);
  const {length} = points;
  const name = length > 1 ? toldBy(desk, points) : undefined;
  return html`<svg
    class="small-course"
    viewBox="9 0 132 ${height * levels.length}"
    role=${name === undefined ? nothing : 'img'}
    aria-label=${name ?? nothing}
    aria-hidden=${name === undefined ? 'true' : nothing}
  >
    ${levels.map((_level, at) => axis(undefined, height * (at + 0.5)))}
    <path class="line" d=${lineThrough(points)} />
    ${points.map(
      ({x, y}, at) =>
        svg`<circle class=${at === length - 1 ? 'dot last' : 'dot'} cx=${x} cy=${y} r=${at === length - 1 ? 14 : 9} />`,
    )}
  </svg>`;
}

const toldBy = ({text}: FormDesk, points: readonly Point[]): string =>
  points.map(({told}) => told).reduce((one, next) => text.inTurn(text.sentence(one), next));

const axis = (score: string | undefined, y: number): TemplateResult =>
  svg`<path class="row" d="M0 ${y}H141" />${
    score === undefined ? nothing : svg`<text class="score" x="-6" y=${y + 5}>${score}</text>`
  }`;

function pointsOf(
  desk: FormDesk,
  row: readonly Rating[],
  levels: readonly Level[],
  now: Level['value'] | undefined,
): readonly Point[] {
  const scale = levels[0]?.score === undefined ? 'words4' : 'gas6';
  const {text, locale} = desk;
  const rated = newestPerMoment(row)
    .filter((rating) => rating.scale === scale)
    .map(({on, value, meetingId}) => {
      const when = dateOf(locale, on, {month: 'short'});
      return {when, moment: meetingId === undefined ? when : text.inMeeting(when), value};
    });
  const today = {when: text.nowLabel, moment: text.nowLabel, value: now};
  const known = (now === undefined ? rated : [...rated, today]).flatMap(({when, moment, value}) => {
    const at = levels.findIndex((level) => level.value === value);
    const word = levels[at]?.label;
    if (word === undefined) return [];
    return [{when, told: text.labelled(moment, word), y: rowHeightOf(levels) * (at + 0.5)}];
  });
  const shown = known.slice(-most);
  return shown.map((point, at) => ({...point, x: right - step * (shown.length - 1 - at)}));
}

/** From left to right, level at each point. */
function lineThrough(points: readonly Point[]): string {
  return points
    .map(({x, y}, at) => {
      const before = points[at - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

const drawn = ({x, y}: Point, last: boolean): unknown =>
  svg`<circle class=${last ? 'dot last' : 'dot'} cx=${x} cy=${y} r=${last ? 7 : 5} />`;

const label = ({x, when}: Point, last: boolean, under: number): unknown =>
  svg`<text class=${last ? 'last' : ''} x=${x} y=${under}>${when}</text>`;

/** Each month once, at its first moment, and no two words over each other: the newest comes first. */
function labelled(points: readonly Point[]): readonly Point[] {
  const half = ({when}: Point): number => when.length * 3.8;
  return points
    .filter(({when}, at) => points[at - 1]?.when !== when)
    .map((point) => ({...point, x: Math.min(point.x, edge - half(point))}))
    .reduceRight<readonly Point[]>((shown, point) => {
      const [next] = shown;
      const isFree = !next || next.x - point.x > half(next) + half(point);
      return isFree ? [point, ...shown] : shown;
    }, []);
}
