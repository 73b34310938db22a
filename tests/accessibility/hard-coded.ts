import {Provider} from '../../src/elements/provider/provider.js';
import {elementsIn} from '../support/stories.js';
import {files} from './keyboard/files.js';

const shownAttributes = ['aria-label', 'placeholder', 'title', 'alt', 'aria-roledescription'];

/**
 * What is neither from a catalog, nor from the group, nor a date: it is written in the code. Not in
 * what is `said` already. Days and months are those of the locale. A catalog in Latin letters is told
 * from the code by what it has `spoken`.
 */
export function hardCodedIn(
  place: HTMLElement,
  said: readonly HTMLElement[] = [],
  locale = 'nl',
  spoken: readonly string[] = [],
): string[] {
  const all = elementsIn(place).filter((one) => !said.includes(one));
  const chosen = Object.values(files).join();
  const known = new Set([
    ...wordsIn(dataIn(all)),
    ...wordsIn(chosen),
    ...wordsIn(daysIn(locale)),
    ...spoken.flatMap(wordsIn),
  ]);
  // On the map a long name ends early.
  const isCut = (word: string, words: string): boolean =>
    words.endsWith('…') && [...known].some((whole) => whole.startsWith(word));
  const shown = all.flatMap((one) => [
    ...[...one.childNodes].flatMap((node) =>
      node instanceof Text && !(one instanceof HTMLStyleElement) ? node.data : [],
    ),
    ...shownAttributes.flatMap((name) => one.getAttribute(name) ?? []),
  ]);
  return shown
    .filter((words) => wordsIn(words).some((word) => !known.has(word) && !isCut(word, words)))
    .map((words) => `is written in the code: “${words.replaceAll(/\s+/g, ' ').trim()}”`);
}

const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? [];

/** Properties with words of the page. */
const given = [
  'status',
  'drafts',
  'otherGoals',
  'dimensions',
  'prompts',
  'suggestions',
  'rings',
  'sides',
  'sectors',
];

/** All that the group says, what the story gives the element, and what somebody typed. */
const dataIn = (all: readonly HTMLElement[]): string =>
  all
    .map((one) =>
      JSON.stringify(
        one instanceof Provider
          ? one.state.group
          : 'status' in one
            ? given.map((name) => Reflect.get(one, name) as unknown)
            : one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
              ? one.value
              : '',
      ),
    )
    .join(' ')
    .replaceAll(/\\[nt]/g, ' ');

/** Every month and every day of the week, long and short. */
const daysIn = (locale: string): string =>
  (['long', 'short'] as const)
    .map((length) => new Intl.DateTimeFormat(locale, {weekday: length, month: length}))
    .flatMap((format) =>
      Array.from({length: 84}, (_, at) => format.format(new Date(2026, at % 12, 1 + at))),
    )
    .join(' ');
