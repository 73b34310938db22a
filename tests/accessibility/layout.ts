import {expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {clearPage, elementsIn, storiesIn, tell} from '../support/stories.js';
import {fadedIn} from './faded.js';
import {isTarget, tooSmall} from './targets.js';

const wideSpacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;
const largeText = ':root { font-size: 200%; }';

/** Ways to read a page that must not lose anything, as a reader's own style sheet. */
const readings = {
  'at 320 px': {width: 320, css: ''},
  'at 700 px': {width: 700, css: ''},
  'at 1280 px': {width: 1280, css: ''},
  'with text of 200 %': {width: 1280, css: largeText},
  'with wide text spacing': {width: 320, css: wideSpacing},
};

/** Every story of a file, in every reading: nothing scrolls sideways, is cut off or hard to hit. */
export function nothingIsLostIn(file: Parameters<typeof storiesIn>[0]): void {
  afterEach(clearPage);
  for (const width of [320, 700, 1280] as const)
    describe(`at ${width} px`, () => {
      before(() => setViewport({width, height: 900}));
      for (const story of storiesIn(file))
        it(story.name, async () => {
          const place = await tell(story);
          expect(await lossesInReadings(place, width)).to.deep.equal([]);
        });
    });
}

/** In every way to read a page of this width; the page is afterwards as it was. */
export async function lossesInReadings(
  place: HTMLElement,
  width: 320 | 700 | 1280,
): Promise<string[]> {
  const found: string[] = [];
  for (const [reading, {width: wide, css}] of Object.entries(readings))
    if (wide === width)
      found.push(...(await lossesWith(css, place)).map((loss) => `${reading}: ${loss}`));
  return found;
}

/** With letters twice as large, on a page as wide as it is now. */
export const lossesInLargeText = (place: HTMLElement): Promise<string[]> =>
  lossesWith(largeText, place);

/** With a reader's own style sheet. */
async function lossesWith(css: string, place: HTMLElement): Promise<string[]> {
  if (css === '') return lossesIn(place);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = [document, ...elementsIn(place).flatMap(({shadowRoot}) => shadowRoot ?? [])];
  const before = css === largeText ? textSizes(place) : [];
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  await nextFrame();
  const losses = [...lossesIn(place), ...before.flatMap(growthLoss)];
  for (const root of roots)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  return losses;
}

/** How large the letters are of whatever holds words of its own; a drawing grows with its box. */
const textSizes = (place: HTMLElement): (readonly [HTMLElement, number])[] =>
  elementsIn(place)
    .filter((one) => !(one instanceof SVGElement) && isShown(one) && linesOf(one).length > 0)
    .map((one) => [one, letters(one)]);

const letters = (one: HTMLElement): number => parseFloat(getComputedStyle(one).fontSize);

/** WCAG 1.4.4: whoever asks for letters twice as large gets them, or nearly, where they were large. */
function growthLoss([one, before]: readonly [HTMLElement, number]): string[] {
  const growth = letters(one) / before;
  return !one.isConnected || growth >= (before >= 24 ? 1.7 : 2) - 0.01
    ? []
    : [`grows ${growth.toFixed(2)} times instead of 2: ${words(one)}`];
}

/** What somebody would miss of what is drawn here, each in one line. */
export function lossesIn(place: HTMLElement): string[] {
  const all = elementsIn(place);
  // What is only laid out when somebody scrolls there has no true places before.
  const later = all.filter((one) => getComputedStyle(one).contentVisibility === 'auto');
  for (const one of later) one.style.contentVisibility = 'visible';
  const losses = lossesOf(place, all);
  for (const one of later) one.style.removeProperty('content-visibility');
  return losses;
}

function lossesOf(place: HTMLElement, all: readonly HTMLElement[]): string[] {
  const shown = shownIn(place, all);
  return [
    ...sideways(place),
    ...shown.filter(isCutOff).map((one) => `is cut off: ${words(one)}`),
    ...shown.filter(isOverfull).map((one) => `does not fit: ${words(one)}`),
    ...overlapping(shown),
    ...shown.filter(isTarget).flatMap(sizeLoss),
    ...fadedIn(shown),
  ];
}

/** All there is to see: of a page behind a question only the question. */
export const shownIn = (
  place: HTMLElement,
  all: readonly HTMLElement[] = elementsIn(place),
): HTMLElement[] =>
  elementsIn(all.find((one) => one.matches('dialog:modal')) ?? place).filter(isShown);

/** WCAG 1.4.10. */
function sideways(place: HTMLElement): string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const sticksOut = ({left, right}: {readonly left: number; readonly right: number}): boolean =>
    right > clientWidth || left < 0;
  const widest = elementsIn(place).filter(
    (one) => sticksOut(one.getBoundingClientRect()) || linesOf(one).some(sticksOut),
  );
  return [`scrolls sideways, ${scrollWidth} px: ${widest.map(words).slice(-5).join(' | ')}`];
}

/** Shown to the eye: what is for screen readers only is clipped to nothing on purpose. */
const isShown = (one: HTMLElement): boolean =>
  one.checkVisibility({visibilityProperty: true}) && !isForEarsOnly(one);

const isForEarsOnly = (one: Element): boolean => one.closest('.sr') !== null;

/** WCAG 1.4.4 and 1.4.12. */
function isCutOff(one: HTMLElement): boolean {
  const {overflowX, overflowY} = getComputedStyle(one);
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  return (
    !(one instanceof SVGElement) &&
    one.textContent.trim() !== '' &&
    ((hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
      (hides(overflowY) && one.scrollHeight > one.clientHeight + 1))
  );
}

/** Words that stick out of what one presses. */
const isOverfull = (one: HTMLElement): boolean =>
  one.matches('button, .btn, .chip, .tag, summary, label') &&
  getComputedStyle(one).display !== 'inline' &&
  (one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 4);

/** Lines of text that are written over each other. */
function overlapping(shown: readonly HTMLElement[]): string[] {
  const lines = shown.filter((one) => !(one instanceof SVGElement)).flatMap(linesOf);
  lines.sort((a, b) => a.top - b.top);
  return lines.flatMap((line, at) => {
    const found: string[] = [];
    for (const other of lines.slice(at + 1)) {
      if (other.top >= line.bottom) break;
      if (other.left < line.right - 1 && line.left < other.right - 1)
        found.push(`overlaps: “${line.text}” and “${other.text}”`);
    }
    return found;
  });
}

interface Line {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The lines of an element's own text, each as high as its small letters: ascenders may touch. */
function linesOf(one: HTMLElement): Line[] {
  return [...one.childNodes].flatMap((node) => {
    const text = node.textContent?.trim() ?? '';
    if (!(node instanceof Text) || text === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .map(({top, height, left, right}) => ({
        text: text.slice(0, 40),
        top: top + height * 0.3,
        bottom: top + height * 0.7,
        left,
        right,
      }))
      .filter((line) => !isScrolledAway(one, line));
  });
}

/** In a box that scrolls, what lies outside of it comes when somebody scrolls there. */
function isScrolledAway(one: Element, {top, bottom, left, right}: Omit<Line, 'text'>): boolean {
  for (let at = one.parentElement; at; at = at.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    const box = at.getBoundingClientRect();
    if (bottom <= box.top || top >= box.bottom || right <= box.left || left >= box.right)
      return true;
  }
  return false;
}

function sizeLoss(one: HTMLElement): string[] {
  const [size, least] = tooSmall(one) ?? [];
  return size === undefined ? [] : [`is ${size} px, less than ${least}: ${words(one)}`];
}

const words = (one: HTMLElement): string => {
  const text = one.getAttribute('aria-label') ?? one.textContent.replaceAll(/\s+/g, ' ').trim();
  return `${one.localName}.${one.getAttribute('class') ?? ''} “${text.slice(0, 60)}”`;
};
