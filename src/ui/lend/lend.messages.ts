import type {Catalog} from '../../i18n/messages.js';

/** The words of lending: loaded when the client wants that. */
export const en = {
  lendHelp: 'You choose what somebody does for you, and for how long.',
  lendWhat: 'What do you let somebody do?',
  lendWho: 'Who does this for you?',
  lendFrom: 'From which day?',
  lendFromHelp: 'You can leave this empty. Then it begins now.',
  lendUntil: 'Up to and including which day?',
  lendUntilHelp: 'You can leave this empty. Then it lasts until you take over again.',
  lendEndsFirst: 'This day is before the first day.',
  lendIsPast: 'This day has passed.',
  /** What it means, by task. */
  meansNetwork: (name: string) =>
    `${name} then sees your whole map, also whom you have not chosen. ${name} can add and remove people.`,
  meansInvite: (name: string) =>
    `${name} then asks the people whom you chose, and sees what they answer.`,
  meansPlan: (name: string) => `${name} then chooses the day and the place, and who comes.`,
  meansAgenda: (name: string) => `${name} then decides what is on the agenda, and in which order.`,
  meansChair: (name: string) => `${name} then leads the conversation, and closes the meeting.`,
  meansRecord: (name: string) =>
    `${name} then writes down what you agree. You read it first, and you share it.`,
  meansSteps: (name: string) =>
    `${name} can then write and change steps. The words of your goals stay yours.`,
  meansPhase: (name: string) => `${name} can then say where your group is, further on or back.`,
  meansMark: (name: string) =>
    `With all of it will be written: “Done for you by ${name}”. You can take over again at any time.`,
  meansNever: 'Your goals stay yours. So do whom you choose, and what you do with a proposal.',
  lendYes: (name: string) => `Yes, ${name} may do this`,
  /** `what` is a task. */
  lent: (name: string, what: string) => `${name} does this for you: ${what}.`,
  lendPlanned: 'This begins later',
  lendBegins: (name: string, what: string, day: string) => `${name}, from ${day}: ${what}`,
  lendNot: 'Do not let this begin',
} satisfies Catalog;
export type LendMessages = typeof en;
