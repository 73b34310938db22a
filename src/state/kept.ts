import type {CommandType} from '../domain/command.js';
import {refusalReasons, type Refusal} from '../domain/decision.js';
import {parseChange} from '../domain/parse-change.js';
import {parseCommand} from '../domain/parse.js';
import type {Change} from '../domain/records.js';
import type {Entry} from './given-back.js';
import type {Pending} from './outbox.js';

/** What a page that is left may go on with: what it has not sent, and what came back. */
export interface Kept {
  readonly waiting: readonly Pending[];
  readonly returned: readonly Entry[];
}

type Fields = Readonly<Record<string, unknown>>;

/** As JSON; `undefined` where there is nothing to keep. */
export function keptAs({waiting, returned}: Kept): object | undefined {
  if (waiting.length + returned.length === 0) return undefined;
  return {
    waiting: waiting.map(({inverse: _inverse, parting: _parting, ...pending}) => pending),
    returned,
  };
}

/** What was kept of this group, checked like all that comes from outside; what is wrong is left out. */
export function keptIn(kept: unknown, groupId: string): Kept {
  const {waiting, returned} = fieldsOf(kept);
  return {
    waiting: listOf(waiting).flatMap((one) => pendingIn(one, groupId)),
    returned: listOf(returned).flatMap((one) => entryIn(one, groupId)),
  };
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? {...value} : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function pendingIn(one: unknown, groupId: string): readonly Pending[] {
  const {change, tries, saw, undoes, ...fields} = fieldsOf(one);
  const wish = wishIn(fields, groupId);
  const sent = change === undefined ? undefined : parseChange(change);
  if (wish === undefined || sent?.ok === false) return [];
  const {id, command, by, at} = wish;
  return [
    {
      ...{id, command, by, at, change: sent?.value, tries: Number(tries) || 0},
      ...(typeof saw === 'object' && saw !== null && {saw: {...saw}}),
      ...(typeof undoes === 'string' && {undoes: undoes as CommandType}),
    },
  ];
}

function entryIn(one: unknown, groupId: string): readonly Entry[] {
  const {by, returned} = fieldsOf(one);
  const {wish: meant, refusal, again, undoes, ...fields} = fieldsOf(returned);
  const wish = wishIn({...fields, by}, groupId);
  if (wish === undefined) return [];
  const {id, command, at} = wish;
  const inner = meant === undefined ? undefined : parseCommand(meant);
  return [
    {
      by: wish.by,
      returned: {
        ...{id, command, at, refusal: refusalIn(refusal)},
        ...(inner?.ok === true && {wish: inner.value}),
        ...(again === false && {again}),
        ...(typeof undoes === 'string' && {undoes: undoes as CommandType}),
      },
    },
  ];
}

/** A wish that was not sent is a change that writes nothing yet. */
function wishIn(
  {id, command, by, at}: Fields,
  groupId: string,
): Pick<Change, 'id' | 'command' | 'by' | 'at'> | undefined {
  const parsed = parseChange({id, groupId, command, by, at, writes: []});
  return parsed.ok ? parsed.value : undefined;
}

function refusalIn(value: unknown): Refusal {
  const {reason, path, atMost, current} = fieldsOf(value);
  return {
    reason: refusalReasons.find((known) => known === reason) ?? 'notPossible',
    ...(typeof path === 'string' && {path}),
    ...(typeof atMost === 'number' && {atMost}),
    ...(typeof current === 'string' && {current}),
  };
}
