import type {Catalog} from '../../../i18n/messages.js';

/** The words of printing, telling others and calendars: loaded when somebody wants that. */
export const en = {
  outTitle: 'Print, share, or in your calendar',
  outHelp: 'Only what everybody in the group may see goes along.',
  agreementsStay: 'The agreements stay out: not everybody was given them.',
  onPaper: 'On paper',
  print: 'Print',
  printing: 'The page for the printer is ready.',
  printingMore: (pages: number) => `This does not fit on one page. It takes ${pages} pages.`,
  asMessage: 'As a message',
  message: 'This goes in your message',
  copy: 'Copy the text',
  copyFailed: 'Copying did not work. The text is selected: copy it yourself.',
  inCalendar: 'In your calendar',
  noDayYet: 'There is no day yet. Once there is, you can put it in your calendar.',
  calendarTitle: 'What is it called in your calendar?',
  calendarTitleHelp: 'Others may read this, at work for example.',
  appointment: 'Appointment',
  alsoPlace: 'Put the place in too',
  toCalendar: 'Save for my calendar',
  seriesHelp: (months: number) =>
    months === 1
      ? 'Do you want to keep the times after this free too? That is every month.'
      : `Do you want to keep the times after this free too? That is every ${months} months.`,
  toSeries: 'Save the times after this too',
  outOfCalendar: 'Out of your calendar',
  outOfCalendarHelp: 'It is not on. With this file it goes out of your calendar.',
  removeFromCalendar: 'Save to take it out',
  takeOut: 'Take something out of your calendar',
  dayOutHelp: 'Was there a day in your calendar already? This file takes it out.',
  dayOut: 'Take the old day out',
  seriesOutHelp: 'Did you keep the times after this free too? This file takes them out.',
  seriesOut: 'Take the times after this out',
  fileReady: (name: string) => `The file “${name}” is ready. Open it to put it in your calendar.`,
  fileReadyOut: (name: string) =>
    `The file “${name}” is ready. Open it to take it out of your calendar.`,
  calendarFailed: 'The file could not be made now. Please try again in a moment.',
  fileName: 'appointment',
  seriesName: 'after-this',
  leads: (name: string) => `${name} leads the meeting`,
  comes: 'Who is asked:',
  wereThere: 'Who were there:',
  agreed: 'What we agreed:',
  dueBy: (day: string) => `before ${day}`,
  emptyAgenda: 'There is nothing on the agenda yet.',
  notes: 'Notes',
} satisfies Catalog;
export type OutMessages = typeof en;
