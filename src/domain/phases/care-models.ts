import type {RoleCode} from '../network/values.js';

/**
 * The roles that each kind of care asks for, as long as there is care [S2, S3]; in the social domain
 * there need not be a psychiatrist. What is not known asks for nothing new.
 */
export const careModelRoles: Readonly<Record<string, readonly RoleCode[]>> = {
  fact: ['facilitator', 'responsibleClinician'],
  hic: ['facilitator', 'responsibleClinician'],
  art: ['facilitator', 'responsibleClinician'],
  iht: ['facilitator', 'responsibleClinician'],
  social: ['facilitator'],
};
