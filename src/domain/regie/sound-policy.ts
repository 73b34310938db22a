import {checkPolicy, type PolicyConflict} from './check-policy.js';
import type {Policy} from './policy.js';

/**
 * A host's own table takes or gives what is not the host's to choose. It is a mistake in a program,
 * not of whoever acts: so it is thrown, and nothing is decided or sent by such a table.
 */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly conflicts: readonly PolicyConflict[];

  constructor(conflicts: readonly PolicyConflict[]) {
    super(conflicts.map(({sentence}) => sentence).join(' '));
    this.conflicts = conflicts;
  }
}

const found = new WeakMap<object, readonly PolicyConflict[]>();

/** What is wrong with this table: looked for once in each, however much is decided by it. */
export function conflictsIn(policy: Policy): readonly PolicyConflict[] {
  const known = found.get(policy);
  if (known) return known;
  const conflicts = checkPolicy(policy);
  // It may come from a page that knows no types.
  if (typeof policy === 'object') found.set(policy, conflicts);
  return conflicts;
}

/** @throws {PolicyError} where the table conflicts with what no host can choose. */
export function requireSound(policy: Policy | null | undefined): void {
  const conflicts = policy ? conflictsIn(policy) : [];
  if (conflicts.length > 0) throw new PolicyError(conflicts);
}
