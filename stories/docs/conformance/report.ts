import type {Claim} from './claim.js';
import {european} from './en-301-549.js';
import {operable} from './operable.js';
import {perceivable} from './perceivable.js';
import run from './run.json' with {type: 'json'};
import {understandable} from './understandable.js';

/** Every criterion of WCAG 2.2, level A and AA. */
export const criteria: readonly Claim[] = [...perceivable, ...operable, ...understandable];

/** The clauses of EN 301 549 V3.2.1 that say more than WCAG 2.1. */
export const clauses: readonly Claim[] = european;

/** Came with WCAG 2.2, later than EN 301 549 V3.2.1. */
const since22 = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);

/** The clause of EN 301 549 V3.2.1 that asks for this criterion, if it does. */
export const clauseOf = ({id}: Claim): string | undefined =>
  since22.has(id) ? undefined : `9.${id}`;

/** Every test that is named. */
export const tests: readonly string[] = [
  ...new Set([...criteria, ...clauses].flatMap((claim) => claim.tests)),
].sort();

const counts = run.passed as Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The day of the run that is reported. */
export const ranOn = run.on;

/** How many tests of this file were passed then, by where. */
export const passedOf = (path: string): readonly (readonly [where: string, passed: number])[] =>
  Object.entries(counts).flatMap(([where, {[path]: passed}]) =>
    passed === undefined ? [] : [[where, passed] as const],
  );

/** All of them together, by where. */
export const passedIn: readonly (readonly [where: string, files: number, passed: number])[] =
  Object.entries(counts).flatMap(([where, files]) => {
    const all = Object.values(files);
    return all.length === 0 ? [] : [[where, all.length, all.reduce((a, b) => a + b)] as const];
  });
