import type {Policy} from '../../domain/regie/policy.js';
import {conflictsIn} from '../../domain/regie/sound-policy.js';
import {RgPolicyEvent} from '../../events/rg-policy.js';

/** The host's own table; the usual one where that conflicts with what no host can choose, and it is told. */
export function sound(policy: Policy | null | undefined, host: EventTarget): Policy | undefined {
  const conflicts = policy ? conflictsIn(policy) : [];
  if (conflicts.length === 0) return policy ?? undefined;
  const why = conflicts.map(({sentence}) => sentence).join(' ');
  console.warn(`@resourcegroep/elements: this policy is not used. ${why}`);
  host.dispatchEvent(new RgPolicyEvent(conflicts));
  return undefined;
}
