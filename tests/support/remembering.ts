import type {Backend, Saved} from '../../src/backend/backend.js';
import {assemble} from '../../src/domain/assemble.js';
import {decide} from '../../src/domain/decide.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {
  keyOf,
  recordsOf,
  writesBetween,
  type Change,
  type NewRecord,
  type Write,
} from '../../src/domain/records.js';

import type {Proposal} from '../../src/domain/regie/schema.js';

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
    const records = new Map<string, NewRecord>();
    for (const record of recordsOf(begin)) records.set(keyOf(record), record);
    const group = () => assemble([...records.values()].map((one) => ({...one, version: ''})));
    for (const change of this.effects) {
      for (const {kind, id, body} of decidedNow(group(), change)) {
        if (body) records.set(keyOf({kind, id}), {kind, id, body});
        else records.delete(keyOf({kind, id}));
      }
    }
    return group();
  }

  async #cursor(groupId: string): Promise<string | undefined> {
    const {signal} = new AbortController();
    return (await this.#server.load(groupId, {signal})).cursor;
  }
}

/** What its author saw when they proposed it, however long it was on its way. */
function sawIn({writes}: Change): Proposal['seen'] {
  const proposal = writes.find(({kind, base, body}) => kind === 'proposal' && !base && body);
  return (proposal?.body as Proposal | undefined)?.seen;
}

/**
 * What the change comes to when it is decided now. A server that only compares versions also takes
 * what was decided before its author knew that somebody left, or what is lent: that is what was sent.
 */
function decidedNow(group: ResourceGroup, change: Change): readonly Write[] {
  const {command, by, at, id, writes} = change;
  const decision = decide(group, command, by, at, {id, saw: sawIn(change)});
  const now = decision.outcome === 'refused' ? group : decision.group;
  const again = writesBetween(group, now, () => '');
  const keys = (some: readonly Write[]) => some.map(keyOf).sort().join();
  return keys(again) === keys(writes) ? again : writes;
}
