/**
 * Words of somebody's own, kept apart from what stands around them: then a Dutch goal in an Arabic
 * sentence keeps its full stop at its own end, two names beside each other keep their order, and
 * `dir="auto"` does not take a sentence that begins with a name for one in the language of that name.
 */
export const isolated = (words: number | string): string => `\u2068${words}\u2069`;

/** The same between the quotation marks of Arabic. */
export const quoted = (words: string): string => `«${isolated(words)}»`;
