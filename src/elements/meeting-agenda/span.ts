import {numberIn} from './fields.js';
import {isChanged, valueOf, type Draft} from './forms.js';

const day = 24 * 60;

const minutesOf = (time: string): number => {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined ? Number.NaN : Number(hours) * 60 + Number(minutes);
};

/** What a clock shows at the end; nothing as long as there is no beginning. */
export function untilOf(time: string, minutes: number): string {
  const end = minutesOf(time) + minutes;
  if (!Number.isInteger(end) || minutes < 0) return '';
  const shown = end % day;
  return [Math.floor(shown / 60), shown % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** Somebody gave an end that lies before the beginning. */
export function endsBefore(draft: Draft): boolean {
  const span = minutesOf(valueOf(draft, 'until')) - minutesOf(valueOf(draft, 'time'));
  const past = minutesOf(valueOf(draft, 'time')) + (numberIn(draft, 'duration') ?? 0) >= day;
  return isChanged(draft, 'until') && span <= 0 && !past;
}

/** The end and the length say the same: what one changes, the other follows. */
export function keepSpan(draft: Draft, changed: string): void {
  const [time, until] = [valueOf(draft, 'time'), valueOf(draft, 'until')];
  const span = minutesOf(until) - minutesOf(time);
  if (changed === 'until') {
    if (span > 0) draft.values = {...draft.values, duration: [String(span)]};
  } else if (changed === 'time' || changed === 'duration') {
    const end = untilOf(time, numberIn(draft, 'duration') ?? Number.NaN);
    if (end !== '') draft.values = {...draft.values, until: [end]};
  }
}
