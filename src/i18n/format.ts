const cache = new Map<string, unknown>();

/** `Intl` objects are dear to make and cheap to keep. */
function cached<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/** "Mam, Joke en Lotte". */
export function listOf(locale: string, items: readonly string[]): string {
  return cached(`list ${locale}`, () => new Intl.ListFormat(locale, {type: 'conjunction'})).format(
    items,
  );
}

/** A day or an instant in words; `options` as of `Intl.DateTimeFormat`. */
export function dateOf(
  locale: string,
  date: string,
  options: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'long', year: 'numeric'},
): string {
  const zone = /^\d{4}-\d{2}-\d{2}$/.test(date) ? 'UTC' : options.timeZone;
  const key = `date ${locale} ${JSON.stringify(options)} ${zone ?? ''}`;
  const at = Date.parse(date);
  if (Number.isNaN(at)) return date;
  return cached(
    key,
    () => new Intl.DateTimeFormat(locale, {...options, timeZone: zone && knownZone(zone)}),
  ).format(at);
}

/** The time zone; the usual one for a name that is not known here, as the domain reads such a time. */
export const knownZone = (zone: string): string =>
  cached(`zone ${zone}`, () => {
    try {
      return new Intl.DateTimeFormat('en', {timeZone: zone}).format() && zone;
    } catch {
      return 'Europe/Amsterdam';
    }
  });

/** "15.00", the way Dutch writes a time; "15:00" elsewhere. */
export function timeOf(locale: string, instant: string, timeZone?: string): string {
  const time = dateOf(locale, instant, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : {timeZone}),
  });
  return locale.startsWith('nl') ? time.replace(':', '.') : time;
}
