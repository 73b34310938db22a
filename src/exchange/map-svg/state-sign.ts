import type {MapColours} from './colours.js';
import {tag} from './xml.js';

type Part = readonly [
  tone: 'soft' | 'ink' | 'line' | 'cut' | 'grey' | 'greyline',
  width: number,
  name: 'path' | 'circle' | 'rect',
  shape: Readonly<Record<string, string | number>>,
];

const check = {d: 'm6.5 11.4 3.1 3.1 6-6.6'};
const door = {
  d: 'M12 3H5.5A2.5 2.5 0 0 0 3 5.5v11A2.5 2.5 0 0 0 5.5 19H12M9 11h10m-3.6-3.6L19 11l-3.6 3.6',
};
/* Seven states, seven silhouettes, as on the page: on a grid of 22. */
const signs: Readonly<Record<string, readonly Part[]>> = {
  considering: [['soft', 2, 'circle', {cx: 11, cy: 11, r: 8.5, 'stroke-dasharray': '3.2 2.6'}]],
  nominated: [['ink', 1.5, 'path', {d: 'M5 2.5h12v17.2l-6-4.4-6 4.4z'}]],
  asked: [
    ['soft', 2, 'rect', {x: 1.5, y: 4, width: 19, height: 14, rx: 2.5}],
    ['line', 2, 'path', {d: 'm3 6.5 8 6 8-6'}],
  ],
  member: [
    ['ink', 1, 'circle', {cx: 11, cy: 11, r: 9.5}],
    ['cut', 2.4, 'path', check],
  ],
  later: [
    ['grey', 2, 'circle', {cx: 11, cy: 11, r: 9}],
    ['greyline', 2, 'path', {d: 'M11 6v5.2l3.4 2.2'}],
  ],
  declined: [
    ['grey', 2, 'rect', {x: 2, y: 2, width: 18, height: 18, rx: 9}],
    ['greyline', 2.2, 'path', {d: 'M7 11h8'}],
  ],
  left: [['greyline', 2, 'path', door]],
};
const sameAs: Readonly<Record<string, string>> = {onHold: 'nominated', ended: 'left'};

/** The sign of a state on a grid of 22; nothing for a state without one. */
export function stateSign(state: string, colours: MapColours): string {
  const {accent, accentSoft, paper, muted} = colours;
  const tones: Readonly<Record<Part[0], readonly [fill: string, stroke: string]>> = {
    soft: [accentSoft, accent],
    ink: [accent, accent],
    line: ['none', accent],
    cut: ['none', paper],
    grey: [paper, muted],
    greyline: ['none', muted],
  };
  const known = sameAs[state] ?? state;
  const parts = Object.hasOwn(signs, known) ? (signs[known] ?? []) : [];
  return parts
    .map(([tone, width, name, shape]) => {
      const [fill, stroke] = tones[tone];
      const round = {'stroke-linecap': 'round', 'stroke-linejoin': 'round'};
      return tag(name, {...shape, fill, stroke, 'stroke-width': width, ...round});
    })
    .join('');
}
