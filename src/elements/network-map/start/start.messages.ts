import type {Catalog} from '../../../i18n/messages.js';

/** Getting people on the map: questions that help, and people whom the page knows. */
export const en = {
  first: 'Who comes to mind first?',
  firstHelp: 'A name is enough. It may be anybody: an animal too, or somebody who has died.',
  near: 'Who lives with you, or close by?',
  nearHelp: 'A neighbour or a pet belongs here too.',
  helped: 'Who helped you last month?',
  helpedHelp: 'It may be something small: a cup of coffee, a lift, a chat.',
  meant: 'Whom do you do something for now and then?',
  meantHelp: 'Some shopping, a card, listening for a while.',
  again: 'Whom would you like to speak again?',
  againHelp: 'Somebody from long ago is fine. You need not do anything about it now.',
  care: 'Who helps you as part of their work?',
  careHelp: 'Such as your doctor, your support worker or your clinician. They count just as much.',
  firstOf: (client: string) => `Whom does ${client} think of first?`,
  nearOf: (client: string) => `Who lives with ${client}, or close by?`,
  helpedOf: (client: string) => `Who helped ${client} last month?`,
  meantOf: (client: string) => `Whom does ${client} do something for now and then?`,
  againOf: (client: string) => `Whom would ${client} like to speak again?`,
  againOfHelp: 'Somebody from long ago is fine. Nothing has to be done about it now.',
  careOf: (client: string) => `Who helps ${client} as part of their work?`,
  careOfHelp: 'Such as a doctor, a support worker or a clinician. They count just as much.',
  skip: 'Skip for now',
  nextQuestion: 'Next question',
  enough: 'Enough for now',
  questions: 'Questions that help',
  fromList: 'Pick from a list',
  rosterTitle: 'Whom do you want on the map?',
  rosterHelp: 'These people are known here. You choose who is added.',
  rosterOf: (client: string) => `Whom does ${client} want on the map?`,
  rosterOfHelp: (client: string) =>
    `These people are known here. Pick whom ${client} wants to add.`,
  theyAreOn: 'They are on the map.',
  howClose: (name: string, client?: string) =>
    client === undefined
      ? `How close does ${name} feel?`
      : `How close does ${name} feel to ${client}?`,
  anybody: 'It may be anybody: an animal too, or somebody who has died.',
} satisfies Catalog;
export type StartMessages = typeof en;
