import * as v from 'valibot';
import {actorRef, id, instant, text} from './base.js';
import {command} from './command.js';
import {collections, group, groupBody} from './group.js';
import type {collectionOf, EntityKind} from './records.js';

/** The body of each kind of record, by its kind. */
const bodies = {
  person: collections.people,
  membership: collections.memberships,
  tie: collections.ties,
  goal: collections.goals,
  step: collections.steps,
  rating: collections.ratings,
  meeting: collections.meetings,
  agendaItem: collections.agendaItems,
  agreement: collections.agreements,
  proposal: collections.proposals,
  delegation: collections.delegations,
  mapSnapshot: collections.mapSnapshots,
} as const satisfies {
  readonly [Kind in EntityKind]: (typeof collections)[(typeof collectionOf)[Kind]];
};

const kinds = Object.entries({group: groupBody, ...bodies});

/** A record of one of today's kinds, with its body. */
const record = v.variant(
  'kind',
  kinds.map(([kind, body]) =>
    v.looseObject({
      kind: v.literal(kind),
      id,
      version: text,
      body,
      updatedAt: v.optional(instant),
      updatedBy: v.optional(text),
    }),
  ),
);

const write = v.variant(
  'kind',
  kinds.map(([kind, body]) =>
    v.looseObject({
      kind: v.literal(kind),
      id,
      base: v.nullable(text),
      body: v.nullable<v.GenericSchema>(body),
    }),
  ),
);

/** A command on its way to a back end, with what it comes to. */
const change = v.looseObject({
  id,
  groupId: id,
  command,
  by: actorRef,
  onBehalfOf: v.optional(v.literal('client')),
  delegationId: v.optional(id),
  at: instant,
  writes: v.array(write),
});

/** Every published schema by its name; JSON Schema and OpenAPI are made from these. */
export const schemas = {group, groupBody, ...bodies, record, command, change} as const;
