import * as v from 'valibot';
import {id, instant} from '../base.js';
import {delegableTasks} from './values.js';

/** A command inside a command: checked again, by itself, when it is applied. */
const nested = v.looseObject({type: v.string()});

export const regieCommands = [
  v.object({
    type: v.literal('grantDelegation'),
    delegationId: id,
    task: v.picklist(delegableTasks),
    toMembershipId: id,
    from: v.optional(instant),
    until: v.optional(instant),
  }),
  /** "Ik neem het weer over"; the delegate hands back with the same command (DR9). */
  v.object({type: v.literal('revokeDelegation'), delegationId: id}),
  /**
   * `adapted` is the client's own version of it. `was` are the texts as the client saw them, where
   * they are not those that the proposer saw; checked as the `was` of the proposed command.
   */
  v.object({
    type: v.literal('acceptProposal'),
    proposalId: id,
    adapted: v.optional(nested),
    was: v.optional(v.looseObject({})),
  }),
  v.object({type: v.literal('declineProposal'), proposalId: id}),
  /** "Later": it stays open, out of the way; `postponed: false` takes that back. */
  v.object({
    type: v.literal('postponeProposal'),
    proposalId: id,
    postponed: v.optional(v.boolean()),
  }),
  v.object({type: v.literal('withdrawProposal'), proposalId: id}),
  /** Makes a decided proposal wait again; `undo` takes back what accepting it did. */
  v.object({type: v.literal('reopenProposal'), proposalId: id, undo: v.optional(nested)}),
] as const;
