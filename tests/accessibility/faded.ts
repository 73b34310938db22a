import {contrastOn, parentOf} from './colors.js';
import {nameOf} from './keyboard/focus.js';

/**
 * What axe does not measure: words in a drawing, pictures that say something, and all that is drawn
 * less than fully. What cannot be used now may be faint (WCAG 1.4.3, 1.4.11).
 */
export function fadedIn(shown: readonly HTMLElement[]): string[] {
  const strengths = new Map<Element, number>();
  const strengthOf = (one: Element): number => {
    const before = strengths.get(one);
    if (before !== undefined) return before;
    const around = parentOf(one);
    const strength = Number(getComputedStyle(one).opacity) * (around ? strengthOf(around) : 1);
    strengths.set(one, strength);
    return strength;
  };
  return shown
    .filter((one) => one.closest('[aria-disabled=true], :disabled') === null)
    .flatMap((one) => inksOf(one, strengthOf(one) < 1).flatMap((ink) => lossOf(one, ink)));
}

interface Ink {
  readonly what: string;
  readonly color: string;
  readonly strength: number;
  readonly least: number;
}

function lossOf(one: HTMLElement, {what, color, strength, least}: Ink): string[] {
  const contrast = contrastOn(one, {color, strength, under: shapeUnder(one)});
  if (contrast >= least - 0.05) return [];
  const name = `${one.localName}.${one.getAttribute('class') ?? ''} “${nameOf(one).slice(0, 40)}”`;
  return [`${what} stands out by ${contrast.toFixed(1)} instead of ${least}: ${name}`];
}

/** What is drawn here, as far as only this gate sees it. */
function inksOf(one: HTMLElement, isFaded: boolean): Ink[] {
  const style = getComputedStyle(one);
  const drawn = one instanceof SVGElement;
  const strength = Number(style.strokeOpacity);
  const inks: Ink[] = [];
  if (hasWords(one) && (isFaded || drawn)) {
    const least = isLarge(style) ? 3 : 4.5;
    inks.push(
      drawn
        ? {what: 'text', color: style.fill, strength: Number(style.fillOpacity), least}
        : {what: 'text', color: style.color, strength: 1, least},
    );
  }
  if (one.matches('.icon')) inks.push({what: 'picture', color: style.color, strength: 1, least: 3});
  const isShape = one.matches(shapes);
  if (drawn && isShape && !one.closest('.icon') && style.stroke !== 'none') {
    if (isFaded || strength < 1) inks.push({what: 'line', color: style.stroke, strength, least: 3});
  }
  if (!drawn && isFaded && style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0)
    inks.push({what: 'edge', color: style.borderTopColor, strength: 1, least: 3});
  return inks;
}

const shapes = 'path, line, circle, rect, ellipse, polyline, polygon';

/** The colour of the last shape that was drawn under the middle of these words. */
function shapeUnder(one: HTMLElement): string | undefined {
  if (!one.matches('text')) return undefined;
  const {left, right, top, bottom} = one.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const all = [...(one.parentElement?.children ?? [])];
  return all
    .slice(0, all.indexOf(one))
    .filter((other) => other.matches(shapes) && isAt(other.getBoundingClientRect(), x, y))
    .map((shape) => getComputedStyle(shape).fill)
    .findLast((fill) => fill !== 'none');
}

const isAt = ({left, right, top, bottom}: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

const hasWords = (one: HTMLElement): boolean =>
  [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** As WCAG means it: 24 px, or bold from 18.66 px. */
function isLarge({fontSize, fontWeight}: CSSStyleDeclaration): boolean {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}
