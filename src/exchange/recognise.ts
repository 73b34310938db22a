import type {Person} from '../domain/network/schema.js';
import {oneLine} from './one-line.js';

/** Somebody in a file who seems to be on the map already. */
export interface Alike {
  /** Their number in the list of the file. */
  readonly at: number;
  /** As the file has them. */
  readonly person: Person;
  /** Who they seem to be. */
  readonly like: Person;
}

/** Tells who of a file is on the map already. Nobody on the map is met twice. */
export class Recognised {
  readonly alike: Alike[] = [];
  readonly #people: readonly Person[];
  readonly #again: ReadonlySet<number>;
  readonly #keys: ReadonlySet<string>;
  readonly #met = new Set<Person>();

  /**
   * `again`: who is somebody else after all, by their number in the list of the file. `keys`: the ids
   * in the file, where it is one of our own.
   */
  constructor(
    people: readonly Person[],
    again: ReadonlySet<number>,
    keys: ReadonlySet<string> = new Set(),
  ) {
    this.#people = people.filter(({removedOn}) => removedOn === undefined);
    this.#again = again;
    this.#keys = keys;
  }

  /** Who this is on the map; `sure` where both id and name say so. */
  meet(person: Person, at: number, key = ''): {like: Person; sure: boolean} | undefined {
    const open = this.#people.filter((one) => !this.#met.has(one));
    const same = this.#keys.has(key) ? open.find(({id}) => id === key) : undefined;
    const like = same ?? this.#namesake(open, person);
    if (!like) return undefined;
    this.#met.add(like);
    const sure = same !== undefined && nameOf(same) === nameOf(person);
    if (!sure) this.alike.push({at, person, like});
    return sure || !this.#again.has(at) ? {like, sure} : undefined;
  }

  /** Somebody with that name who is nobody else in the file, and has no other relation. */
  #namesake(open: readonly Person[], person: Person): Person | undefined {
    return open
      .filter((one) => !this.#keys.has(one.id) && nameOf(one) === nameOf(person))
      .map((one) => ({one, likeness: likeness(one, person)}))
      .filter((found) => found.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)[0]?.one;
  }
}

const folded = (text = ''): string => oneLine(text.normalize('NFKC')).toLowerCase();
const nameOf = ({displayName}: Person): string => folded(displayName);

/** Of two with one name: 0 when they are different people, more the surer it is that they are not. */
function likeness(a: Person, b: Person): number {
  const [relation, other] = [relationOf(a), relationOf(b)];
  const [word, otherWord] = [folded(a.relationLabel), folded(b.relationLabel)];
  const sameWord = word === otherWord;
  if (relation !== undefined && other !== undefined) {
    return relation === other ? (sameWord ? 3 : 2) : 0;
  }
  const differs = a.kind !== b.kind || (!sameWord && word !== '' && otherWord !== '');
  return differs ? 0 : relation === other && sameWord ? 3 : 1;
}

/** "Somebody else" says nothing. */
const relationOf = ({relation}: Person): string | undefined =>
  relation === 'other' ? undefined : relation;
