/** The order of two things that carry an `order`; ids decide between equals. */
export function byOrder(
  a: {readonly order: string; readonly id: string},
  b: {readonly order: string; readonly id: string},
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
