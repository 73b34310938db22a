import {minutesBetween, minutesOf, untilOf} from '../../domain/meetings/span.js';
import {numberIn} from './fields.js';
import {isChanged, valueOf, type Draft} from './forms.js';

/** Somebody gave an end that lies before the beginning. */
export function endsBefore(draft: Draft): boolean {
  const [time, until] = [valueOf(draft, 'time'), valueOf(draft, 'until')];
  const isKnown = time !== '' && until !== '';
  const past = minutesOf(time) + (numberIn(draft, 'duration') ?? 0) >= 24 * 60;
  return isKnown && isChanged(draft, 'until') && minutesBetween(time, until) === undefined && !past;
}

/** The end and the length say the same: what one changes, the other follows. */
export function keepSpan(draft: Draft, changed: string): void {
  const [time, until] = [valueOf(draft, 'time'), valueOf(draft, 'until')];
  if (changed === 'until') {
    const span = minutesBetween(time, until);
    if (span !== undefined) draft.values = {...draft.values, duration: [String(span)]};
  } else if (changed === 'time' || changed === 'duration') {
    const minutes = numberIn(draft, 'duration') ?? Number.NaN;
    const end = untilOf(time, minutes);
    // A length that cannot be is told where it was typed, not at the end.
    if (end !== '' && minutes >= 1) draft.values = {...draft.values, until: [end]};
  }
}
