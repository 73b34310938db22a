import {refuse} from './deciding.js';
import {sameJson} from './keep.js';
import {parseRecord} from './parse.js';
import {keyOf, type GroupRecord, type Write} from './records.js';
import type {PolicyDocument} from './regie/policy-document.js';
import type {TableRights} from './table-rights.js';
import {byName, fieldsOf, nameOf, withChanges} from './with-changes.js';

/** A record as it is stored, and as whoever writes sees it. */
export interface Standing {
  readonly stored: GroupRecord | undefined;
  readonly seen: GroupRecord | undefined;
}

/**
 * What this write comes to: the body to store, `null` where the record goes.
 *
 * @throws {Refused} where the table does not let it be written.
 */
export function bodyFor(
  {kind, id, body}: Write,
  {stored, seen}: Standing,
  rights: TableRights,
  document: PolicyDocument,
): object | null {
  if (body === null) {
    if (!seen) refuse('notFound');
    requireWhole('-', {kind, body: stored?.body ?? {}}, rights);
    return null;
  }
  // Something hidden has that id.
  if (stored && !seen) refuse('notPossible');
  const next = stored ? (withChanges(stored.body, seen?.body, body) as object) : body;
  const parsed = parseRecord({kind, id, version: '', body: next});
  if (!parsed.ok) refuse('invalid', `${kind}.${parsed.problems[0]?.path.replace(/^body\./, '')}`);
  if (stored) requireFields({kind, id, before: stored.body, after: next}, rights, document);
  else requireNew({kind, body: next}, rights, document);
  return next;
}

interface Whole {
  readonly kind: Write['kind'];
  readonly body: object;
}

/** May they make or take away such a record, in whose name it is? */
function requireWhole(sign: '+' | '-', {kind, body}: Whole, rights: TableRights): void {
  const mayAll = rights.fields(kind);
  const mayOwn = rights.ownFields(kind);
  const {by} = rights;
  const isOwn = (of: ReadonlySet<string>) =>
    [...of].some(
      (word) => word.startsWith(sign) && sameJson(fieldsOf(body).get(word.slice(1)), by),
    );
  const clients = by.kind === 'client' && [...mayAll].some((word) => word.startsWith(sign));
  if (mayAll.has(sign) || clients || isOwn(mayAll)) return;
  if (isAbout(body, rights) && (mayOwn.has(sign) || isOwn(mayOwn))) return;
  refuse('notAllowed', kind);
}

/** Of a new record: what its action writes, what it is, and how such a one begins. */
function requireNew({kind, body}: Whole, rights: TableRights, {beginnings}: PolicyDocument): void {
  requireWhole('+', {kind, body}, rights);
  if (rights.by.kind === 'client') return;
  const {says = [], begins = {}, within} = beginnings[kind] ?? {};
  const written = rights.ownFields(kind);
  const anyWay =
    within !== undefined && (rights.may(within.moves) || isOfNew(body, within, rights));
  for (const [field, value] of fieldsOf(body)) {
    const plain = field === 'id' || field === 'onBehalf' || says.includes(field);
    const begun = begins[field]?.some((one) => anyWay || sameJson(one, value)) === true;
    if (!plain && !begun && !written.has(field)) refuse('notAllowed', `${kind}.${field}`);
  }
  requireOwnYes(undefined, body, rights);
}

/** Is it part of something that the same change makes? */
function isOfNew(
  body: object,
  {kind, field}: {readonly kind: Write['kind']; readonly field: string},
  {made}: TableRights,
): boolean {
  return made.has(keyOf({kind, id: String(fieldsOf(body).get(field))}));
}

interface Changed {
  readonly kind: Write['kind'];
  readonly id: string;
  readonly before: object;
  readonly after: object;
}

function requireFields(
  {kind, id, before, after}: Changed,
  rights: TableRights,
  {meetingStates}: PolicyDocument,
): void {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const own = isAbout(before, rights) || (kind === rights.subject.kind && id === rights.subject.id);
  for (const field of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(field), now.get(field)];
    if (field === 'onBehalf' || sameJson(was, is) || rights.fields(kind).has(field)) continue;
    const isOwnList = kind === 'membership' || isOwnPart(was, is, rights);
    const mine = own && rights.ownFields(kind).has(field) && isOwnList;
    if (!mine) refuse('notAllowed', `${kind}.${field}`);
  }
  if (kind === 'meeting' && !sameJson(old.get('state'), now.get('state'))) {
    const way = [old.get('state'), now.get('state')];
    const ways = new Map<string, readonly unknown[]>(Object.entries(meetingStates));
    const known = rights.actions.flatMap((action) => ways.get(action) ?? []);
    if (!known.some((pair) => sameJson(pair, way))) refuse('notPossible', 'state');
  }
  requireOwnYes(before, after, rights);
}

/** No member takes somebody else's yes along (I10); for the client it may be what they were offered. */
function requireOwnYes(before: object | undefined, after: object, {by}: TableRights): void {
  const who = fieldsOf(fieldsOf(after).get('who'));
  const said =
    who.get('consent') === 'yes' && !sameJson(fieldsOf(before).get('who'), Object.fromEntries(who));
  if (said && by.kind === 'member' && who.get('membershipId') !== by.membershipId)
    refuse('notAllowed', 'who');
}

/** Does it name whoever writes? */
function isAbout(body: unknown, {by}: TableRights): boolean {
  const names = (thing: unknown): boolean =>
    typeof thing === 'object' && thing !== null
      ? Object.values(thing).some(names)
      : by.kind === 'member' && thing === by.membershipId;
  return names(body);
}

/** In a list, of what names somebody only their own may become other. */
function isOwnPart(was: unknown, is: unknown, rights: TableRights): boolean {
  if (!Array.isArray(was) && !Array.isArray(is)) return true;
  const [old, now] = [was, is].map((list) => byName(Array.isArray(list) ? list : []));
  const {by} = rights;
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].every((name) => {
    const [before, after] = [old?.get(name), now?.get(name)];
    const mine = by.kind === 'member' && name === by.membershipId;
    if (name === undefined || mine || sameJson(before, after)) return true;
    return isOwnInside(before, after, rights);
  });
}

/** Such as the replies to one of several moments. */
function isOwnInside(before: unknown, after: unknown, rights: TableRights): boolean {
  if (nameOf(before) === undefined || nameOf(after) === undefined) return false;
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => !sameJson(old.get(field), now.get(field)),
  );
  return (
    old.size > 0 &&
    changed.every(
      (field) => Array.isArray(now.get(field)) && isOwnPart(old.get(field), now.get(field), rights),
    )
  );
}
