/** What the first paint does without comes when the page is on the screen, or so many milliseconds later. */
export function afterPaint(act: () => void, later = 0): void {
  requestAnimationFrame(() => setTimeout(act, later));
}
