import {html} from 'lit';
import {printIcon} from '../../../ui/later-icons.js';
import {lateDialog} from '../../../ui/late-dialog.js';
import type {OutScene} from './out-desk.js';

/** Comes with the first calendar file. */
const calendarWriting = () => import('../../../exchange/calendar/calendar-file.js');
export type CalendarWriting = typeof calendarWriting;

/** Opens the panel to print, to tell others, and to put a meeting in a calendar. */
export const outButton = lateDialog({
  name: 'out',
  look: 'btn quiet',
  offered: (_desk: OutScene) => true,
  label: ({text}) => html`${printIcon()}${text.out}`,
  load: () => import('./late-out.js'),
  make: ({lateOut}, host, draw) => lateOut(host, draw, calendarWriting),
});
