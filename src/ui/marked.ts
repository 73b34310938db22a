const first = 0xe000;

/**
 * A sentence of the catalog with markup for its parts, such as a name in bold: each stands where the
 * language has it.
 */
export const marked = (
  say: (...parts: string[]) => string,
  ...parts: readonly unknown[]
): readonly unknown[] =>
  say(...parts.map((_, at) => String.fromCharCode(first + at)))
    .split(/([\ue000-\ue008])/)
    .map((piece) => parts[piece.charCodeAt(0) - first] ?? piece);
