import {elementsIn} from '../../support/stories.js';

/** What has the focus, also inside shadow trees; nothing when that is the page itself. */
export function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body || active === null ? undefined : (active as HTMLElement);
}

/** What a screen reader would call it, nearly: enough to tell things apart. */
export function nameOf(one: Element): string {
  const label = 'labels' in one ? (one as HTMLInputElement).labels?.[0] : undefined;
  const words = one.getAttribute('aria-label') ?? wordsIn(label ?? one);
  return words.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
}

const wordsIn = (one: Node): string =>
  one instanceof Element && one.getAttribute('aria-hidden') === 'true'
    ? ''
    : one instanceof Text
      ? one.data
      : [...one.childNodes].map(wordsIn).join(' ');

const pressable = 'button, summary, a[href], [role=button], [role=checkbox], [role=radio]';
const fillable = 'input:not([type=hidden]), select, textarea';

const isThere = (one: HTMLElement): boolean =>
  one.checkVisibility({visibilityProperty: true}) && !one.matches(':disabled');

/** Everything that answers to a press. */
export const toPress = (place: ParentNode): HTMLElement[] =>
  elementsIn(place).filter((one) => one.matches(pressable) && isThere(one));

/** Everything that somebody can fill in. */
export const toFillIn = (place: ParentNode): HTMLElement[] =>
  elementsIn(place).filter((one) => one.matches(fillable) && isThere(one));

/** Why somebody who looks would not see that this has the focus; nothing when they would. */
export function hiddenFocus(one: HTMLElement): string | undefined {
  const {outlineStyle, outlineWidth, outlineColor, outlineOffset} = getComputedStyle(one);
  const {stroke, strokeWidth} = getComputedStyle(one);
  const drawn = one instanceof SVGElement && stroke !== 'none';
  const color = drawn ? stroke : outlineColor;
  const width = parseFloat(drawn ? strokeWidth : outlineWidth);
  if (!one.matches(':focus-visible')) return 'the browser shows no focus';
  if (!drawn && outlineStyle === 'none') return 'it has no outline';
  if (!(width >= 2)) return `its outline is ${width} px`;
  const contrast = contrastOf(color, groundOf(one));
  if (contrast < 3) return `its outline has a contrast of ${contrast.toFixed(1)}`;
  const reach = drawn ? 0 : Math.max(0, width + parseFloat(outlineOffset));
  return clipped(one, reach) ? 'its outline is cut off' : undefined;
}

/** What has the focus after a key; it is an error when that is nothing, or cannot be seen. */
export function focusAfter(key: string): HTMLElement {
  const now = focused();
  if (!now) throw new Error(`After ${key} nothing has the focus.`);
  const hidden = hiddenFocus(now);
  if (hidden) throw new Error(`After ${key} “${nameOf(now)}” has the focus, but ${hidden}.`);
  return now;
}

/** Is something that hides its overflow in the way? */
function clipped(one: HTMLElement, reach: number): boolean {
  const {left, right, top, bottom} = one.getBoundingClientRect();
  for (let at: Element | undefined = parentOf(one); at; at = parentOf(at)) {
    const {overflowX, overflowY} = getComputedStyle(at);
    if (at === document.documentElement || at === document.body) continue;
    if (at instanceof SVGElement || (overflowX === 'visible' && overflowY === 'visible')) continue;
    const box = at.getBoundingClientRect();
    if (left - reach < box.left - 1 || right + reach > box.right + 1) return true;
    if (top - reach < box.top - 1 || bottom + reach > box.bottom + 1) return true;
  }
  return false;
}

const parentOf = (one: Element): Element | undefined => {
  const root = one.assignedSlot ?? one.parentElement ?? one.getRootNode();
  return root instanceof ShadowRoot ? root.host : root instanceof Element ? root : undefined;
};

type Color = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** Whatever a style sheet calls a colour, as the screen shows it. */
function colorOf(css: string): Color {
  if (!canvas) throw new Error('There is no canvas.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** The colour behind it: the outline lies around it, on what it lies in. */
function groundOf(one: HTMLElement): string {
  for (let at = parentOf(one); at; at = parentOf(at)) {
    const {backgroundColor} = getComputedStyle(at);
    if (colorOf(backgroundColor)[3] > 0.5) return backgroundColor;
  }
  return 'white';
}

export function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [colorOf(a), colorOf(b)].map(luminance).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
