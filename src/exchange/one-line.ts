/** On one line, whatever somebody typed. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');

const toTheLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name that is read from right to left stands apart, so that it does not turn the line round. */
export function nameOnLine(text: string): string {
  const own = oneLine(text);
  return toTheLeft.test(own) ? `\u2068${own}\u2069` : own;
}
