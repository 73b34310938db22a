const day = 24 * 60;
/** What lasts longer past midnight than this is an end that was mistaken. */
const longestNight = 8 * 60;

/** Minutes since midnight of a time on a clock, as `09:30`; `NaN` for anything else. */
export function minutesOf(time: string): number {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined ? Number.NaN : Number(hours) * 60 + Number(minutes);
}

/** What a clock shows at the end; nothing as long as there is no beginning. */
export function untilOf(time: string, minutes: number): string {
  const end = minutesOf(time) + minutes;
  if (!Number.isInteger(end) || minutes < 0) return '';
  const shown = end % day;
  return [Math.floor(shown / 60), shown % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** How long it lasts from one time to the other, also past midnight; nothing where that is no end. */
export function minutesBetween(time: string, until: string): number | undefined {
  const span = minutesOf(until) - minutesOf(time);
  if (span > 0) return span;
  return span + day <= longestNight ? span + day : undefined;
}
