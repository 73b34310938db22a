import {policy, type Policy} from '../../src/domain/regie/policy.js';

/** A host that trusts a legal representative with everything that it may choose. */
export const trusting: Policy = Object.fromEntries(
  Object.entries(policy).map(([action, row]) => [
    action,
    {...row, legalRepresentative: row.legalRepresentative === 'host' ? 'yes' : 'no'},
  ]),
) as Policy;
