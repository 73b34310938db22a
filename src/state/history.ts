import type {CommandType} from '../domain/command.js';
import type {Pending} from './outbox.js';

/** One act of this user: what kind of thing it was, and all that did it last, in order. */
interface Entry {
  readonly type: CommandType;
  readonly act: object | undefined;
  readonly parts: readonly Pending[];
}

/** Sends what takes a part of an act back; gives what is on its way for that, nothing if it is refused. */
type TakeBack = (part: Pending, type: CommandType) => Pending | undefined;

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

  /** Something new was done, of this kind and as a part of this act: what was taken back before is past. */
  did(pending: Pending, kind: CommandType, act?: object): void {
    this.#undone = [];
    if (pending.inverse === undefined) return;
    const last = act && this.#done.at(-1);
    if (last && last.act === act) {
      this.#done = this.#done.with(-1, {...last, parts: [...last.parts, pending]});
      return;
    }
    const type = pending.undoes ?? kind;
    this.#done = [...this.#done, {type, act, parts: [pending]}].slice(-longest);
  }

  /** Takes the last act back, what was done last in it first. */
  undo(send: TakeBack): void {
    const entry = lastOf(this.#done);
    if (entry === undefined) return;
    this.#done = upTo(this.#done, entry);
    this.#undone = [...this.#undone, ...takenBack(entry, send)];
  }

  redo(send: TakeBack): void {
    const entry = lastOf(this.#undone);
    if (entry === undefined) return;
    this.#undone = upTo(this.#undone, entry);
    this.#done = [...this.#done, ...takenBack(entry, send)];
  }

  /** It was not done after all. */
  forget(pending: Pending): void {
    this.#done = withoutPart(this.#done, pending);
    this.#undone = withoutPart(this.#undone, pending);
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}

/** Deciding again may have shown that there is no way back: then it is not offered. */
const lastOf = (entries: readonly Entry[]): Entry | undefined =>
  entries.findLast(({parts}) => parts.some(({inverse}) => inverse !== undefined));

/** The same act, as what takes it back again; no act where all of it was refused. */
function takenBack({type, act, parts}: Entry, send: TakeBack): readonly Entry[] {
  const back = parts.toReversed().flatMap((part) => send(part, type) ?? []);
  return back.length > 0 ? [{type, act, parts: back}] : [];
}

const withoutPart = (entries: readonly Entry[], pending: Pending): readonly Entry[] =>
  entries.flatMap((entry) => {
    const parts = entry.parts.filter((part) => part !== pending);
    return parts.length > 0 ? {...entry, parts} : [];
  });

const upTo = (entries: readonly Entry[], entry: Entry): readonly Entry[] =>
  entries.slice(0, entries.lastIndexOf(entry));
