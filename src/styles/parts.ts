import {people} from './people.js';
import {sheets} from './sheets.js';

/** What only says something. */
export const parts = [people, sheets];
