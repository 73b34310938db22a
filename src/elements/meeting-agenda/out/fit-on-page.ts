/** A4 within margins of 15 mm, in CSS pixels. */
const width = (180 * 96) / 25.4;
const height = (267 * 96) / 25.4;

/** Large first; not smaller than what is read with ease at arm's length. In points. */
const sizes = [15, 14, 13, 12] as const;

/**
 * Makes a sheet fit on one page in the largest type that does; where none does it stays readable and
 * takes more. Gives the number of pages.
 */
export function fitOnPage(page: HTMLElement): number {
  const {style} = page;
  style.setProperty('inline-size', `${width}px`);
  for (const size of sizes) {
    style.setProperty('font-size', `${size}pt`);
    if (page.scrollHeight <= height) break;
  }
  const pages = Math.ceil(page.scrollHeight / height);
  style.removeProperty('inline-size');
  return pages;
}
