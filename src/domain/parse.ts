import * as v from 'valibot';
import {command, type Command} from './command.js';
import {collections, group, groupBody, type ResourceGroup} from './group.js';
import {withSoundParents} from './goals/parents.js';
import {migrate} from './migrate.js';
import {noteReferences, type ParseNote} from './parse-notes.js';
import {collectionOf, entityKinds, type GroupRecord} from './records.js';
import {tooLarge} from './parse-size.js';
import {schemaVersion} from './schema-version.js';

/** Says where something is wrong, and what belongs there; never what was there. */
export interface ParseProblem {
  /** As `goals.3.text`; empty for the whole. */
  readonly path: string;
  /** In words, for a developer or a log. */
  readonly expected: string;
}

/** What came of untrusted JSON: typed and safe to show, or refused with reasons. */
export type Parsed<T> =
  | {readonly ok: true; readonly value: T; readonly notes: readonly ParseNote[]}
  | {readonly ok: false; readonly problems: readonly ParseProblem[]};

const maxProblems = 20;

/**
 * A whole group from a file or a document. An older `schemaVersion` is migrated first, so that paths
 * are those of today's document. What is twice there by id counts once; a goal under a parent that
 * cannot be stands by itself.
 */
export function parseGroup(input: unknown): Parsed<ResourceGroup> {
  const problem = tooLarge(input);
  if (problem !== undefined) return wrong('', problem);
  if (isNewer(input)) return wrong('schemaVersion', thisVersion);
  const parsed = check(group, migrate(input));
  if (!parsed.ok) return parsed;
  const notes: ParseNote[] = [];
  // The schema of a group and its type say the same; the type only has names.
  let value = parsed.value as unknown as ResourceGroup;
  for (const name of Object.values(collectionOf)) {
    value = {...value, [name]: firstOfEach<{readonly id: string}>(name, value[name], notes)};
  }
  noteReferences(value, notes);
  return {ok: true, value: {...value, goals: withSoundParents(value.goals)}, notes};
}

/** One record, as a back end gives it. A kind that this version does not know is kept as it is. */
export function parseRecord(input: unknown): Parsed<GroupRecord> {
  const problem = tooLarge(input);
  return problem === undefined ? parseRecordAt('', input) : wrong('', problem);
}

/** All records of one group. */
export function parseRecords(input: unknown): Parsed<readonly GroupRecord[]> {
  const problem = tooLarge(input);
  if (problem !== undefined) return wrong('', problem);
  if (!Array.isArray(input)) return wrong('', 'a list of records');
  const records: GroupRecord[] = [];
  const problems: ParseProblem[] = [];
  for (const [index, item] of input.entries()) {
    const parsed = parseRecordAt(`${index}.`, item);
    if (parsed.ok) records.push(parsed.value);
    else problems.push(...parsed.problems);
  }
  if (problems.length === 0 && !records.some(({kind}) => kind === 'group')) {
    problems.push({path: '', expected: 'a record of the kind group'});
  }
  if (problems.length > 0) return {ok: false, problems: problems.slice(0, maxProblems)};
  return {ok: true, value: records, notes: []};
}

/** One command, as it came over a line or out of a queue. */
export function parseCommand(input: unknown): Parsed<Command> {
  const problem = tooLarge(input);
  // The inferred type is the same, with mutable lists.
  return problem === undefined ? check(command, input) : wrong('', problem);
}

const envelope = v.looseObject({
  kind: v.pipe(v.string(), v.nonEmpty()),
  id: v.pipe(v.string(), v.nonEmpty()),
  version: v.string(),
  body: v.looseObject({}),
  updatedAt: v.optional(v.string()),
  updatedBy: v.optional(v.string()),
});

function parseRecordAt(at: string, input: unknown): Parsed<GroupRecord> {
  const record = check(envelope, input, at);
  if (!record.ok) return record;
  const {kind, id, body} = record.value;
  const entity = entityKinds.find((known) => known === kind);
  // A kind of a later version; nobody here looks into its body.
  if (entity === undefined && kind !== 'group') return record as Parsed<GroupRecord>;
  if (kind === 'group' && isNewer(body)) return wrong(`${at}body.schemaVersion`, thisVersion);
  const schema = entity === undefined ? groupBody : collections[collectionOf[entity]];
  const parsed = check<object>(schema, body, `${at}body.`);
  if (!parsed.ok) return parsed;
  if (body['id'] !== id) return wrong(`${at}body.id`, 'the id of the record');
  // The kind is one of ours, and the body was checked as such.
  return {...parsed, value: {...record.value, body: parsed.value} as GroupRecord};
}

/** Checks untrusted JSON; the words of a problem never hold what was typed. */
export function check<T>(schema: v.GenericSchema<unknown, T>, input: unknown, at = ''): Parsed<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return {ok: true, value: result.output, notes: []};
  const problems = result.issues.slice(0, maxProblems).map((issue) => ({
    path: at + (v.getDotPath(issue) ?? ''),
    expected: wordsFor(issue),
  }));
  return {ok: false, problems};
}

function wordsFor({expected, message, type, path}: v.BaseIssue<unknown>): string {
  if (path?.at(-1)?.origin === 'key') return 'a value; there is none';
  if (type === 'non_empty') return 'a text that is not empty';
  if (type === 'max_length') return message;
  // A message of valibot itself repeats the value; ours begin in lower case.
  return expected ?? (/^[a-z]/.test(message) ? message : 'another value');
}

const wrong = (path: string, expected: string) =>
  ({ok: false, problems: [{path, expected}]}) as const;

const thisVersion = `${schemaVersion} or lower: this was made by a newer version`;

const isNewer = (input: unknown) =>
  typeof input === 'object' &&
  input !== null &&
  'schemaVersion' in input &&
  typeof input.schemaVersion === 'number' &&
  input.schemaVersion > schemaVersion;

function firstOfEach<T extends {readonly id: string}>(
  name: string,
  things: readonly T[],
  notes: ParseNote[],
): readonly T[] {
  const seen = new Set<string>();
  return things.filter(({id}, index) => {
    if (!seen.has(id)) return seen.add(id);
    notes.push({path: `${name}.${index}.id`, note: 'duplicate'});
    return false;
  });
}
