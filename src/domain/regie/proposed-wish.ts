import type {ResourceGroup} from '../group.js';
import {membershipOf} from '../network/people.js';
import {collectionOf, type EntityKind, type RecordKind} from '../records.js';

/** A stored command may come from a newer version: it is read field by field, not trusted. */
export type StoredFields = Readonly<Record<string, unknown>>;

/** What a stored command is about and what it would make of that, as far as it can be read. */
export interface Wish {
  readonly kind: RecordKind;
  /** Of what is there already; of the group itself none is needed. */
  readonly id?: string;
  /** Only what does not stand there yet is new: a step is new, and is about its goal. */
  readonly isNew: boolean;
  /** Field by field; `null` takes one away. */
  readonly fields: StoredFields;
}

export const fieldsOf = (value: unknown): StoredFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};

/** The id that names what a command is about, the nearest first. */
const ids = [
  ['stepId', 'step'],
  ['goalId', 'goal'],
  ['itemId', 'agendaItem'],
  ['agreementId', 'agreement'],
  ['meetingId', 'meeting'],
  ['personId', 'person'],
  ['membershipId', 'membership'],
] as const satisfies readonly (readonly [string, EntityKind])[];

/** What a command makes lies whole in it, under one of these names. */
const made = {goal: 'goal', step: 'step', meeting: 'meeting', item: 'agendaItem'} as const;

/** What stands in these is no field of what it is about, or is for nobody to read. */
const unread: ReadonlySet<string> = new Set([
  ...ids.map(([name]) => name).filter((name) => name !== 'membershipId'),
  ...['type', 'message', 'was', 'change', 'knowingly', 'also', 'order', 'items', 'id', 'person'],
]);

/** Where the name of the command says it all. */
const states: Readonly<Record<string, string>> = {
  announceMeeting: 'announced',
  cancelMeeting: 'cancelled',
  replanMeeting: 'planning',
  nominatePerson: 'nominated',
  considerPerson: 'considering',
  withdrawNomination: 'considering',
  holdNomination: 'onHold',
  endMembership: 'ended',
};

/** Reads what somebody wishes; never throws, whatever is stored. */
export function wishIn(stored: {readonly type: string}): Wish {
  const command = fieldsOf(stored);
  const {type} = stored;
  for (const [name, kind] of Object.entries(made)) {
    if (typeof command[name] === 'object') return newThing(kind, fieldsOf(command[name]));
  }
  const person = fieldsOf(command['person']);
  const state = Object.hasOwn(states, type) ? states[type] : undefined;
  const fields = {
    ...readable(command),
    ...readable(fieldsOf(command['change'])),
    ...(state !== undefined && {state}),
    ...(/^remove/.test(type) && {removed: true}),
  };
  if (typeof person['displayName'] === 'string') {
    return {kind: 'person', isNew: true, fields: {...readable(person), ...fields}};
  }
  for (const [name, kind] of ids) {
    const id = command[name];
    if (typeof id === 'string') return {kind, id, isNew: false, fields: whoOf(kind, fields)};
  }
  return {kind: 'group', isNew: false, fields};
}

/** A step is read with the goal that it is for, an item with its meeting. */
function newThing(kind: EntityKind, thing: StoredFields): Wish {
  const [name, under] =
    kind === 'step' ? (['goalId', 'goal'] as const) : (['meetingId', 'meeting'] as const);
  const id = thing[name];
  return kind !== 'goal' && typeof id === 'string'
    ? {kind: under, id, isNew: true, fields: readable(thing)}
    : {kind, isNew: true, fields: readable(thing)};
}

/** Whom it is about, where that is somebody in a meeting; else it is told by the id itself. */
function whoOf(kind: EntityKind, {membershipId, ...fields}: StoredFields): StoredFields {
  return kind === 'meeting' && membershipId !== undefined ? {membershipId, ...fields} : fields;
}

const readable = (fields: StoredFields): StoredFields =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== undefined && !unread.has(name)),
  );

/** The fields of what a wish is about, as this group shows it; `undefined` where it is not there. */
export function aboutIn(group: ResourceGroup, {kind, id}: Wish): StoredFields | undefined {
  if (kind === 'group') {
    const {current: phase, round, reorientation: outcome} = group.phase;
    return {...fieldsOf(group), phase, round, outcome};
  }
  const found = [...group[collectionOf[kind]]].find((record) => record.id === id);
  if (found === undefined || kind !== 'person') return found && fieldsOf(found);
  return {...found, state: membershipOf(group, found.id)?.state};
}
