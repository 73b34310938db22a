/** What somebody hits with a finger, and how large that is: WCAG 2.5.8, and 2.5.5 for the main acts. */

const targets =
  'a[href], button, summary, select, textarea, input:not([type=hidden]), [tabindex="0"], ' +
  '[role=button], [role=radio], [role=checkbox], [role=option], [role=tab], [role=slider]';

/**
 * The main acts: whatever sends a wish, opens the form for one, chooses or is filled in. So that is
 * every target but a link, which only leads to what somebody wrote down; and at every width, since a
 * tablet is as wide as a screen.
 */
const isMainAct = (one: HTMLElement): boolean => !one.matches('a[href]');

export const isTarget = (one: HTMLElement): boolean => one.matches(targets) && !isInSentence(one);

/** A link in running text is as high as its line. */
const isInSentence = (one: HTMLElement): boolean =>
  getComputedStyle(one).display === 'inline' &&
  [...(one.parentNode?.childNodes ?? [])].some(
    (node) => node instanceof Text && node.data.trim() !== '',
  );

/** Its size in pixels, and what it should be at least; nothing when it is large enough. */
export function tooSmall(one: HTMLElement): readonly [size: string, least: number] | undefined {
  const least = isMainAct(one) ? 44 : 24;
  // A press on the words beside a box ticks it too.
  const label = one.matches('[type=checkbox], [type=radio]') && labelOf(one);
  const {width, height} = (label || one).getBoundingClientRect();
  const zoom = zoomOf(one);
  // Half a pixel is a matter of rounding.
  return Math.min(width, height) / zoom >= least - 0.5
    ? undefined
    : [`${Math.round(width / zoom)} × ${Math.round(height / zoom)}`, least];
}

/**
 * How much smaller somebody asked for a crowded map, to see all of it: as in a browser that zooms out,
 * sizes count as they are at 100 %, and the button beside it brings them back.
 */
const zoomOf = (one: Element): number =>
  Math.min(1, Number(one.closest('[data-zoom]')?.getAttribute('data-zoom') ?? 1));

const labelOf = (one: HTMLElement): HTMLElement | undefined =>
  one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
