import {ordersAfter} from './order.js';

/*
 * Version 0 was one nested document: `members`, the agenda and the record inside their meeting, the
 * ratings inside their goal, pairs such as `relation: {code, label}`, numbers for an order, and
 * actors as a membership's id or the word `client`. What is wrong in it stays wrong, to be refused.
 */

type Json = Readonly<Record<string, unknown>>;

/** The document as version 1. */
export function fromVersion0(document: object): object {
  const {setting, meetingPolicy, members, people, goals, steps, meetings, ...rest} = {
    ...(document as Json),
  };
  delete rest['version'];
  const oldGoals = inOrder(goals);
  const oldMeetings = list(meetings);
  return {
    ties: [],
    mapSnapshots: [],
    ...rest,
    ...pick(setting, {inCare: 'inCare', requiredRoles: 'requiredRoles', careModel: 'careModel'}),
    ...pick(meetingPolicy, {intervalMonths: 'intervalMonths', channel: 'channel'}),
    ...change(rest, 'phase', phase),
    ...change(rest, 'crisisPlan', (plan) => changeAll(plan, ['updatedOn'], toDay)),
    people: each(people, person),
    memberships: each(members, membership),
    goals: each(oldGoals, goal),
    steps: each(inOrder(steps), (step) => changeAll(step, ['due'], toDay)),
    ratings: oldGoals.flatMap((old) => within(old, 'ratings', 'goalId').map(rating)),
    meetings: each(oldMeetings, meeting),
    agendaItems: oldMeetings.flatMap((old) => within(old, 'agenda', 'meetingId').map(agendaItem)),
    agreements: oldMeetings.flatMap((old) =>
      isObject(old) && isObject(old['record'])
        ? within({...old['record'], id: old['id']}, 'agreements', 'meetingId')
        : [],
    ),
    proposals: each(rest['proposals'], proposal),
    delegations: each(rest['delegations'], (old) =>
      changeAll(old, ['from', 'until', 'revokedOn'], toInstant),
    ),
  };
}

function person({relation, ...rest}: Json): Json {
  return {...rest, ...pick(relation, {code: 'relation', label: 'relationLabel'})};
}

function membership({requestedBy, answer, talk, contribution, ...rest}: Json): Json {
  return {
    ...changeAll(rest, ['since', 'until'], toInstant),
    ...(requestedBy === undefined ? {} : {asker: requestedBy}),
    ...changeAll(pick(answer, {value: 'answer', on: 'answeredOn'}), ['answeredOn'], toInstant),
    ...changeAll(pick(talk, {state: 'talk', on: 'talkOn'}), ['talkOn'], toDay),
    ...pick(contribution, {can: 'can', ratherNot: 'ratherNot'}),
  };
}

function goal({ratings: _ratings, ...rest}: Json): Json {
  return {
    dimensions: [],
    expressedBy: 'client',
    ...changeAll(rest, ['targetDate'], toDay),
    versions: each(rest['versions'], ({onBehalfOf, ...version}) => {
      const on = toInstant(version['on']);
      const by = toActor(version['by']);
      return {...version, on, by, ...(onBehalfOf === undefined ? {} : {onBehalf: {by, on}})};
    }),
  };
}

function rating({by, actorRef, order: _order, ...rest}: Json): Json {
  return {...changeAll(rest, ['on'], toInstant), by: toActor(by === 'client' ? by : actorRef)};
}

function meeting({place, chair, record, agenda: _agenda, privatePrep, ...rest}: Json): Json {
  const approvedOn = isObject(record) ? record['approvedByClientOn'] : undefined;
  const state = approvedOn === undefined ? 'draft' : 'approved';
  return {
    durationMinutes: 60,
    invited: [],
    ...changeAll(rest, ['start'], toInstant),
    ...pick(place, {kind: 'placeKind', text: 'placeText'}),
    ...(isObject(chair) ? {chair: toActor(chair['clientOrMembershipId'])} : {}),
    ...(privatePrep === undefined ? {} : {preparation: privatePrep}),
    record: record === undefined ? 'none' : state,
    ...(approvedOn === undefined ? {} : {approvedOn: toInstant(approvedOn)}),
    sharedWith: isObject(record) ? list(record['sharedWith']) : [],
  };
}

function agendaItem(old: Json): Json {
  return changeAll({title: '', visibility: 'group', ...old}, ['proposedBy'], toActor);
}

function proposal({target, change: wanted, ...rest}: Json): Json {
  const known = isObject(wanted) && typeof wanted['type'] === 'string';
  return {
    ...changeAll(changeAll(rest, ['on'], toInstant), ['by', 'decidedBy'], toActor),
    // A wish that was no command can still be read and declined.
    command: known ? wanted : {type: 'version0', target, change: wanted},
  };
}

function phase(old: Json): Json {
  return {
    ...old,
    history: each(old['history'], ({onBehalfOf, ...visit}) => {
      const by = toActor(visit['by']);
      return {
        ...changeAll(visit, ['enteredOn', 'leftOn'], toInstant),
        by,
        ...(onBehalfOf === undefined ? {} : {onBehalf: {by, on: toInstant(visit['enteredOn'])}}),
      };
    }),
  };
}

/** What stood inside something, in its order, with a reference to it and an id of its own. */
function within(owner: unknown, name: string, reference: string): readonly Json[] {
  if (!isObject(owner)) return [];
  return inOrder(owner[name]).map((thing, index) =>
    // Not an object: wrapped, so that it is refused and not lost.
    isObject(thing)
      ? {id: `${wordOf(owner['id'])}-${name}-${index}`, ...thing, [reference]: owner['id']}
      : {[reference]: thing},
  );
}

/** Numbers became keys between which there is always room. */
function inOrder(things: unknown): readonly unknown[] {
  const rank = (thing: unknown) => (isObject(thing) ? Number(wordOf(thing['order'])) || 0 : 0);
  const sorted = list(things).toSorted((a, b) => rank(a) - rank(b));
  const keys = ordersAfter(undefined, sorted.length);
  return sorted.map((thing, index) => (isObject(thing) ? {...thing, order: keys[index]} : thing));
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Never `String(value)`: JSON can hold an object whose own `toString` is no function. */
const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const each = (things: unknown, change: (thing: Json) => Json) =>
  list(things).map((thing) => (isObject(thing) ? change(thing) : thing));

function change(owner: Json, name: string, how: (value: Json) => Json): Json {
  const value = owner[name];
  return isObject(value) ? {[name]: how(value)} : {};
}

function changeAll(owner: Json, names: readonly string[], how: (value: unknown) => unknown): Json {
  const changed = names.filter((name) => owner[name] !== undefined);
  return {...owner, ...Object.fromEntries(changed.map((name) => [name, how(owner[name])]))};
}

/** Fields of a pair, under the names that they have now. */
function pick(pair: unknown, names: Readonly<Record<string, string>>): Json {
  if (!isObject(pair)) return {};
  const found = Object.entries(names).filter(([old]) => pair[old] !== undefined);
  return Object.fromEntries(found.map(([old, name]) => [name, pair[old]]));
}

const toActor = (value: unknown) =>
  typeof value !== 'string'
    ? value
    : value === 'client'
      ? {kind: 'client'}
      : {kind: 'member', membershipId: value};

/** A bare day becomes noon, which is that day all over Europe. */
const toInstant = (value: unknown) =>
  typeof value === 'string' && value.length === 10 ? `${value}T12:00:00Z` : value;

const toDay = (value: unknown) => (typeof value === 'string' ? value.slice(0, 10) : value);
