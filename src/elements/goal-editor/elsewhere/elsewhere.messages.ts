import type {Catalog} from '../../../i18n/messages.js';

/** The words about goals of another system; English, and the measure for the others. */
export const en = {
  elsewhereTitle: 'Goals that are kept elsewhere',
  elsewhereHelp:
    'These goals are in another system. Here you can read them. They change only there.',
  keptIn: (system: string) => `Kept in: ${system}`,
  yourGoal: 'A goal of yours',
  goalOf: (name: string) => `A goal of ${name}`,
  from: (day: string) => `Since ${day}`,
  howItGoes: 'How it goes',
  fits: (words: string) => `That fits: “${words}”`,
  whatLevelsMean: 'What these words mean for this goal',
} satisfies Catalog;
export type ElsewhereMessages = typeof en;
