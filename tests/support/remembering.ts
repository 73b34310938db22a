import type {Backend, Saved} from '../../src/backend/backend.js';
import {assemble} from '../../src/domain/assemble.js';
import {decide} from '../../src/domain/decide.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {
  keyOf,
  recordsOf,
  writesBetween,
  type Change,
  type Write,
} from '../../src/domain/records.js';

/** A server that remembers which changes had an effect, once for each time. */
export class Remembering implements Backend {
  readonly local: boolean;
  readonly effects: Change[] = [];
  readonly #server: Backend;
  #last: Promise<unknown> = Promise.resolve();
  /** The cursor after the last change. */
  #far: string | undefined;

  constructor(server: Backend) {
    this.#server = server;
    this.local = server.local ?? false;
  }

  load: Backend['load'] = (groupId, options) => this.#server.load(groupId, options);

  subscribe: NonNullable<Backend['subscribe']> = (groupId, since, onEvent, options) =>
    this.#server.subscribe?.(groupId, since, onEvent, options);

  readonly save: Backend['save'] = (change, options) => this.#save(this.#server, change, options);

  /** The same store, reached by a way of one's own. */
  through(way: Backend): Backend {
    return {
      local: way.local ?? false,
      load: (groupId, options) => way.load(groupId, options),
      save: (change, options) => this.#save(way, change, options),
      subscribe: (...following) => way.subscribe?.(...following),
    };
  }

  /** One after the other, so that an effect is known to be of this change. */
  #save(way: Backend, change: Change, options: Parameters<Backend['save']>[1]): Promise<Saved> {
    const saving = this.#last.then(async () => {
      const before = (this.#far ??= await this.#cursor(change.groupId));
      try {
        const saved = await way.save(change, options);
        this.#far = saved.cursor;
        return saved;
      } catch (error) {
        // What fails may have been done: the answer is only an answer.
        this.#far = undefined;
        throw error;
      } finally {
        this.#far ??= await this.#cursor(change.groupId);
        if (before !== this.#far) this.effects.push(change);
      }
    });
    this.#last = saving.catch(() => undefined);
    return saving;
  }

  /** What the effects come to, each once and in their order, with nothing between them. */
  replayed(begin: ResourceGroup): ResourceGroup {
    return this.effects.reduce(done, begin);
  }

  async #cursor(groupId: string): Promise<string | undefined> {
    const {signal} = new AbortController();
    return (await this.#server.load(groupId, {signal})).cursor;
  }
}

/**
 * The change as it would be decided now. A server that only compares versions also takes what was
 * decided before its author knew that somebody left, or what is lent: that is what was written.
 */
function done(group: ResourceGroup, {command, by, at, id, writes}: Change): ResourceGroup {
  const decision = decide(group, command, by, at, {id});
  const now = decision.outcome === 'refused' ? group : decision.group;
  const keys = (some: readonly Write[]) => some.map(keyOf).sort().join();
  if (keys(writesBetween(group, now, () => '')) === keys(writes)) return now;
  const records = new Map(recordsOf(group).map((record) => [keyOf(record), record]));
  for (const {kind, id, body} of writes) {
    if (body) records.set(keyOf({kind, id}), {kind, id, body});
    else records.delete(keyOf({kind, id}));
  }
  return assemble([...records.values()].map((record) => ({...record, version: ''})));
}
