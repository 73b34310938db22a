import {buttons} from './buttons.js';
import {fields} from './fields.js';

/** What one can press and fill in. */
export const controls = [buttons, fields];
