import type {Claim} from './claim.js';
import {european} from './en-301-549.js';
import {operable} from './operable.js';
import {perceivable} from './perceivable.js';
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
