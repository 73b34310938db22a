import type {FormDesk} from './desk.js';

/** A rating in words; on a scale that has none, as it was given. */
export function ratingLabel({text}: FormDesk, value: string | number): string {
  switch (value) {
    case 'worse':
    case 'same':
    case 'better':
      return text[value];
    case 'reached':
      return text.goalReached;
    default:
      return String(value);
  }
}
