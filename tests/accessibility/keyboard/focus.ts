import {elementsIn} from '../../support/stories.js';
import {contrastOn, parentOf} from '../colors.js';

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
  const {stroke, strokeOpacity, strokeWidth} = getComputedStyle(one);
  const drawn = one instanceof SVGElement && stroke !== 'none';
  const color = drawn ? stroke : outlineColor;
  const width = parseFloat(drawn ? strokeWidth : outlineWidth);
  if (!drawn && outlineStyle === 'none') return 'it has no outline';
  if (drawn && !one.matches(':focus-visible')) return 'the browser shows no focus';
  if (!(width >= 2)) return `its outline is ${width} px`;
  const contrast = contrastOn(one, {
    color,
    strength: drawn ? Number(strokeOpacity) : 1,
    isAround: true,
  });
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
