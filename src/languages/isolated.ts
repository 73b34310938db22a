/**
 * Words of somebody's own, kept apart from what stands around them: then a Dutch goal in an Arabic
 * sentence keeps its full stop at its own end, and two names beside each other keep their order.
 * `dir="auto"` looks into them all the same: a sentence that begins with them has \u200f before them, or it
 * would stand from left to right as the name does.
 */
export const isolated = (words: number | string): string => `\u2068${words}\u2069`;

/** The same between the quotation marks of Arabic. */
export const quoted = (words: string): string => `«${isolated(words)}»`;
