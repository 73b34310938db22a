import type {FileWords} from '../file.messages.js';
import type {NetworkNote} from './notes.js';

/** A note in these words; a field that nobody has a word for is named as in the file. */
export function noteInWords(words: FileWords, {code, name, detail, fields}: NetworkNote): string {
  const named: Readonly<Record<string, unknown>> = words;
  const which = fields?.map((field) => {
    const word = named[`${field}Field`];
    return typeof word === 'string' ? word : words.unknownField(field);
  });
  const said = which?.length ? which.reduce(words.bothFields) : undefined;
  return words[`${code}Note`](name ?? '', said ?? detail ?? '');
}
