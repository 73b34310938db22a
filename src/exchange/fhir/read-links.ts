import {placeOf, type Found} from './found.js';
import type {Dialect, Links} from './links.js';
import {keyIn} from './names.js';
import {nameIn} from './people.js';
import {at, filled, listOf, textAt, type Reference, type Resource} from './resource.js';

/** The resources of a group on their way in. */
export class ReadLinks implements Links {
  readonly dialect: Dialect = 'nl-core';
  readonly client: Reference;
  readonly #found: Found;
  readonly #places: ReadonlySet<string>;
  /** The membership of each member, by the person's id. */
  readonly members = new Map<string, string>();

  constructor(found: Found, team: Resource) {
    this.#found = found;
    this.client = clientOf(team, found);
    const place = found.place(this.client);
    this.#places = new Set(place === undefined ? [] : [place]);
  }

  isClient(reference: unknown): boolean {
    const place = this.#found.place(reference);
    if (place !== undefined && this.#places.has(place)) return true;
    const [own, other] = [this.client, reference].map((one) => listOf(at(one, 'identifier'))[0]);
    return (
      own !== undefined &&
      own['value'] !== undefined &&
      own['system'] === other?.['system'] &&
      own['value'] === other?.['value']
    );
  }

  to(kind: string, id: string | undefined): Reference | undefined {
    const found = id === undefined ? undefined : this.get(kind, id);
    const place = found && placeOf(found);
    return place === undefined ? undefined : {reference: place};
  }

  find(reference: unknown, from?: Resource): Resource | undefined {
    return this.#found.find(reference, from);
  }

  get(kind: string, id: string): Resource | undefined {
    return this.#found.get(kind, id);
  }

  /** Reading asks for nobody's resource. */
  toMember(): undefined {
    return undefined;
  }

  memberIn(reference: unknown): string | undefined {
    const found = this.find(reference);
    const key = found && keyIn(found);
    const id =
      key && ['person', 'practitioner'].includes(key.kind) ? key.id : this.#found.place(reference);
    return this.members.get(id ?? '');
  }
}

/** Whom a care team is about; where it does not say, the patient who is among its participants. */
function clientOf(team: Resource, found: Found): Reference {
  const subject =
    listOf(team['subject'])[0] ??
    listOf(team['participant'])
      .map(({member}) => listOf(member)[0])
      .find((member) => found.place(member)?.startsWith('Patient/'));
  if (subject === undefined || keyIn(subject)?.kind === 'client') return subject ?? {};
  const display = nameIn(found.find(subject, team)) ?? textAt(subject, 'display');
  const reference = textAt(subject, 'reference');
  // What the team contains is known by that name only within it.
  const inside = reference?.startsWith('#') === true ? found.place(subject, team) : reference;
  return filled({...subject, ...(inside !== undefined && {reference: inside}), display});
}
