import {
  add,
  find,
  meetTexts,
  merged,
  patch,
  refuse,
  remove,
  undoOf,
  writtenBy,
  type Context,
  type Handlers,
} from '../deciding.js';
import type {ResourceGroup} from '../group.js';
import {isOwn, withoutWaiting} from './kept-back.js';
import type {MapSnapshot, Person, Tie} from './schema.js';

/** Somebody who is on the map; a name that only agreements still need is not. */
export function personOn(group: ResourceGroup, personId: string): Person {
  const person = find(group, 'person', personId);
  return person.removedOn === undefined ? person : refuse('notFound');
}

/** As the client would add them: nobody brings marks of others along, or a note for the client. */
export const fresh = (person: Person, context: Context): Person =>
  merged(person, {onBehalf: null, removedOn: null, ...(!isOwn(context) && {note: null})});

function tieBetween(group: ResourceGroup, {from, to}: Tie): boolean {
  return group.ties.some(
    (tie) => (tie.from === from && tie.to === to) || (tie.from === to && tie.to === from),
  );
}

function checkTie(group: ResourceGroup, tie: Tie): void {
  personOn(group, tie.from);
  personOn(group, tie.to);
  if (tie.from === tie.to) refuse('invalid', 'tie.to');
  if (tieBetween(group, tie)) refuse('exists');
}

/** Nobody comes back into a kept map whom the client took off. */
function keepable(group: ResourceGroup, snapshot: MapSnapshot): MapSnapshot {
  const people = snapshot.people.filter(({personId}) =>
    group.people.some(
      ({id, removedOn, onBehalf}) =>
        id === personId && (removedOn === undefined || onBehalf !== undefined),
    ),
  );
  return people.length === snapshot.people.length ? snapshot : {...snapshot, people};
}

/** Puts kept maps back, or in from a file. */
export const keepMaps = (group: ResourceGroup, snapshots: readonly MapSnapshot[]): ResourceGroup =>
  add(group, 'mapSnapshot', ...snapshots.map((snapshot) => keepable(group, snapshot)));

/** Which kept maps go again with the people who came with them. */
export const mapsIn = (snapshots: readonly MapSnapshot[]): {readonly snapshotIds?: string[]} =>
  snapshots.length > 0 ? {snapshotIds: snapshots.map(({id}) => id)} : {};

const texts = ['displayName', 'relationLabel', 'emoji', 'organisation', 'note'] as const;

export const mapHandlers = {
  addPerson(group, {person}, context) {
    return [
      add(withoutWaiting(group, context), 'person', fresh(person, context)),
      {type: 'removePerson', personId: person.id},
    ];
  },

  editPerson(group, {personId, change, was}, context) {
    const person = personOn(group, personId);
    meetTexts(person, change, was);
    return [
      patch(withoutWaiting(group, context), 'person', personId, change),
      {
        type: 'editPerson',
        personId,
        change: undoOf(person, change),
        was: writtenBy(change, ...texts),
      },
    ];
  },

  placePerson(group, {type, personId, others = [], ...placing}, context) {
    const person = personOn(group, personId);
    // Whoever was taken off meanwhile needs no place.
    const there = others.flatMap(({personId: id, place}) => {
      const other = group.people.find((one) => one.id === id && one.removedOn === undefined);
      return other && id !== personId && place !== undefined ? [{other, place}] : [];
    });
    const back = there.map(({other: {id, place = null}}) => ({personId: id, place}));
    return [
      there.reduce(
        (next, {other, place}) => patch(next, 'person', other.id, {place}),
        patch(withoutWaiting(group, context), 'person', personId, placing),
      ),
      {
        ...{type, personId, ...undoOf(person, placing)},
        ...(back.length > 0 && {others: back}),
      },
    ];
  },

  importPeople(group, {people, ties, mapSnapshots = []}, context) {
    let next = withoutWaiting(group, context);
    next = add(next, 'person', ...people.map((person) => fresh(person, context)));
    const ids = people.map(({id}) => id);
    for (const tie of ties) {
      checkTie(next, tie);
      // A tie goes with whom it came: the way back takes away only people.
      if (!ids.includes(tie.from) && !ids.includes(tie.to)) refuse('invalid', 'ties');
      next = add(next, 'tie', tie);
    }
    next = keepMaps(next, mapSnapshots);
    return [next, {type: 'removePeople', personIds: ids, ...mapsIn(mapSnapshots)}];
  },

  addTie(group, {tie}) {
    checkTie(group, tie);
    return [add(group, 'tie', tie), {type: 'removeTie', tieId: tie.id}];
  },

  removeTie: (group, {tieId}) => [
    remove(group, 'tie', tieId),
    {type: 'addTie', tie: find(group, 'tie', tieId)},
  ],

  keepMapSnapshot: (group, {snapshot}) => [
    add(group, 'mapSnapshot', keepable(group, snapshot)),
    {type: 'removeMapSnapshot', snapshotId: snapshot.id},
  ],

  removeMapSnapshot: (group, {snapshotId}) => [
    remove(group, 'mapSnapshot', snapshotId),
    {type: 'keepMapSnapshot', snapshot: find(group, 'mapSnapshot', snapshotId)},
  ],
} satisfies Partial<Handlers>;
