import type {ActorRef, OnBehalf} from './base.js';
import type {CommandOf, Command, CommandType} from './command.js';
import type {Refusal, RefusalReason} from './decision.js';
import type {ResourceGroup} from './group.js';
import {sameJson} from './keep.js';
import type {Membership} from './network/schema.js';
import {collectionOf, type EntityKind} from './records.js';
import type {Permission} from './regie/permission.js';
import type {Action, Policy} from './regie/policy.js';

/**
 * What a command comes to, and the command that takes it back. That restores everything but what is
 * history: wordings of goals, that somebody was asked, what was lent and proposed, how often a
 * calendar was told, whom a record was given to, and when something was done.
 * Nor does it bring back what only somebody else can give: a yes to a step that was removed,
 * another's rating, and, when a member takes back their own leaving, what the client had lent and
 * shown to them.
 */
export type Effect = readonly [group: ResourceGroup, inverse?: Command | undefined];

/** Who does it, when, and in whose name. */
export interface Context {
  readonly by: ActorRef;
  /** An ISO instant. */
  readonly at: string;
  readonly onBehalf?: OnBehalf | undefined;
  /** Whose proposal the client takes over, letter for letter. */
  readonly proposer?: ActorRef | undefined;
  /** What they see of the group: for the client all of it. */
  readonly seen: ResourceGroup;
  readonly may: (action: Action) => Permission['kind'];
  /** The host's own table. */
  readonly policy: Policy | undefined;
  /** Carries out a stored command within this one; it is checked first. */
  readonly nested: (group: ResourceGroup, wish: unknown, proposer?: ActorRef) => Effect;
}

export type Handler<Type extends CommandType> = (
  group: ResourceGroup,
  command: CommandOf<Type>,
  context: Context,
) => Effect;
export type Handlers = {readonly [Type in CommandType]: Handler<Type>};

/** Leaves a decision at once; caught in `decide`, never seen outside. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

export function refuse(reason: RefusalReason, path?: string): never {
  throw new Refused(path === undefined ? {reason} : {reason, path});
}

export type RecordOf<Kind extends EntityKind> = ResourceGroup[(typeof collectionOf)[Kind]][number];
type Change<T> = {readonly [Key in keyof T]?: T[Key] | null | undefined};

export function listOf<Kind extends EntityKind>(
  group: ResourceGroup,
  kind: Kind,
): readonly RecordOf<Kind>[] {
  return group[collectionOf[kind]];
}

function withList<Kind extends EntityKind>(
  group: ResourceGroup,
  kind: Kind,
  list: readonly RecordOf<Kind>[],
): ResourceGroup {
  return {...group, [collectionOf[kind]]: list};
}

export function find<Kind extends EntityKind>(
  group: ResourceGroup,
  kind: Kind,
  id: string,
): RecordOf<Kind> {
  return listOf(group, kind).find((record) => record.id === id) ?? refuse('notFound');
}

export const has = (group: ResourceGroup, kind: EntityKind, id: string): boolean =>
  listOf(group, kind).some((record) => record.id === id);

/** Appends records whose ids are free. */
export function add<Kind extends EntityKind>(
  group: ResourceGroup,
  kind: Kind,
  ...records: readonly RecordOf<Kind>[]
): ResourceGroup {
  if (records.length === 0) return group;
  const ids = new Set(listOf(group, kind).map(({id}) => id));
  for (const {id} of records) {
    if (ids.has(id)) refuse('exists');
    ids.add(id);
  }
  return withList(group, kind, [...listOf(group, kind), ...records.map((record) => plain(record))]);
}

/** Changes every record for which `change` gives something else. */
export function each<Kind extends EntityKind>(
  group: ResourceGroup,
  kind: Kind,
  change: (record: RecordOf<Kind>) => Change<RecordOf<Kind>> | undefined | false,
): ResourceGroup {
  const list = listOf(group, kind);
  const next = list.map((record) => {
    const wish = change(record);
    return wish ? merged(record, wish) : record;
  });
  return next.every((record, index) => record === list[index])
    ? group
    : withList(group, kind, next);
}

/** Changes one record; `null` takes a field away, `undefined` leaves it. */
export const patch = <Kind extends EntityKind>(
  group: ResourceGroup,
  kind: Kind,
  id: string,
  change: Change<RecordOf<Kind>>,
): ResourceGroup => each(group, kind, (record) => record.id === id && change);

export function without<Kind extends EntityKind>(
  group: ResourceGroup,
  kind: Kind,
  gone: (record: RecordOf<Kind>) => boolean,
): ResourceGroup {
  const list = listOf(group, kind);
  const kept = list.filter((record) => !gone(record));
  return kept.length === list.length ? group : withList(group, kind, kept);
}

export const remove = (group: ResourceGroup, kind: EntityKind, id: string): ResourceGroup =>
  without(group, kind, (record) => record.id === id);

/** The record with the change in it; the same one when nothing is different. */
export function merged<T extends object>(record: T, change: Change<T>): T {
  const next = new Map<string, unknown>(Object.entries(record));
  let different = false;
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined || (value === null ? !next.has(key) : sameJson(next.get(key), value))) {
      continue;
    }
    different = true;
    if (value === null) next.delete(key);
    else next.set(key, value);
  }
  // The fields are those of T, and `Change` allows only their types.
  return different ? (Object.fromEntries(next) as T) : record;
}

/** Without the fields that say nothing. */
export function plain<T extends object>(record: T): T {
  const said = Object.entries(record).filter(([, value]) => value !== undefined && value !== null);
  // Only optional fields can be without a value.
  return Object.fromEntries(said) as T;
}

/** The change that takes `change` back. */
export function undoOf<T extends object>(record: object, change: T): T {
  const fields = new Map<string, unknown>(Object.entries(record));
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  // The same fields with the values they had; `null` where there was none.
  return Object.fromEntries(named.map(([key]) => [key, fields.get(key) ?? null])) as T;
}

/** Refuses when somebody else changed a text that the writer saw otherwise. */
export function meetTexts(record: object, change: object, was: object | undefined): void {
  const fields = new Map<string, unknown>(Object.entries(record));
  const wishes = new Map<string, unknown>(Object.entries(change));
  for (const [path, seen] of new Map<string, unknown>(Object.entries(was ?? {}))) {
    const current = fields.get(path);
    const wish = wishes.get(path);
    if (seen === undefined || wish === undefined || Array.isArray(current)) continue;
    const now = current ?? null;
    if (now !== (seen ?? null) && now !== (wish ?? null)) {
      const text = typeof current === 'string' ? current : undefined;
      throw new Refused({reason: 'changedMeanwhile', path, current: text});
    }
  }
}

/** The texts that a change has just written, for the command that takes it back. */
export const writtenBy = <T extends object>(change: T, ...paths: readonly (keyof T)[]): T =>
  // Some of the fields of T, all of them optional.
  Object.fromEntries(
    Object.entries(change).filter(
      ([key, value]) => paths.includes(key as keyof T) && value !== undefined,
    ),
  ) as T;

/** A membership that takes part now; nothing can be asked of anybody else. */
export function memberOf(group: ResourceGroup, membershipId: string): Membership {
  const membership = find(group, 'membership', membershipId);
  return membership.state === 'member' ? membership : refuse('notPossible', 'member');
}

/** Those of the ids that belong to members. */
export const membersAmong = (group: ResourceGroup, ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) =>
    group.memberships.some(
      (membership) =>
        membership.id === id && membership.state === 'member' && ids.indexOf(id) === index,
    ),
  );

const dayInMs = 24 * 60 * 60 * 1000;

/** Taking back is for what happened by mistake: within a day. */
export const withinADay = (since: string | undefined, at: string): boolean =>
  since !== undefined && Date.parse(at) - Date.parse(since) <= dayInMs;
