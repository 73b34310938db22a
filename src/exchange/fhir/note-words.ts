import type * as english from './notes.messages.js';
import type {FhirNote} from './notes.js';

/** The same words in another language. */
type Words = {
  readonly sentences: typeof english.sentences;
  readonly types: Readonly<Record<keyof typeof english.types, string>>;
  readonly elements: Readonly<Record<keyof typeof english.elements, string>>;
  readonly kinds: Readonly<Record<keyof typeof english.kinds, readonly [string, string]>>;
};

/**
 * Each loss as a sentence for people, once: in Dutch for `nl` and whatever begins so, else in English.
 * The words load when somebody asks for them. What somebody wrote is in none of them.
 */
export async function fhirNoteSentences(
  notes: readonly FhirNote[],
  lang = 'nl',
): Promise<readonly string[]> {
  const words: Words = /^nl\b/i.test(lang)
    ? await import('./notes.messages.nl.js')
    : await import('./notes.messages.js');
  return [...new Set(notes.map((note) => sentence(words, note)))];
}

function sentence(words: Words, note: FhirNote): string {
  const {sentences} = words;
  if (note.code === 'noResource') return sentences.noResource;
  if (note.code === 'notSent') return sentences.notSent(counted(words, note));
  const what = typeIn(words, note.resource);
  if (note.code === 'leftOut' || note.code === 'duplicate') return sentences[note.code](what);
  if (note.code === 'invalid')
    return note.element === ''
      ? sentences.invalid(what)
      : sentences.invalidAt(what, elementIn(words, note.element));
  return sentences[note.code](what, elementIn(words, note.element));
}

const known = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Of `Type/id` what that is; one that has no words here by the name that FHIR gives it. */
function typeIn({types, sentences}: Words, resource: string): string {
  const [type = ''] = resource.split('/');
  return known(types, type) ?? sentences.otherType(type);
}

const elementIn = ({elements}: Words, name: string): string => known(elements, name) ?? `“${name}”`;

function counted({kinds}: Words, {kind, count}: {kind: string; count: number}): string {
  const forms: Readonly<Record<string, readonly [string, string]>> = kinds;
  const [one, several] = Object.hasOwn(forms, kind) ? (forms[kind] ?? []) : [];
  return count === 1 ? (one ?? `1 × “${kind}”`) : `${count} ${several ?? `× “${kind}”`}`;
}
