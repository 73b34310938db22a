/** 1 is the usual size; the whole map is as large as the window lets it be. */
export type Size = number | 'whole';

/** What a press on a button or a key leads through. */
const steps = [0.25, 0.35, 0.5, 0.7, 1, 1.5, 2, 3, 4];
export const largest = 4;

/** The next size in a direction, not past the whole map; `undefined` at the end. */
export function nextSize(from: number, larger: boolean, whole: number): number | undefined {
  // A size that a gesture left between two steps counts as the one that it is nearly.
  const off = from * 0.03;
  if (larger) return steps.find((step) => step > from + off);
  const below = steps.findLast((step) => step < from - off && step > whole);
  return below ?? (whole < from - off ? whole : undefined);
}

/** A size that a gesture asks for; the usual one holds on a little. */
export function nearestSize(wanted: number, whole: number): number {
  const size = Math.min(Math.max(wanted, whole), largest);
  return Math.abs(size - 1) < 0.04 ? 1 : size;
}
