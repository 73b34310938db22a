import type {Dimension} from './desk.js';

const usual: readonly Dimension[] = [{code: 'personal'}, {code: 'societal'}, {code: 'health'}];

/** Are these parts of life? A page in plain JavaScript may give anything. */
export const soundDimensions = (given: unknown): given is readonly Dimension[] =>
  Array.isArray(given) && given.every((one: Partial<Dimension> | null) => one?.code);

/** The parts of life to choose from: those of the page, or the three of the method. */
export const dimensionsOf = (given: unknown): readonly Dimension[] =>
  soundDimensions(given) ? given : usual;
