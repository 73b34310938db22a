import * as v from 'valibot';
import {actorRef, id, instant, mark, open, text, type Immutable} from '../base.js';
import {delegableTasks, proposalStates} from './values.js';

/** A task that the client lent to one member (DR8). */
export const delegation = v.looseObject({
  id,
  task: v.picklist(delegableTasks),
  toMembershipId: id,
  grantedBy: v.literal('client'),
  from: instant,
  until: v.optional(instant),
  revokedOn: v.optional(instant),
  ...mark,
});
export interface Delegation extends Immutable<v.InferOutput<typeof delegation>> {}

/**
 * Somebody else's wish, waiting for the client (DR7): a stored command. The command is kept as it
 * came and is checked when it is accepted, so that a newer version's proposal can still be shown.
 */
export const proposal = v.looseObject({
  id,
  by: actorRef,
  on: instant,
  command: v.looseObject({type: v.string()}),
  message: v.optional(text),
  state: open(proposalStates),
  decidedOn: v.optional(instant),
  decidedBy: v.optional(actorRef),
  ...mark,
});
export interface Proposal extends Omit<Immutable<v.InferOutput<typeof proposal>>, 'command'> {
  readonly command: {readonly type: string};
}
