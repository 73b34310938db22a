import {elementsIn} from '../support/stories.js';
import {contrastOf} from './colors.js';
import {hiddenFocus, nameOf, toFillIn, toPress} from './keyboard/focus.js';

/** Whatever takes time to change, also what is drawn before and after an element. */
export function motionsIn(place: HTMLElement): string[] {
  return elementsIn(place).flatMap((one) =>
    [undefined, '::before', '::after', '::backdrop'].flatMap((part) => {
      const {transitionDuration, animationName, animationDuration, scrollBehavior} =
        getComputedStyle(one, part);
      const lasts = [
        ...(isLong(transitionDuration) ? ['a transition'] : []),
        ...(animationName !== 'none' && isLong(animationDuration) ? ['an animation'] : []),
        ...(scrollBehavior === 'smooth' ? ['smooth scrolling'] : []),
      ];
      return lasts.map((what) => `${one.localName}.${one.getAttribute('class') ?? ''}: ${what}`);
    }),
  );
}

const isLong = (durations: string): boolean =>
  durations.split(',').some((duration) => parseFloat(duration) > 0.01);

const chosen =
  '[aria-pressed=true], [aria-checked=true], [aria-selected=true], [aria-current]:not([aria-current=false])';

const isChosen = (one: HTMLElement): boolean =>
  one.matches(chosen) && one.checkVisibility({visibilityProperty: true});

/** What is chosen, and says so by its colour alone. */
export const onlyColoured = (place: HTMLElement): string[] =>
  elementsIn(place).filter(isChosen).flatMap(looksLikeOthers);

/** What sets something apart besides its colour: shape, size, weight, a line, or another mark in it. */
function lookOf(one: Element): string {
  const {borderStyle, borderWidth, outlineStyle, outlineWidth, fontWeight, textDecorationLine} =
    getComputedStyle(one);
  const own = [
    borderStyle,
    borderWidth,
    outlineStyle,
    outlineWidth,
    fontWeight,
    textDecorationLine,
  ];
  const inside = [...one.children].filter((part) => part.checkVisibility());
  return `${one.localName} ${own.join(' ')} (${inside.map(lookOf).join()})`;
}

/** In forced colours a colour says nothing: what is chosen differs from itself when it is not. */
function looksLikeOthers(one: HTMLElement): string[] {
  // A shape in a drawing is set apart by what lies around it.
  if (one instanceof SVGElement) {
    return one.closest('.node')?.querySelector('.halo') ? [] : [`${nameOf(one)} has no halo`];
  }
  const with_ = lookOf(one);
  const others = [...(one.parentElement?.parentElement?.querySelectorAll(one.localName) ?? [])];
  const rest = others.filter((other) => other !== one && !other.matches(chosen));
  return rest.some((other) => other.className === one.className && lookOf(other) === with_)
    ? [`only its colour says that this is chosen: “${nameOf(one)}”`]
    : [];
}

/** What one presses or fills in has an edge, or is underlined, or is a picture of its own. */
export function borderless(place: HTMLElement): string[] {
  return elementsIn(place)
    .filter((one) => one.matches('.btn.primary, .btn.quiet, .input, .chip, .switch, .card, .note'))
    .filter((one) => one.checkVisibility() && !hasEdge(one))
    .map((one) => `has no edge in forced colours: ${one.className} “${nameOf(one).slice(0, 40)}”`);
}

function hasEdge(one: HTMLElement): boolean {
  const {borderTopStyle, borderTopWidth, borderTopColor, outlineStyle} = getComputedStyle(one);
  const {backgroundColor} = getComputedStyle(document.body);
  const border = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
  return (border && contrastOf(borderTopColor, backgroundColor) >= 3) || outlineStyle !== 'none';
}

/** Focus that somebody in forced colours would not see. */
export function unseenFocus(place: HTMLElement): string[] {
  const kinds = new Map<string, HTMLElement>();
  for (const one of [...toPress(place), ...toFillIn(place)])
    kinds.set(`${one.localName} ${one.getAttribute('class') ?? ''}`, one);
  return [...kinds.values()].flatMap((one) => {
    one.focus();
    const hidden = hiddenFocus(one);
    return hidden === undefined ? [] : [`${nameOf(one)}: ${hidden}`];
  });
}
