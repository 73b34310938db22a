import {expect, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {clearPage, elementsIn, storiesIn, tell} from '../support/stories.js';

/** Ways to read a page that must not lose anything, as a reader's own style sheet. */
const readings = {
  'at 320 px': {width: 320, css: ''},
  'at 700 px': {width: 700, css: ''},
  'at 1280 px': {width: 1280, css: ''},
  'with text of 200 %': {width: 1280, css: ':root { font-size: 200%; }'},
  'with wide text spacing': {
    width: 320,
    css: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
      p { margin-block-end: 2em !important; }`,
  },
};

/** Every story of a file, in every reading: nothing scrolls sideways, is cut off or hard to hit. */
export function nothingIsLostIn(file: Parameters<typeof storiesIn>[0]): void {
  afterEach(clearPage);
  for (const [reading, {width, css}] of Object.entries(readings))
    describe(reading, () => {
      const sheet = new CSSStyleSheet();
      before(async () => {
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
        await setViewport({width, height: 900});
      });
      after(() => sheet.replaceSync(''));
      for (const story of storiesIn(file))
        it(story.name, async () => {
          const place = await tell(story);
          for (const {shadowRoot} of elementsIn(place)) shadowRoot?.adoptedStyleSheets.push(sheet);
          await nextFrame();
          expect(lossesIn(place)).to.deep.equal([]);
        });
    });
}

/** What somebody would miss of what is drawn here, each in one line. */
export function lossesIn(place: HTMLElement): string[] {
  const all = elementsIn(place);
  // A question in front of the page is all there is to see.
  const shown = elementsIn(all.find((one) => one.matches('dialog:modal')) ?? place).filter(isShown);
  return [
    ...sideways(place),
    ...shown.filter(isCutOff).map((one) => `is cut off: ${words(one)}`),
    ...shown.filter(isOverfull).map((one) => `does not fit: ${words(one)}`),
    ...overlapping(shown),
    ...shown.filter(isTarget).flatMap(tooSmall),
  ];
}

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
    return [...range.getClientRects()].map(({top, height, left, right}) => ({
      text: text.slice(0, 40),
      top: top + height * 0.3,
      bottom: top + height * 0.7,
      left,
      right,
    }));
  });
}

const targets =
  'a[href], button, summary, select, textarea, input:not([type=hidden]), [tabindex="0"], ' +
  '[role=button], [role=radio], [role=checkbox], [role=option], [role=tab], [role=slider]';

const isTarget = (one: HTMLElement): boolean => one.matches(targets) && !isInSentence(one);

/** A link in running text is as high as its line. */
const isInSentence = (one: HTMLElement): boolean =>
  getComputedStyle(one).display === 'inline' &&
  [...(one.parentNode?.childNodes ?? [])].some(
    (node) => node instanceof Text && node.data.trim() !== '',
  );

/** WCAG 2.5.8 asks for 24 px; what matters most is as large as a finger. */
function tooSmall(one: HTMLElement): string[] {
  const least = one.matches('.btn.primary') ? 44 : 24;
  const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
  const {width, height} = (label ?? one).getBoundingClientRect();
  // Half a pixel is a matter of rounding.
  return Math.min(width, height) >= least - 0.5
    ? []
    : [`is ${Math.round(width)} × ${Math.round(height)} px, less than ${least}: ${words(one)}`];
}

const words = (one: HTMLElement): string => {
  const text = one.getAttribute('aria-label') ?? one.textContent.replaceAll(/\s+/g, ' ').trim();
  return `${one.localName}.${one.getAttribute('class') ?? ''} “${text.slice(0, 60)}”`;
};
