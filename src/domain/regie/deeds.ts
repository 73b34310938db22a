import type {ActorRef} from '../base.js';
import type {Command} from '../command.js';
import type {ResourceGroup} from '../group.js';
import {nameOf} from '../network/people.js';
import type {RecordKind} from '../records.js';
import {subjectOf} from './command-permission.js';
import type {HistoryEntry} from './project-history.js';
import {rules} from './rules.js';
import type {DelegableTask} from './values.js';

/** What a line of the audit trail is about, as it is called now: nothing of it was ever stored. */
export interface Thing {
  readonly kind: RecordKind;
  /** The name or the words; not there where it is gone, or not for who looks. */
  readonly text?: string | undefined;
  /** An ISO instant or day, of a meeting. */
  readonly on?: string | undefined;
  readonly task?: DelegableTask;
  /** The kind of a topic that has no words of its own. */
  readonly topic?: string;
  /** Who proposed it, or to whom it was lent. */
  readonly by?: ActorRef;
  /** The goal of a step, the meeting of a topic, what a proposal wishes. */
  readonly of?: Thing | undefined;
}

/** One line of the audit trail with what it is about looked up in the group as it is now. */
export interface Deed {
  readonly entry: HistoryEntry;
  readonly thing: Thing;
  /** It waits, or waited, for the client: what was wished for, and not what was done. */
  readonly proposed: boolean;
}

/** Looks up what a line of the audit trail is about. Run it on what the reader may see. */
export function deedOf(group: ResourceGroup, entry: HistoryEntry): Deed {
  const {action, subjectType, subjectId} = entry;
  const proposed = subjectType === 'proposal' && rules[action][0] !== 'proposal';
  const found = subjectId === undefined ? undefined : thingOf(group, subjectType, subjectId);
  const thing = proposed ? (found?.of ?? {kind: rules[action][0]}) : found;
  return {entry, thing: thing ?? {kind: subjectType}, proposed};
}

function thingOf(group: ResourceGroup, kind: RecordKind, id: string): Thing {
  const byId = <T extends {readonly id: string}>(list: readonly T[], wanted: string | undefined) =>
    list.find((one) => one.id === wanted);
  switch (kind) {
    case 'person':
      return {kind, text: byId(group.people, id)?.displayName};
    case 'membership':
      return {kind, text: nameOf(group, {kind: 'member', membershipId: id})};
    case 'goal':
      return {kind, text: byId(group.goals, id)?.text};
    case 'step': {
      const step = byId(group.steps, id);
      return {kind, text: step?.text, ...(step && {of: thingOf(group, 'goal', step.goalId)})};
    }
    case 'rating':
      return {kind: 'goal', text: byId(group.goals, byId(group.ratings, id)?.goalId)?.text};
    case 'meeting': {
      const meeting = byId(group.meetings, id);
      return {kind, on: meeting?.heldOn ?? meeting?.start};
    }
    case 'agendaItem': {
      const item = byId(group.agendaItems, id);
      if (item === undefined) return {kind};
      return {kind, text: item.title.trim() || undefined, topic: item.kind};
    }
    case 'agreement':
      return {kind, text: byId(group.agreements, id)?.text};
    case 'delegation': {
      const lent = byId(group.delegations, id);
      if (lent === undefined) return {kind};
      return {kind, task: lent.task, by: {kind: 'member', membershipId: lent.toMembershipId}};
    }
    case 'proposal': {
      const proposal = byId(group.proposals, id);
      if (proposal === undefined) return {kind};
      return {kind, by: proposal.by, of: wishedThing(group, proposal.command)};
    }
    default:
      return {kind};
  }
}

/** What somebody wished for: new things are called by the words of the wish. */
function wishedThing(group: ResourceGroup, wish: {readonly type: string}): Thing | undefined {
  if (!isKnown(wish)) return undefined;
  const {kind, id, made} = subjectOf(group, wish);
  const there = thingOf(group, kind, id);
  if (!made || there.text !== undefined) return there;
  const words = wordsOf(wish, id);
  return words === undefined ? there : {...there, text: words};
}

/** The words of the thing itself, which a wish that makes something holds whole. */
function wordsOf(wish: object, id: string): string | undefined {
  const whole = Object.values(wish).find(
    (value: unknown) =>
      typeof value === 'object' && value !== null && 'id' in value && value.id === id,
  ) as object | undefined;
  const fields = new Map<string, unknown>(Object.entries(whole ?? {}));
  const words = fields.get('text') ?? fields.get('title') ?? fields.get('displayName');
  return typeof words === 'string' && words.trim() !== '' ? words : undefined;
}

/** A wish of a newer version is not known here. */
const isKnown = (wish: {readonly type: string}): wish is Command => wish.type in rules;
