import * as v from 'valibot';
import {actorRef, id, nullable, open, orderKey, text, written} from '../base.js';
import {agendaItem} from './schema.js';
import {agendaItemKinds, agendaItemStates, itemEndings, itemVisibilities} from './values.js';

const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(1440));

export const newAgendaItem = v.object({
  id,
  meetingId: id,
  kind: open(agendaItemKinds),
  title: written.line,
  goalIds: v.optional(v.array(id)),
  minutes: v.optional(minutes),
  order: orderKey,
  broughtBy: v.optional(actorRef),
  fromItemId: v.optional(id),
  membershipIds: v.optional(v.array(id)),
  visibility: v.optional(v.picklist(itemVisibilities)),
  /** Only the client and a delegate may set it; from anybody else an item is `proposed` (I13). */
  state: v.optional(open(agendaItemStates)),
});

const agendaItemChange = v.object({
  title: v.optional(written.line),
  goalIds: v.optional(v.array(id)),
  minutes: nullable(minutes),
  broughtBy: nullable(actorRef),
  membershipIds: v.optional(v.array(id)),
  visibility: v.optional(v.picklist(itemVisibilities)),
  outcome: nullable(written.text),
});

/** What is on the table. */
export const agendaCommands = [
  v.object({type: v.literal('addAgendaItem'), item: newAgendaItem}),
  v.object({
    type: v.literal('editAgendaItem'),
    itemId: id,
    change: agendaItemChange,
    was: v.optional(v.object({title: v.optional(text), outcome: nullable(text)})),
    /** As for taking it off: what only some see is told to nobody else there (DR21). */
    knowingly: v.optional(v.boolean()),
  }),
  v.object({type: v.literal('moveAgendaItem'), itemId: id, order: orderKey}),
  v.object({
    type: v.literal('setAgendaItemState'),
    itemId: id,
    state: open(agendaItemStates),
    /** What became of it; also when the meeting is over, for what was left. */
    ending: nullable(open(itemEndings)),
    /** The explicit choice without which confidentiality does not leave a first meeting (DR21). */
    knowingly: v.optional(v.boolean()),
  }),
  v.object({
    type: v.literal('removeAgendaItem'),
    itemId: id,
    knowingly: v.optional(v.boolean()),
  }),
  /** Puts back what `removeAgendaItem` took away. */
  v.object({type: v.literal('restoreAgendaItem'), item: agendaItem}),
] as const;
