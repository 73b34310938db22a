import {en as forms} from './forms.messages.js';
import {en as going} from './going.messages.js';
import {en as proposing} from './proposing.messages.js';

/** All that is said late, in English. */
export const en = {...forms, ...going, ...proposing};
