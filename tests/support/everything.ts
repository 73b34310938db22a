const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
import {moreOfMap} from './more-of-map.js';

type Drawn = HTMLElement & {readonly updateComplete: Promise<unknown>};

/** Until an element shows the same for three frames in a row. */
export async function settled(element: Drawn): Promise<void> {
  await element.updateComplete;
  await moreOfMap(element);
  for (let still = 0, before = ''; still < 3;) {
    await element.updateComplete;
    await nextFrame();
    const now = element.shadowRoot?.innerHTML ?? '';
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** All text that an element shows, in its own tree. */
export const textOf = (element: HTMLElement): string =>
  (element.shadowRoot?.textContent ?? '').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();

/** What one can press, in the order of the page. */
const pressable = (element: HTMLElement): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(
    'button:not([disabled]), summary, [role="button"], [role="radio"]',
  ) ?? []),
];

const nameOf = (one: HTMLElement): string =>
  one.getAttribute('aria-label') ?? one.textContent.replaceAll(/\s+/g, ' ').trim();

/** More than any element has; whatever makes new names without end comes to it. */
const mostTurns = 300;

/**
 * Presses everything that can be pressed, also what comes up by that, each name once; stops early
 * when `enough` says so. A person would not, but nothing may go wrong by it.
 */
export async function pressEverything(
  element: Drawn,
  enough: () => boolean = () => false,
): Promise<void> {
  const pressed = new Set<string>();
  for (let turn = 0; !enough(); turn++) {
    if (turn === mostTurns)
      throw new Error(
        `There is no end to what can be pressed: ${[...pressed].slice(-9).join(', ')}`,
      );
    const dialog = element.shadowRoot?.querySelector('dialog[open]');
    const next = pressable(element).find(
      (one) => !pressed.has(nameOf(one)) && (!dialog || dialog.contains(one)),
    );
    if (next === undefined && !(dialog instanceof HTMLDialogElement)) return;
    if (next === undefined) {
      if (dialog instanceof HTMLDialogElement) dialog.close();
    } else {
      pressed.add(nameOf(next));
      next.dispatchEvent(
        new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}),
      );
    }
    await element.updateComplete;
    await nextFrame();
  }
}
