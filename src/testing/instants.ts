const dayLength = 86_400_000;

/** The fixed "now" of the sample groups; nothing here reads a clock. */
export const sampleInstant = '2026-11-22T09:30:00.000Z';

/** The instant some days after `at` (or before, with a negative number), at a time in UTC. */
export function daysFrom(at: string, days: number, time = '10:00'): string {
  return `${dayFrom(at, days)}T${time}:00.000Z`;
}

/** The calendar day some days after `at`. */
export function dayFrom(at: string, days: number): string {
  return new Date(Date.parse(at) + days * dayLength).toISOString().slice(0, 10);
}
