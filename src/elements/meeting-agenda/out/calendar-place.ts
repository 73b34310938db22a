import {placeOf} from '../words.js';
import type {OutDesk} from './out-desk.js';

/**
 * The place as it may stand in any calendar: nobody is "jij" there, nor "de cliënt", which would say
 * at work what the appointment is.
 */
export function calendarPlace(desk: OutDesk): string | undefined {
  const {text, group, meeting} = desk;
  const isHome = meeting.placeKind === 'home' && !meeting.placeText?.trim();
  if (!isHome) return placeOf(desk, meeting);
  return group.clientName === undefined ? text.home : text.homeOf(group.clientName);
}
