/** A4 within margins of 15 mm, in CSS pixels. */
const width = (180 * 96) / 25.4;
const height = (267 * 96) / 25.4;

/** Large first; not smaller than what is read with ease at arm's length. In points. */
const sizes = [15, 14, 13, 12] as const;

/** Room to write there always is. */
const fewestLines = 4;

/**
 * Makes a sheet fit on one page in the largest type that does; where none does it stays readable and
 * takes more. What is left of the page is to write on. Gives the number of pages.
 */
export function fitOnPage(page: HTMLElement): number {
  const {style} = page;
  const lines = [...page.querySelectorAll<HTMLElement>('.notes i')].slice(fewestLines);
  for (const line of lines) line.hidden = true;
  style.setProperty('inline-size', `${width}px`);
  for (const size of sizes) {
    style.setProperty('font-size', `${size}pt`);
    if (page.scrollHeight <= height) break;
  }
  const pages = Math.ceil(page.scrollHeight / height);
  for (const line of lines) {
    line.hidden = false;
    line.hidden = page.scrollHeight > pages * height;
  }
  style.removeProperty('inline-size');
  return pages;
}
