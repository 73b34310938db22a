import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Rating} from '../../domain/goals/schema.js';
import {ratingWords} from '../../domain/goals/values.js';
import {dateOf} from '../../i18n/format.js';
import type {FormDesk} from './desk.js';
import {ratingLabel} from './rating-label.js';

const rowHeight = 44;
const step = 38;
const right = 132;
const most = 4;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly when: string;
  readonly word: string;
}

/** The course of one row as a line over the words, newest at the right; said in words too. */
export function coursePicture(
  desk: FormDesk,
  row: readonly Rating[],
  now: string | undefined,
): TemplateResult | typeof nothing {
  const points = pointsOf(desk, row, now);
  if (points.length === 0) return nothing;
  const told = points.map(({when, word}) => `${when}: ${word}`).join('. ');
  return html`<figure class="course">
    <svg viewBox="9 0 132 200" role="img" aria-label=${told}>
      ${ratingWords.map(
        (_word, at) => svg`<path class="row" d="M0 ${rowHeight * (at + 0.5)}H150" />`,
      )}
      <path class="line" d=${lineThrough(points)} />
      ${points.map((point, at) => drawn(points, point, at))}
    </svg>
  </figure>`;
}

function pointsOf(
  desk: FormDesk,
  row: readonly Rating[],
  now: string | undefined,
): readonly Point[] {
  const rated = newestPerDay(row).map(({on, value}) => ({
    when: dateOf(desk.locale, on, {month: 'short'}),
    value,
  }));
  const all = now === undefined ? rated : [...rated, {when: desk.text.nowLabel, value: now}];
  const shown = all.slice(-most);
  return shown.map(({when, value}, at) => ({
    x: right - step * (shown.length - 1 - at),
    y: rowHeight * (ratingWords.length - ratingWords.findIndex((word) => word === value) - 0.5),
    when,
    word: ratingLabel(desk, value),
  }));
}

/** Changing one's mind on the same day is one point; other scales have no row here. */
function newestPerDay(row: readonly Rating[]): readonly Rating[] {
  const days = new Map<string, Rating>();
  for (const rating of row) {
    if (rating.scale === 'words4' && ratingWords.some((word) => word === rating.value)) {
      days.set(rating.on.slice(0, 10), rating);
    }
  }
  return [...days.values()];
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

function drawn(points: readonly Point[], {x, y, when}: Point, at: number): unknown {
  const last = at === points.length - 1;
  const label = points[at - 1]?.when === when ? nothing : when;
  return svg`<circle class=${last ? 'dot last' : 'dot'} cx=${x} cy=${y} r=${last ? 7 : 5} />
    <text class=${last ? 'last' : ''} x=${x} y="194">${label}</text>`;
}
