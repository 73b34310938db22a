import {BackendError, type BackendErrorReason} from '../backend/backend.js';
import type {ActorRef} from '../domain/base.js';
import type {Change, GroupRecord, Write} from '../domain/records.js';

export const client: ActorRef = {kind: 'client'};
export const newId = (): string => crypto.randomUUID();

type Meant = Pick<Change, 'command' | 'writes'>;

/** Changes of a person: what was meant, and what it comes to. */
export const onPerson = {
  add(id: string, more: object = {}): Meant {
    const person = {id, displayName: 'Iemand', kind: 'informal' as const, ...more};
    const write: Write = {kind: 'person', id, base: null, body: person};
    return {command: {type: 'addPerson', person}, writes: [write]};
  },
  rename({kind, id, version, body}: GroupRecord, displayName: string): Meant {
    const write: Write = {kind, id, base: version, body: {...body, displayName}};
    return {
      command: {type: 'editPerson', personId: id, change: {displayName}},
      writes: [write],
    };
  },
  remove({kind, id, version}: GroupRecord): Meant {
    const write: Write = {kind, id, base: version, body: null};
    return {command: {type: 'removePerson', personId: id}, writes: [write]};
  },
  /** One change with the writes of both. */
  both: (first: Meant, second: Meant): Meant => ({
    command: first.command,
    writes: [...first.writes, ...second.writes],
  }),
};

/** Ids that are names of something else for a careless store. */
export const hostileIds: readonly string[] = [
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'a/b?c=d#e',
  `"'; DROP TABLE records; --`,
  '%2e%2e%00',
  '\u0000',
  'x'.repeat(300),
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  'ID',
  'id',
];

export function expectThat(condition: boolean, promise: string): asserts condition {
  if (!condition) throw new Error(`Not kept: ${promise}`);
}

export async function expectReason(
  reasons: readonly BackendErrorReason[],
  answer: Promise<unknown>,
): Promise<BackendError> {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const expected = `it is refused with a BackendError for the reason ${reasons.join(' or ')}`;
  expectThat(error instanceof BackendError, expected);
  expectThat(reasons.includes(error.reason), `${expected}, not ${error.reason}`);
  return error;
}

/** Per answer the reason it failed for, or `undefined`. */
export async function settled(answers: readonly Promise<unknown>[]) {
  const results = await Promise.allSettled(answers);
  return results.map((result) => {
    if (result.status === 'fulfilled') return undefined;
    return result.reason instanceof BackendError ? result.reason.reason : 'another error';
  });
}

export function fieldOf(record: {readonly body?: object | undefined} | undefined, name: string) {
  return new Map<string, unknown>(Object.entries(record?.body ?? {})).get(name);
}
