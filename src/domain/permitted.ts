import type {ActorRef} from './base.js';
import type {Command} from './command.js';
import {has, refuse, Refused} from './deciding.js';
import type {ResourceGroup} from './group.js';
import {projectFor} from './project.js';
import {permissionOf, subjectOf} from './regie/command-permission.js';
import type {ProjectOptions} from './regie/eyes.js';
import type {Permission} from './regie/permission.js';
import {textLimits} from './text-limits.js';

/** Who acts, when, and by which table. */
export interface Acting extends ProjectOptions {
  readonly by: ActorRef;
}

/** Refuses what is not there to see, and what this actor may not even propose. */
export function permitted(
  group: ResourceGroup,
  seen: ResourceGroup,
  command: Command,
  {by, at, policy}: Acting,
): Permission {
  if (seen.status === 'closed' && !opensOrLeaves(command)) refuse('groupClosed');
  const subject = subjectOf(group, command);
  if (!subject.made && subject.kind !== 'group' && !has(seen, subject.kind, subject.id)) {
    refuse('notFound');
  }
  const permission = permissionOf(group, command, by, at, policy);
  return permission.kind === 'no' ? refuse('notAllowed') : permission;
}

/** Refuses what cannot wait for the client: in a closed group, or more than anybody reads. */
export function requireWish(group: ResourceGroup, command: Command): void {
  if (group.status === 'closed') refuse('groupClosed');
  const {wish: atMost} = textLimits;
  if (JSON.stringify(command).length > atMost) throw new Refused({reason: 'tooLong', atMost});
}

/** A closed group can be read, left, and opened again. */
export const opensOrLeaves = (command: Command): boolean =>
  command.type === 'setGroupStatus' ||
  command.type === 'leaveGroup' ||
  (command.type === 'reopenProposal' && command.undo !== undefined) ||
  (command.type === 'decideReorientation' && command.status !== undefined);

/**
 * What this actor can see. A refusal is found there first, so that it says nothing about what is
 * hidden; a word about one's own membership comes before one sees anything (I3).
 */
export function seenBy(
  group: ResourceGroup,
  command: Command,
  {by, at, policy}: Acting,
): ResourceGroup {
  const own = command.type === 'answerInvitation' || command.type === 'resumeMembership';
  const mine = own && by.kind === 'member' && command.membershipId === by.membershipId;
  return by.kind === 'client' || mine ? group : projectFor(group, by, {at, policy});
}
