import type {Keeper} from '../keeper.js';
import {held} from './held-names.js';
import {dropOld, keptAt, prefix, remove, removeAll, storageOf, type OutboxPlace} from './places.js';
import {sealed, throwKeyAway, unsealer} from './secret.js';

/**
 * Keeps what waits for one group in this browser, sealed with a key that cannot leave it. Each page
 * keeps its own, under a name that it holds: a page takes over only what nobody holds any more.
 */
export function browserKeeper(place: OutboxPlace, groupId: string): Keeper {
  return new Outbox(place, `${prefix}${JSON.stringify(groupId)}/`);
}

/** Where all pages hear of it. */
const signOuts = 'resourcegroep-outbox';

class Outbox implements Keeper {
  readonly #place: OutboxPlace;
  readonly #start: string;
  /** Where this page keeps its own. */
  #own: string | undefined;
  /** What it holds, by name, with how to let go of it. */
  readonly #held = new Map<string, () => void>();
  #last: Promise<unknown> = Promise.resolve();
  /** Hears that somebody signed out, on whatever page: then nothing more is kept on this one. */
  #ear: BroadcastChannel | undefined;
  #isSignedOut = false;

  constructor(place: OutboxPlace, start: string) {
    this.#place = place;
    this.#start = start;
  }

  async read(): Promise<readonly unknown[]> {
    this.#listen();
    // Whoever opens the group again has signed in again.
    this.#isSignedOut = false;
    return (await this.#inTurn(() => this.#takeOver())) ?? [];
  }

  async keep(what: object | undefined): Promise<void> {
    this.#listen();
    await this.#inTurn(() => this.#keep(this.#isSignedOut ? undefined : what));
  }

  async leave(): Promise<void> {
    this.#ear?.close();
    this.#ear = undefined;
    await this.#inTurn(() => {
      for (const letGo of this.#held.values()) letGo();
      this.#held.clear();
    });
  }

  #listen(): void {
    if (this.#ear !== undefined) return;
    this.#ear = new BroadcastChannel(signOuts);
    this.#ear.onmessage = () => {
      this.#isSignedOut = true;
      void this.keep(undefined);
    };
  }

  /** One after the other; what fails is as if it had not been asked for. */
  #inTurn<Answer>(act: () => Answer | Promise<Answer>): Promise<Answer | undefined> {
    const turn = this.#last.then(act).catch(() => undefined);
    this.#last = turn;
    return turn;
  }

  async #takeOver(): Promise<readonly unknown[]> {
    dropOld();
    const found: unknown[] = [];
    const all = keptAt(this.#place, this.#start);
    if (all.length === 0) return found;
    // Where the key cannot be had now, all of it stays for another time.
    const unseal = await unsealer();
    for (const [key] of all) {
      if (!(await this.#hold(key))) continue;
      // Whoever held it may have sent it meanwhile.
      const kept = keptAt(this.#place, key).find(([name]) => name === key);
      if (kept) found.push(...(await this.#opened(key, unseal(kept[1].sealed))));
    }
    return found;
  }

  /** Of another key, or not ours: nobody can do anything with it. */
  async #opened(key: string, text: Promise<string>): Promise<readonly unknown[]> {
    try {
      return [JSON.parse(await text) as unknown];
    } catch {
      remove(this.#place, key);
      return [];
    }
  }

  async #keep(what: object | undefined): Promise<void> {
    if (what) {
      const own = await this.#ownName();
      const kept = {at: Date.now(), sealed: await sealed(JSON.stringify(what))};
      storageOf(this.#place).setItem(own, JSON.stringify(kept));
    }
    for (const [key, letGo] of this.#held) {
      if (what && key === this.#own) continue;
      remove(this.#place, key);
      letGo();
      this.#held.delete(key);
    }
  }

  /** The name that it had, or a new one where another page took that over. */
  async #ownName(): Promise<string> {
    if (this.#own === undefined || !(await this.#hold(this.#own))) {
      this.#own = `${this.#start}${crypto.randomUUID()}`;
      await this.#hold(this.#own);
    }
    return this.#own;
  }

  async #hold(key: string): Promise<boolean> {
    if (this.#held.has(key)) return true;
    const letGo = await held(key);
    if (letGo) this.#held.set(key, letGo);
    return letGo !== undefined;
  }
}

/** Somebody signs out: nothing that was kept here, for whatever group, can be read any more. */
export async function wipeOutboxes(): Promise<void> {
  const pages = new BroadcastChannel(signOuts);
  pages.postMessage('signed out');
  pages.close();
  removeAll();
  await throwKeyAway().catch(() => undefined);
}
