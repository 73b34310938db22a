/** The beginning of a text, for where only a line fits. */
export function brief(text: string, most = 60): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most + 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** Longer texts are shown by their beginning, with the whole behind it: see `foldedText`. */
export const isLong = (said: string): boolean => said.length > 400;

export const beginning = (said: string): string => (isLong(said) ? brief(said, 200) : said);
