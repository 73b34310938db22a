import {membersOf} from '../../domain/network/people.js';
import {roleCodes} from '../../domain/network/values.js';
import type {ActorChoice} from '../../state/viewer.js';
import {warnOnce} from '../../ui/warn-once.js';

export const actorRoles = ['client', ...roleCodes] as const;
export type ActorRole = (typeof actorRoles)[number];

/** The client, or the first member who has this role; where there is none, somebody without rights. */
export function actorWith(role: string | null | undefined): ActorChoice {
  if (role === null || role === undefined || role === '') return undefined;
  if (role === 'client') return {kind: role};
  if (role === 'legalRepresentative') return {kind: role, ref: role};
  if (!actorRoles.some((known) => known === role)) {
    warnOnce(
      'rg-provider',
      `does not know actor-role="${role}"; it knows ${actorRoles.join(', ')}.`,
    );
  }
  return (group) => {
    const found = membersOf(group).find(({membership}) => membership.roles.includes(role));
    return {kind: 'member', membershipId: found?.membership.id ?? `nobody is ${role}`};
  };
}
