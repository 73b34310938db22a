import type {CommandType} from '../domain/command.js';
import type {Pending} from './outbox.js';

/** The kind of thing that was done first, and what did it last; that one knows its inverse. */
export interface Entry {
  readonly type: CommandType;
  readonly pending: Pending;
}

const longest = 100;

/** What this user did and took back. The inverse is read late: deciding again may change it. */
export class History {
  #done: readonly Entry[] = [];
  #undone: readonly Entry[] = [];

  get undoes(): CommandType | undefined {
    return lastOf(this.#done)?.type;
  }

  get redoes(): CommandType | undefined {
    return lastOf(this.#undone)?.type;
  }

  /** Something new was done, of this kind: what was taken back before is past. */
  did(pending: Pending, kind: CommandType): void {
    this.#undone = [];
    if (pending.inverse === undefined) return;
    const type = pending.undoes ?? kind;
    this.#done = [...this.#done, {type, pending}].slice(-longest);
  }

  /** Takes the last thing back; `send` gives what is on its way for that, nothing if it is refused. */
  undo(send: (entry: Entry) => Pending | undefined): void {
    const entry = lastOf(this.#done);
    if (entry === undefined) return;
    this.#done = upTo(this.#done, entry);
    const pending = send(entry);
    if (pending) this.#undone = [...this.#undone, {type: entry.type, pending}];
  }

  redo(send: (entry: Entry) => Pending | undefined): void {
    const entry = lastOf(this.#undone);
    if (entry === undefined) return;
    this.#undone = upTo(this.#undone, entry);
    const pending = send(entry);
    if (pending) this.#done = [...this.#done, {type: entry.type, pending}];
  }

  /** It was not done after all. */
  forget(pending: Pending): void {
    this.#done = this.#done.filter((entry) => entry.pending !== pending);
    this.#undone = this.#undone.filter((entry) => entry.pending !== pending);
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}

/** Deciding again may have shown that there is no way back: then it is not offered. */
const lastOf = (entries: readonly Entry[]): Entry | undefined =>
  entries.findLast(({pending}) => pending.inverse !== undefined);

const upTo = (entries: readonly Entry[], entry: Entry): readonly Entry[] =>
  entries.slice(0, entries.lastIndexOf(entry));
