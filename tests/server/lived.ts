import {isDeepStrictEqual} from 'node:util';
import assert from 'node:assert/strict';
import {imagesOf, walked} from '../../demo/server/groups/kept.js';
import {
  assemble,
  decide,
  projectRecords,
  recordsOf,
  writesBetween,
  type ActorRef,
  type Change,
  type GroupRecord,
  type ResourceGroup,
  type Write,
} from '../../src/domain.js';
import type {Committed} from './spied.js';
import type {Sighting} from './wire.js';

interface State {
  readonly number: string;
  readonly at: string;
  readonly records: readonly GroupRecord[];
}

/** What must be true of a group: how it stood after each change, by the domain alone. */
export class Lived {
  readonly states: State[];
  readonly #seen = new Map<string, readonly GroupRecord[]>();

  constructor(begin: ResourceGroup, number: string, at: string) {
    const records = recordsOf(begin).map((record) => ({...record, version: number}));
    this.states = [{number, at, records: walked(records, [], 'after')}];
  }

  get now(): State {
    return this.states.at(-1)!;
  }

  get group(): ResourceGroup {
    return assemble(this.now.records);
  }

  /** Decides what was committed, on what was there; gives what that writes. */
  does({number, key, at}: Committed, {command}: Change, by: ActorRef): readonly Write[] {
    const {records, number: before} = this.now;
    const group = assemble(records);
    const decision = decide(group, command, by, at, {id: key});
    assert.notEqual(decision.outcome, 'refused', `${command.type} was not to be taken`);
    const after = decision.outcome === 'refused' ? group : decision.group;
    const known = new Map(records.map((one) => [`${one.kind}/${one.id}`, one.version]));
    const writes = writesBetween(group, after, ({kind, id}) => known.get(`${kind}/${id}`) ?? null);
    assert.equal(writes.length > 0, number !== undefined, `${command.type} wrote what it had to`);
    const next = walked(records, imagesOf(records, writes, number ?? before), 'after');
    this.states.push({number: number ?? before, at, records: next});
    return writes;
  }

  /** All that came to somebody's page was theirs to see, as it stood when the server looked. */
  allows(sighting: Sighting, number: string | undefined, by: ActorRef): void {
    const {records, isWhole, from, to, shutAt} = sighting;
    const named = this.states.findIndex((one) => one.number === number);
    assert.ok(number === undefined || named >= 0, 'it tells of a state that was');
    // A change of somebody else may be heard of before it is known here that it is kept.
    const [first, last] = number === undefined ? [from, to + 1] : [named, named];
    assert.ok(shutAt === undefined || last <= shutAt || records.length === 0, 'access was over');
    const seen = this.states
      .slice(first, last + 1)
      .flatMap((_, at) => this.#project(first + at, by));
    for (const record of records) {
      const isTheirs = seen.some((one) => isDeepStrictEqual(one, record));
      assert.ok(isTheirs, `a ${record.kind} is not for the ${by.kind} to see`);
    }
    if (isWhole) assert.equal(records.length, seen.length, 'it is all that they may see');
  }

  /** All that somebody may see of it in the end. */
  shows(to: ActorRef): readonly GroupRecord[] {
    return this.#project(this.states.length - 1, to);
  }

  #project(at: number, by: ActorRef): readonly GroupRecord[] {
    const key = `${at} ${JSON.stringify(by)}`;
    const {records, at: when} = this.states[at]!;
    const seen = this.#seen.get(key) ?? projectRecords(records, by, {at: when});
    this.#seen.set(key, seen);
    return seen;
  }
}
