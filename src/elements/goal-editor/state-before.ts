import type {Step} from '../../domain/goals/schema.js';

/** What a step goes back to: a member's yes still counts. */
export function stateBefore({who}: Step): string {
  if (who.kind === 'client') return 'open';
  return who.consent === 'yes' ? 'agreed' : who.consent === 'asked' ? 'requested' : 'open';
}
