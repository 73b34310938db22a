/**
 * How long a text may be that somebody writes, in UTF-16 code units, by its kind. It holds for
 * commands only: what is stored, or comes from a file or another system, is read and shown whole.
 */
export const textLimits = {
  /** What somebody or something is called. */
  name: 200,
  /** A sentence or two: a step, a place, a topic, an agreement, a reply. */
  line: 500,
  /** A goal and why, a note, what came of a topic. */
  text: 20_000,
  /** A whole wish that waits for the client, as JSON: nobody fills a group with wishes. */
  wish: 60_000,
} as const;
