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
  /** What its proposer saw of what would change, field by field: so it is told when that is other. */
  seen: v.optional(v.looseObject({})),
  state: open(proposalStates),
  /** "Later": it waits on, out of the way. */
  postponedOn: v.optional(instant),
  decidedOn: v.optional(instant),
  decidedBy: v.optional(actorRef),
  ...mark,
});
export interface Proposal extends Omit<
  Immutable<v.InferOutput<typeof proposal>>,
  'command' | 'seen'
> {
  readonly command: {readonly type: string};
  readonly seen?: Readonly<Record<string, unknown>> | undefined;
}
