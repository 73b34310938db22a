import {dayLength, wallClockOf} from '../../domain/meetings/time.js';

/** The clock goes on or back, at this time on the clock as it was before. In milliseconds. */
interface Turn {
  readonly clock: number;
  readonly before: number;
  readonly after: number;
}

/**
 * `VTIMEZONE` of a zone (RFC 5545 §3.6.5): as a yearly rule where it has one, and otherwise each turn
 * of the clock from the one before `from` until `until`. The rules are those by which everything else
 * here computes its times.
 */
export function vtimezone(zone: string, from: number, until: number): string {
  const year = new Date(from).getUTCFullYear();
  const turns = turnsIn(zone, Date.UTC(year - 1, 0), Date.UTC(year + yearsOfARule, 0));
  const rules = rulesOf(turns);
  const parts = rules
    ? rules.map(([turn, rule]) => observance(turn, rule))
    : single(zone, turns, from, until).map((turn) => observance(turn));
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts.flat(), 'END:VTIMEZONE'].join('\r\n');
}

/** "The last Sunday" and "the fourth" differ in most of them. */
const yearsOfARule = 11;
const minute = 60_000;

function offsetAt(zone: string, at: number): number {
  const clock = wallClockOf(new Date(at).toISOString(), zone);
  return clock ? Date.parse(`${clock.day}T${clock.time}Z`) - Math.floor(at / minute) * minute : 0;
}

function turnsIn(zone: string, from: number, until: number): readonly Turn[] {
  const turns: Turn[] = [];
  let before = offsetAt(zone, from);
  for (let at = from; at < until; at += 7 * dayLength) {
    const after = offsetAt(zone, at + 7 * dayLength);
    if (after === before) continue;
    let [early, late] = [at, at + 7 * dayLength];
    while (late - early > minute) {
      const middle = early + Math.floor((late - early) / 2 / minute) * minute;
      if (offsetAt(zone, middle) === before) early = middle;
      else late = middle;
    }
    turns.push({clock: late + before, before, after});
    before = after;
  }
  return turns;
}

/** Two turns a year, each on the same weekday of the same month at the same time; or no rule. */
function rulesOf(turns: readonly Turn[]): readonly (readonly [Turn, string])[] | undefined {
  const on = turns.filter(({before, after}) => after > before);
  const back = turns.filter(({before, after}) => after < before);
  const rules = [on, back].map((some) => ruleOf(some));
  const [onRule, backRule] = rules;
  const [firstOn, firstBack] = [on[0], back[0]];
  return onRule && backRule && firstOn && firstBack
    ? [
        [firstOn, onRule],
        [firstBack, backRule],
      ]
    : undefined;
}

function ruleOf(turns: readonly Turn[]): string | undefined {
  const kinds = new Set(
    turns.map(({clock, before, after}) => {
      const date = new Date(clock);
      const time = clock % dayLength;
      return [date.getUTCMonth() + 1, days[date.getUTCDay()], time, before, after].join();
    }),
  );
  const years = new Set(turns.map(({clock}) => new Date(clock).getUTCFullYear()));
  if (kinds.size !== 1 || turns.length <= yearsOfARule || years.size !== turns.length) {
    return undefined;
  }
  const [month = '', day = ''] = [...kinds].join().split(',');
  const nths = new Set(turns.map(({clock}) => nthOf(clock)));
  const last = turns.every(({clock}) => isLast(clock));
  const nth = last ? -1 : nths.size === 1 ? [...nths][0] : undefined;
  return nth === undefined ? undefined : `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${day}`;
}

/** As RFC 5545 names them, Sunday first. */
const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** The second Thursday of its month is 2. */
export const nthOf = (clock: number): number => Math.ceil(new Date(clock).getUTCDate() / 7);

const isLast = (clock: number): boolean =>
  new Date(clock).getUTCMonth() !== new Date(clock + 7 * dayLength).getUTCMonth();

/** The turn before it begins, and all until it ends; a clock that never turns has begun once. */
function single(
  zone: string,
  turns: readonly Turn[],
  from: number,
  until: number,
): readonly Turn[] {
  const begun = turns.findLastIndex(({clock, before}) => clock - before <= from);
  const some = turns.slice(Math.max(0, begun)).filter(({clock}) => clock <= until + dayLength);
  const still = offsetAt(zone, from);
  return begun >= 0 ? some : [{clock: 0, before: still, after: still}, ...some];
}

function observance({clock, before, after}: Turn, rule?: string): readonly string[] {
  const name = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    ...[`BEGIN:${name}`, `TZOFFSETFROM:${written(before)}`, `TZOFFSETTO:${written(after)}`],
    `DTSTART:${new Date(clock).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`,
    ...[...(rule === undefined ? [] : [`RRULE:${rule}`]), `END:${name}`],
  ];
}

function written(offset: number): string {
  const minutes = Math.abs(offset) / minute;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}
