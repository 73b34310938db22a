import type {ResourceGroup} from '../../src/domain/group.js';
import {collectionOf, type EntityKind} from '../../src/domain/records.js';
import type {Random} from '../../src/testing/random.js';

/** Chance with the shapes of a group: ids that are there, that are not, texts, times, orders. */
export class Dice {
  readonly group: ResourceGroup;
  readonly at: string;
  readonly #random: Random;

  constructor(group: ResourceGroup, at: string, random: Random) {
    this.group = group;
    this.at = at;
    this.#random = random;
  }

  chance(share: number): boolean {
    return this.#random.chance(share);
  }

  whole(low: number, high: number): number {
    return this.#random.whole(low, high);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.#random.whole(0, items.length - 1)];
    if (item === undefined && items.length === 0) throw new RangeError('Nothing to pick from');
    return item as T;
  }

  /** A value in most cases, and sometimes none at all. */
  some<Key extends string, T>(key: Key, value: () => T, share = 0.5): Partial<Record<Key, T>> {
    return this.chance(share) ? ({[key]: value()} as Record<Key, T>) : {};
  }

  /** Nearly always one that is there; now and then one that is not. */
  idOf(kind: EntityKind, wanted?: (record: never) => boolean): string {
    const records: readonly {readonly id: string}[] = this.group[collectionOf[kind]];
    const fitting = wanted ? records.filter((record) => wanted(record as never)) : records;
    const choice = fitting.length > 0 && this.chance(0.9) ? fitting : records;
    return choice.length === 0 || this.chance(0.04) ? 'nowhere' : this.pick(choice).id;
  }

  idsOf(kind: EntityKind): string[] {
    return this.group[collectionOf[kind]].map(({id}) => id).filter(() => this.chance(0.4));
  }

  member(): string {
    return this.idOf('membership', ({state}: {readonly state: string}) => state === 'member');
  }

  newId(kind: EntityKind): string {
    const taken = this.group[collectionOf[kind]].length > 0 && this.chance(0.03);
    return taken ? this.idOf(kind) : `${kind}-${this.#random.whole(0, 2 ** 40)}`;
  }

  text(): string {
    return this.chance(0.02) ? ' ' : `‹${this.#random.whole(0, 99999)}›`;
  }

  /** An ISO instant around now. */
  instant(): string {
    return new Date(Date.parse(this.at) + this.whole(-40, 60) * 86_400_000).toISOString();
  }

  day(): string {
    return this.instant().slice(0, 10);
  }

  order(): string {
    return this.pick([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']);
  }
}
