/** How long the page's own work after its first paint goes before ours, in milliseconds. */
const patience = 50;

/** What the first paint does without comes when the page has been on the screen for a moment. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act, patience));
}
