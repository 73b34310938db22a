import {render, type CSSResult} from 'lit';

interface Sheet {
  readonly content: unknown;
  readonly lang: string;
  readonly styles: readonly CSSResult[];
  /** Has the last word about its size. */
  readonly fit?: (page: HTMLElement) => void;
}

/**
 * Prints this alone: in a frame of its own, so that nothing of the page around it comes along. The
 * frame is empty and of the same page: nothing is loaded, and it goes when the printer has it, or
 * when somebody does something near it again: not every browser says that the printer has it.
 */
export function printSheet(near: Element, sheet: Sheet): void {
  near.querySelector('.for-print')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'for-print';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Some browsers put an empty page in it only a moment later, and in place of what is there.
  frame.addEventListener('load', () => fill(frame, near, sheet), {once: true});
  near.append(frame);
}

function fill(frame: HTMLIFrameElement, near: Element, {content, lang, styles, fit}: Sheet): void {
  const {contentDocument: page, contentWindow: view} = frame;
  if (!page || !view) return;
  const {direction, fontFamily} = getComputedStyle(near);
  page.documentElement.lang = lang;
  page.documentElement.dir = direction;
  page.body.style.setProperty('font-family', fontFamily);
  dress(page, view, styles);
  render(content, page.body);
  fit?.(page.body);
  const stop = new AbortController();
  const {signal} = stop;
  const done = (): void => {
    stop.abort();
    frame.remove();
  };
  view.addEventListener('afterprint', done, {signal});
  view.print();
  for (const act of ['pointerdown', 'keydown', 'close'])
    near.addEventListener(act, done, {signal, capture: true});
}

/** A sheet of styles belongs to the document that it was made in. */
function dress(page: Document, view: Window, styles: readonly CSSResult[]): void {
  const own = new (view as Window & typeof globalThis).CSSStyleSheet();
  own.replaceSync(styles.map(({cssText}) => cssText).join(''));
  page.adoptedStyleSheets = [own];
}
