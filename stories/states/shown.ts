/** The elements that show a group, without `rg-`. */
export const elements = [
  'network-map',
  'goal-editor',
  'meeting-agenda',
  'phase-tracker',
  'proposals',
  'reins',
] as const;
export type ElementName = (typeof elements)[number];

/** Where a state is to be seen: a story by its id, and words that one reads there. A test reads them. */
export interface Shown {
  readonly story: string;
  readonly reads: string;
}

/** In a story of these. */
export const inStoriesOf =
  (title: string) =>
  (story: string, reads: string): Shown => ({story: `${title}--${story}`, reads});

/** Something that an element can be, in words; a list of them stands under one title. */
export interface States {
  readonly title: string;
  readonly rows: readonly (readonly [state: string, shown: Shown])[];
}

/** One for each value that the domain knows: a new value without a story is an error of types. */
export const states = (title: string, rows: Readonly<Record<string, Shown>>): States => ({
  title,
  rows: Object.entries(rows),
});
