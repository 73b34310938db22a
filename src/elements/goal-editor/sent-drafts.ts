import type {DraftEntry} from './drafts.js';
import {typedIn} from './typed-in.js';

interface Sent {
  readonly viewer: string;
  readonly entry: DraftEntry;
  /** Whoever saves it has heard of it: see `keep`. */
  heard: boolean;
}

/** What was sent, for as long as it may still come back: on a bad line, or because two wrote at once. */
export class SentDrafts {
  #viewer = '';
  #all: readonly Sent[] = [];

  turnTo(viewer: string): void {
    this.#viewer = viewer;
  }

  /** Of who looks now. */
  get entries(): readonly DraftEntry[] {
    return this.#all.filter(({viewer}) => viewer === this.#viewer).map(({entry}) => entry);
  }

  has({draft}: DraftEntry): boolean {
    const json = JSON.stringify(draft);
    return this.entries.some((entry) => JSON.stringify(entry.draft) === json);
  }

  keep(entry: DraftEntry): void {
    const sent: Sent = {viewer: this.#viewer, entry, heard: false};
    this.#all = [...this.#all, sent];
    // A provider acts in a microtask of its own, after this one: only then it knows what is not saved.
    queueMicrotask(() => queueMicrotask(() => (sent.heard = true)));
  }

  /** Of who looks now. */
  forget(): void {
    this.#all = this.#all.filter(({viewer}) => viewer !== this.#viewer);
  }

  /** Lets go of what is saved. */
  settle(isSaved: (entry: DraftEntry) => boolean): void {
    this.#all = this.#all.filter(
      ({viewer, entry, heard}) => viewer !== this.#viewer || !heard || !isSaved(entry),
    );
  }
}

/** Does something hold the words of a draft, letter for letter: every text, or some? */
export function holdsWords(thing: unknown, how: 'every' | 'some'): (entry: DraftEntry) => boolean {
  // What stood there before is not what stands there.
  const json = JSON.stringify(thing, (field, value: unknown) =>
    field === 'versions' || field === 'was' ? undefined : value,
  );
  const holds = (words: string): boolean =>
    [words, words.trim()].some((one) => json.includes(JSON.stringify(one)));
  return ({kind, draft}) => {
    const texts = typedIn(draft);
    // Each line of these is a step.
    const apart = kind === 'smaller' ? texts.flatMap(linesIn) : texts;
    return apart[how](holds);
  };
}

/** The lines with something on them. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
