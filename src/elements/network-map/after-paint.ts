/** How long the page's own work after its first paint goes before ours, in milliseconds. */
const patience = 50;

/**
 * What the first paint does without comes when the page has been on the screen for a moment; at once
 * where there was nothing to see.
 */
export function afterPaint(act: () => void, isSeen = true): void {
  if (isSeen) requestAnimationFrame(() => setTimeout(act, patience));
  else act();
}
