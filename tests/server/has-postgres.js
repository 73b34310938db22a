/** Ends with 77 where the reference server can be tested on its embedded store alone. */
import {findProgram} from '../browsers.js';
import {postgres} from '../engines/programs.js';

const path = findProgram(postgres);
console.log(path ?? postgres.missing);
process.exit(path === undefined ? 77 : 0);
