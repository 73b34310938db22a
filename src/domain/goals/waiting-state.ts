import type {StepOwner} from './schema.js';
import type {StepState} from './values.js';

/** The state of a step on which nothing is done yet. */
export function waitingState(who: StepOwner): StepState {
  if (who.kind === 'client' || who.consent === 'no') return 'open';
  return who.consent === 'yes' ? 'agreed' : 'requested';
}
