import type {ResourceGroup} from '../group.js';
import type {RoleCode} from './values.js';

/** The roles that care asks for and nobody has: none once care has ended. A hint, never an error (I5). */
export const missingRoles = ({
  inCare,
  requiredRoles,
  memberships,
}: ResourceGroup): readonly RoleCode[] =>
  inCare
    ? requiredRoles.filter(
        (role) => !memberships.some(({state, roles}) => state === 'member' && roles.includes(role)),
      )
    : [];
