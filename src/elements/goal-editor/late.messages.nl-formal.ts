import {nlFormal as forms} from './forms.messages.nl-formal.js';
import {nlFormal as going} from './going.messages.nl-formal.js';
import {nlFormal as proposing} from './proposing.messages.nl-formal.js';

/** All that is said late with "u", where that differs. */
export const nlFormal = {...forms, ...going, ...proposing};
