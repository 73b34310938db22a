import {textLimits} from '../domain/text-limits.js';
import type {FullText} from './states.js';

/**
 * Says beside a field that its text is too long, and how long it may be; all stays as it was typed.
 * `known` are texts that were there before: those may stay, however long.
 */
export function saysTooLong(
  part: EventTarget | null,
  text: Pick<FullText, 'tooLong'>,
  known: readonly unknown[] = [],
): boolean {
  if (!(part instanceof Element)) return false;
  const fields = part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[dir], textarea',
  );
  const field = [...fields].find(
    (one) => one.value.length > mostIn(one) && !known.includes(one.value),
  );
  if (!field) return false;
  field.setCustomValidity(text.tooLong(mostIn(field)));
  field.addEventListener('input', () => field.setCustomValidity(''), {once: true});
  const folded = field.closest('details');
  if (folded) folded.open = true;
  field.reportValidity();
  return true;
}

/** A field says itself when it is for less, or more, than its kind: `data-most`. */
const mostIn = ({dataset, localName}: HTMLElement): number =>
  Number(dataset['most'] ?? (localName === 'textarea' ? textLimits.text : textLimits.line));
