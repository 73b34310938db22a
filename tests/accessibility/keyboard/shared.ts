import type {Act} from './act.js';

/** Where the group could not be opened, or not be kept: the same in every element. */
export const waiting = (notSaved: string): readonly Act[] => [
  {
    act: 'Try again to open the group',
    story: 'Failed',
    keys: ['to Opnieuw proberen', 'Enter'],
    requests: 'retry',
  },
  {
    act: 'Try at once to save',
    story: notSaved,
    keys: ['to Nu proberen', 'Enter'],
    requests: 'retry',
  },
];

/** Two wrote something else in the same place. */
export const twoTexts = (story: string): readonly Act[] => [
  {
    act: 'Keep one’s own text of two',
    story,
    keys: ['to Deze houden', 'Enter'],
    requests: 'resolve',
  },
  {
    act: 'Take the other text of two',
    story,
    keys: ['to De andere nemen', 'Enter'],
    requests: 'resolve',
  },
  {act: 'Keep both texts', story, keys: ['to Allebei bewaren', 'Enter'], requests: 'resolve'},
];

/** What could not be done came back. */
export const cameBack = (story: string): readonly Act[] => [
  {
    act: 'Send again what came back',
    story,
    keys: ['to Opnieuw sturen', 'Enter'],
    requests: 'resolve',
  },
  {
    act: 'Copy what came back',
    story,
    keys: ['to Tekst kopiëren', 'Enter'],
    requests: 'copy',
  },
  {act: 'Let go of what came back', story, keys: ['to Laat maar', 'Enter'], requests: 'resolve'},
];
