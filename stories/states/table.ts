import {everywhere} from './everywhere.js';
import {own} from './own.js';
import type {Shown} from './shown.js';

/** Every state that is shown, in whatever table it stands. */
export const allShown: readonly Shown[] = [
  ...everywhere.flatMap(({shown}) =>
    Object.values(shown).flatMap((one) => (typeof one === 'string' ? [] : [one])),
  ),
  ...own.flatMap(({rows}) => rows.map(([, shown]) => shown)),
];

/** What a test reads in each story. */
export const readIn = (story: string): readonly string[] => [
  ...new Set(allShown.flatMap((one) => (one.story === story ? [one.reads] : []))),
];
