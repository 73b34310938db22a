import {check, type Parsed} from './parse.js';
import {tooLarge} from './parse-size.js';
import type {Change} from './records.js';
import {schemas} from './schemas.js';

/** One change, as a page sent it: for a server, before anything else is done with it. */
export function parseChange(input: unknown): Parsed<Change> {
  const problem = tooLarge(input);
  if (problem !== undefined) return {ok: false, problems: [{path: '', expected: problem}]};
  // The schema of a change and its type say the same; the type only has names.
  return check(schemas.change, input) as Parsed<Change>;
}
