import type {Catalog} from '../../../i18n/messages.js';

/** The words of looking back: loaded when somebody wants that. */
export const en = {
  whatFor: 'Keep how the map is now. Later you can look back at what has changed.',
  onlyYours: 'Kept maps are for you alone. Nobody else sees that they are there.',
  label: 'A word with it',
  labelHelp: 'Such as “Before moving house”. You can leave it empty.',
  keep: 'Keep how the map is now',
  kept: 'The map has been kept.',
  keptMaps: 'Kept maps',
  look: 'Look at it',
  lookAt: (moment: string) => `Look at it: map of ${moment}`,
  removeMap: (moment: string) => `Remove: map of ${moment}`,
  removed: (moment: string) => `The map of ${moment} has been removed.`,
  putBack: 'Put back',
  isBack: (moment: string) => `The map of ${moment} is back.`,
  now: 'Now',
  oneByOne: 'One by one',
  beside: 'Side by side',
  howToLook: 'How do you want to look?',
  moment: 'Which moment?',
  firstMoment: 'First',
  thenMoment: 'Then',
  mapOf: (moment: string) => `Map: ${moment}`,
  between: (before: string, after: string) => `From ${before} to ${after}`,
  same: 'Everybody stands as they did.',
  others: 'The others stand as they did.',
  isNew: (name: string) => `${name} is new on the map.`,
  isGone: (name: string) => `${name} is no longer on the map.`,
  isNearer: (name: string, from: string, to: string) =>
    `${name} came nearer: from ${from} to ${to}.`,
  isFurther: (name: string, from: string, to: string) =>
    `${name} is further away: from ${from} to ${to}.`,
  isPlaced: (name: string, to: string) => `${name} has a place now: ${to}.`,
  isUnplaced: (name: string) => `${name} has no place chosen now.`,
  isAside: (name: string, where: string) => `${name} stands ${where} now.`,
  isState: (name: string, state: string) => `With ${name} it now says: ${state}.`,
  onlyOnMap: 'only on the map',
  isSector: (name: string) => `${name} belongs to another part of the map.`,
  isNamed: (before: string, name: string) => `${before} is now called ${name}.`,
} satisfies Catalog;
export type TimeMessages = typeof en;
