/**
 * Which colours lie on which: what every theme is measured by, ours and those of others. axe measures
 * words where a story has them. Of shapes, edges and the ring of the focus it knows nothing (WCAG 1.4.11).
 */

import {contrast, type Rgb} from './wcag-contrast.js';

const rings = ['ring-1', 'ring-2', 'ring-3'];
/** Where anything may stand. `page` is the portal's own ground, which shows between sheets. */
const open = ['page', 'surface', 'surface-raised', ...rings];
/** Strips, tags and what is marked: words, buttons and badges stand on these, too. */
const tinted = ['surface-sunken', 'accent-soft', 'waiting-soft', 'saved-soft'];

const words: Readonly<Record<string, readonly string[]>> = {
  text: [...open, ...tinted, 'informal-soft', 'formal-soft', 'care-soft'],
  'text-muted': [...open, ...tinted],
  accent: [...open, ...tinted],
  'accent-strong': [...open, ...tinted],
  'on-accent': ['accent', 'accent-strong'],
  saved: [...open, 'saved-soft'],
  waiting: [...open, 'waiting-soft'],
  care: [...open, 'care-soft'],
  'informal-text': ['informal-soft'],
  'formal-text': ['formal-soft'],
};

const shapes: Readonly<Record<string, readonly string[]>> = {
  'line-strong': open,
  focus: [...open, ...tinted],
  informal: [...open, 'informal-soft'],
  formal: [...open, 'formal-soft'],
};

/** Nothing depends on seeing these: they divide, decorate or cast a shadow. */
export const decorative = ['line', 'rule', 'shade-1', 'shade-2', 'shade-3'];

export interface Pair {
  readonly ink: string;
  readonly ground: string;
  /** The contrast that WCAG asks for at AA. */
  readonly least: number;
}

const pairsOf = (table: typeof words, least: number): Pair[] =>
  Object.entries(table).flatMap(([ink, grounds]) =>
    grounds.map((ground) => ({ink, ground, least})),
  );

export const pairs: readonly Pair[] = [...pairsOf(words, 4.5), ...pairsOf(shapes, 3)];

/** Every pair that stands out by less than it must, in these colours. */
export function faintIn(
  colorOf: (name: string) => Rgb,
  least = (pair: Pair): number => pair.least,
): string[] {
  return pairs.flatMap((pair) => {
    const ratio = contrast(colorOf(pair.ink), colorOf(pair.ground));
    if (ratio >= least(pair)) return [];
    return [`${pair.ink} on ${pair.ground}: ${ratio.toFixed(2)} instead of ${least(pair)}`];
  });
}
