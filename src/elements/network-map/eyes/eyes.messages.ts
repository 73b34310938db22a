import type {Catalog} from '../../../i18n/messages.js';

/** The words of looking through the eyes of somebody else: loaded when somebody wants that. */
export const en = {
  eyesHelp: 'Choose somebody. You then see what this person sees of your group.',
  eyesNobody: 'Nobody takes part yet. Who takes part will only see who is in the group.',
  looksAs: (name: string) => `You are now looking as ${name}.`,
  seesThis: (name: string) => `This is how ${name} sees the group. Nothing can be changed here.`,
  stopLooking: 'Back to my own map',
  ownAgain: 'You see your own map again.',
} satisfies Catalog;
export type EyesMessages = typeof en;
