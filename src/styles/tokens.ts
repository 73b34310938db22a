import {paperTokens} from './paper.tokens.js';
import {peopleTokens} from './people.tokens.js';

/** The look: see `tokenSheet` for how a page changes it. */
export const tokens = [paperTokens, peopleTokens];
