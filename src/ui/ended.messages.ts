import type {Catalog} from '../i18n/messages.js';

/** What is said where access is over; the English catalog is the measure for the others. */
export const en = {
  endedTitle: 'This group is no longer open to you',
  endedBody: 'You cannot see this group any more. This page has kept nothing of it.',
  endedOwn: 'Copy it if you want to keep it. It is gone when you close this page.',
  endedCopied: 'The text has been copied.',
  endedUndo: 'Undo',
  endedAgain: 'Look again',
} satisfies Catalog;
export type EndedMessages = typeof en;
