import type {CommandType} from '../domain/command.js';
import type {Pending} from './outbox.js';

/** The kind of thing that was done first, and what did it last; that one knows its inverse. */
interface Entry {
  readonly type: CommandType;
  readonly pending: Pending;
}

const longest = 100;

/** What this user did and took back. The inverse is read late: deciding again may change it. */
export class History {
  #done: readonly Entry[] = [];
  #undone: readonly Entry[] = [];

  get undoes(): CommandType | undefined {
    return this.#done.at(-1)?.type;
  }

  get redoes(): CommandType | undefined {
    return this.#undone.at(-1)?.type;
  }

  /** Something new was done: what was taken back before is past. */
  did(pending: Pending): void {
    this.#undone = [];
    if (pending.inverse === undefined) return;
    this.#done = [...this.#done, {type: pending.command.type, pending}].slice(-longest);
  }

  /** Takes the last thing back with what `send` makes of its inverse; nothing if that is refused. */
  undo(send: (inverse: Pending['inverse']) => Pending | undefined): void {
    const entry = this.#done.at(-1);
    this.#done = this.#done.slice(0, -1);
    const pending = send(entry?.pending.inverse);
    if (entry && pending) this.#undone = [...this.#undone, {type: entry.type, pending}];
  }

  redo(send: (inverse: Pending['inverse']) => Pending | undefined): void {
    const entry = this.#undone.at(-1);
    this.#undone = this.#undone.slice(0, -1);
    const pending = send(entry?.pending.inverse);
    if (entry && pending) this.#done = [...this.#done, {type: entry.type, pending}];
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
