import type {Backend, Saved} from '../../src/backend/backend.js';
import {assemble} from '../../src/domain/assemble.js';
import {decide} from '../../src/domain/decide.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {isOver} from '../../src/domain/network/values.js';
import {recordsOf, type Change} from '../../src/domain/records.js';

/** A server that remembers which changes had an effect, once for each time. */
export class Remembering implements Backend {
  readonly local: boolean;
  readonly effects: Change[] = [];
  readonly #server: Backend;
  #last: Promise<unknown> = Promise.resolve();

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
      const before = await this.#cursor(change.groupId);
      try {
        return await way.save(change, options);
      } finally {
        // What fails may have been done: the answer is only an answer.
        if (before !== (await this.#cursor(change.groupId))) this.effects.push(change);
      }
    });
    this.#last = saving.catch(() => undefined);
    return saving;
  }

  /** What the effects come to, each once and in their order, with nothing between them. */
  replayed(begin: ResourceGroup): ResourceGroup {
    return this.effects.reduce((group, change) => {
      const {command, by, at, id} = change;
      const decision = decide(group, command, by, at, {id});
      return decision.outcome === 'refused' ? withWish(group, change) : decision.group;
    }, begin);
  }

  async #cursor(groupId: string): Promise<string | undefined> {
    const {signal} = new AbortController();
    return (await this.#server.load(groupId, {signal})).cursor;
  }
}

/** Who was taken out of the group wished it before they knew: it counts as if it had come in time. */
function withWish(group: ResourceGroup, {writes, by}: Change): ResourceGroup {
  const [wish] = writes;
  const late = group.memberships.some(
    (one) => by.kind === 'member' && one.id === by.membershipId && isOver(one),
  );
  if (!late || writes.length > 1 || wish?.kind !== 'proposal' || !wish.body) return group;
  const {kind, id, body} = wish;
  return assemble(
    [...recordsOf(group), {kind, id, body}].map((record) => ({...record, version: ''})),
  );
}
