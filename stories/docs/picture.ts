/** Where a picture of the elements is, as `npm run pictures` made it: of light and of dark pages. */
export const picturesOf = (name: string): readonly {theme: string; src: string}[] =>
  ['light', 'dark'].map((theme) => ({
    theme,
    src: new URL(`../pictures/${name}-${theme}.webp`, import.meta.url).href,
  }));
