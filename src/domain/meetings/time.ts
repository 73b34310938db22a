import {isDay} from '../day.js';

export const defaultTimeZone = 'Europe/Amsterdam';

/** What a clock on the wall shows in a place. */
export interface WallClock {
  /** As `2026-11-22`. */
  readonly day: string;
  /** As `09:30`. */
  readonly time: string;
  /** The IANA name that was used. */
  readonly zone: string;
  /** The zone that was asked for is not known here; `zone` is the usual one. */
  readonly unknownZone: boolean;
}

export interface ZonedInstant {
  readonly instant: string;
  readonly zone: string;
  readonly unknownZone: boolean;
  /**
   * `gap`: that night the clock skips this time, and the instant is as much later.
   * `overlap`: that night the clock shows it twice, and the instant is the first.
   */
  readonly clock: 'exact' | 'gap' | 'overlap';
}

/** The instant at which clocks show this time; `undefined` when it is no day or no time. */
export function instantOf(
  day: string,
  time: string,
  timeZone: string | undefined,
): ZonedInstant | undefined {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const {zone, unknownZone, format} = zoneFor(timeZone);
  const shown = Date.parse(`${day}T${time}Z`);
  const [before, after] = [shown - dayLength, shown + dayLength].map((at) => offset(format, at));
  const fits = [...new Set([shown - (before ?? 0), shown - (after ?? 0)])]
    .filter((at) => at + offset(format, at) === shown)
    .sort((a, b) => a - b);
  const clock = fits.length === 0 ? 'gap' : fits.length === 1 ? 'exact' : 'overlap';
  const instant = new Date(fits[0] ?? shown - (before ?? 0)).toISOString();
  return {instant, zone, unknownZone, clock};
}

/** What clocks show at an instant; `undefined` when it is no instant. */
export function wallClockOf(instant: string, timeZone: string | undefined): WallClock | undefined {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return undefined;
  const {zone, unknownZone, format} = zoneFor(timeZone);
  const local = at + offset(format, at);
  if (Number.isNaN(local)) return undefined;
  const shown = new Date(local).toISOString();
  return {day: shown.slice(0, 10), time: shown.slice(11, 16), zone, unknownZone};
}

/** In milliseconds. */
export const dayLength = 86_400_000;

/** How far the clock is ahead of UTC at this time, in milliseconds. */
function offset(format: Intl.DateTimeFormat, at: number): number {
  const parts = new Map(format.formatToParts(at).map(({type, value}) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => (parts.get(type) ?? '').padStart(2, '0');
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  const shown = Date.parse(`${day}T${part('hour')}:${part('minute')}:${part('second')}Z`);
  return shown - Math.floor(at / 1000) * 1000;
}

interface Zone {
  readonly zone: string;
  readonly unknownZone: boolean;
  readonly format: Intl.DateTimeFormat;
}
const formats = new Map<string, Intl.DateTimeFormat>();

function zoneFor(timeZone: string | undefined): Zone {
  const zone = timeZone ?? defaultTimeZone;
  try {
    return {zone, unknownZone: false, format: formatFor(zone)};
  } catch {
    return {zone: defaultTimeZone, unknownZone: true, format: formatFor(defaultTimeZone)};
  }
}

/** Making a format is slow, so each is made once. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
