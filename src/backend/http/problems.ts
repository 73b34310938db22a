import * as v from 'valibot';
import {refusalReasons, type Refusal} from '../../domain/decision.js';
import type {ParseProblem} from '../../domain/parse.js';
import type {GroupRecord, RecordRef} from '../../domain/records.js';
import {standingEntries} from './contract.js';

/** RFC 9457. A problem never repeats what was typed: where it is and what belongs there, no more. */
export const problemType = 'application/problem+json';

/** Each `type` is this and a name. */
export const problemPrefix = 'urn:resourcegroep:problem:';

/** Every problem by its name: with which status it comes, and how it is called. */
export const problems = {
  unauthenticated: {statuses: [401], title: 'Sign in first'},
  forbidden: {statuses: [403], title: 'This user may not do that; nothing was written'},
  'not-found': {statuses: [404], title: 'There is no such thing for this user'},
  gone: {statuses: [410], title: 'It was here, and is not any more'},
  conflict: {statuses: [412, 409], title: 'It stands on another version by now'},
  'too-large': {statuses: [413], title: 'The body is too large'},
  'media-type': {statuses: [415], title: 'The body is no JSON of this contract'},
  version: {statuses: [415, 406], title: 'This server speaks another version'},
  invalid: {statuses: [422], title: 'Something in it is not as it should be'},
  'key-reuse': {statuses: [422], title: 'The key belongs to another change'},
  malformed: {statuses: [400], title: 'The body is not JSON'},
  'key-missing': {statuses: [400], title: 'The key is missing, or is not the id of the change'},
  'base-missing': {statuses: [428], title: 'A write says no version that it was made on'},
  'rate-limited': {statuses: [429], title: 'Too many requests'},
  unavailable: {statuses: [503], title: 'Not now'},
  unknown: {statuses: [500], title: 'Something went wrong here'},
} as const satisfies Record<string, {readonly statuses: readonly number[]; readonly title: string}>;

export type ProblemName = keyof typeof problems;
export type ProblemType = `${typeof problemPrefix}${ProblemName}`;
export const problemNames = Object.keys(problems) as readonly ProblemName[];

/** Where in the body something is wrong, as a JSON pointer (RFC 6901), and what belongs there. */
export interface PointedError {
  readonly pointer: string;
  readonly expected: string;
}

/** What a problem can say beside its name; each says only what belongs to it. */
export interface ProblemDetails {
  /** With `conflict`: what stands there now, as this user may see it. */
  readonly current?: readonly GroupRecord[];
  readonly removed?: readonly RecordRef[];
  /** With `forbidden`: no more of it than the reason. */
  readonly refusal?: Pick<Refusal, 'reason'>;
  /** With `invalid`. */
  readonly errors?: readonly PointedError[];
}

export interface Problem extends ProblemDetails {
  readonly type: ProblemType;
  readonly title: string;
  readonly status: number;
}

/** The body of a problem; with the other status where it has two. */
export function problemOf(
  name: ProblemName,
  details: ProblemDetails = {},
  status: number = problems[name].statuses[0],
): Problem {
  return {type: `${problemPrefix}${name}`, title: problems[name].title, status, ...details};
}

/** The body of `invalid`, from what a check found. */
export const invalidOf = (found: readonly ParseProblem[]): Problem =>
  problemOf('invalid', {
    errors: found.map(({path, expected}) => ({pointer: pointerTo(path), expected})),
  });

/** `writes.0.body` as `/writes/0/body`; the whole is the empty pointer. */
const pointerTo = (path: string): string =>
  path
    .split('.')
    .filter((step) => step !== '')
    .map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');

const refusal = v.looseObject({reason: v.picklist(refusalReasons)});
const errors = v.array(v.looseObject({pointer: v.string(), expected: v.string()}));

const detailsOf: Partial<Record<ProblemName, v.ObjectEntries>> = {
  conflict: standingEntries,
  forbidden: {refusal: v.optional(refusal)},
  invalid: {errors},
};

const schemaOf = (name: ProblemName): v.GenericSchema =>
  v.looseObject({
    type: v.literal(`${problemPrefix}${name}`),
    title: v.string(),
    status: v.picklist(problems[name].statuses),
    ...detailsOf[name],
  });

/** The schema of a problem by its name: what a server of version 1 says. */
export const problemSchemas = Object.fromEntries(
  problemNames.map((name) => [name, schemaOf(name)]),
) as Readonly<Record<ProblemName, v.GenericSchema>>;

/** The name in a `type`; `undefined` for one that this version does not know. */
export const problemNameOf = (type: unknown): ProblemName | undefined =>
  problemNames.find((name) => type === `${problemPrefix}${name}`);
