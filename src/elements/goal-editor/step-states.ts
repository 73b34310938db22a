import type {Step} from '../../domain/goals/schema.js';
import {sameActor} from '../../domain/network/people.js';
import type {Desk} from './desk.js';

/** Is it for the one who looks to say whether they do this? */
export const isAsked = (desk: Desk, {who, state}: Step): boolean =>
  who.kind === 'member' &&
  state !== 'done' &&
  state !== 'dropped' &&
  sameActor(who, desk.actor) &&
  desk.may('agreeToStep', {own: true}) === 'yes';

/** What a step goes back to: a member's yes still counts. */
export function stateBefore({who}: Step): string {
  if (who.kind === 'client') return 'open';
  return who.consent === 'yes' ? 'agreed' : who.consent === 'asked' ? 'requested' : 'open';
}
