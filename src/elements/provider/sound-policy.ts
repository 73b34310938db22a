import {checkPolicy} from '../../domain/regie/check-policy.js';
import type {Policy} from '../../domain/regie/policy.js';

/** The host's own table; the usual one where that conflicts with what no host can choose. */
export function sound(policy: Policy | null | undefined): Policy | undefined {
  const conflicts = policy ? checkPolicy(policy) : [];
  if (conflicts.length === 0) return policy ?? undefined;
  const why = conflicts.map(({sentence}) => sentence).join(' ');
  console.warn(`@resourcegroep/elements: this policy is not used. ${why}`);
  return undefined;
}
