import type {Saved} from '../backend/backend.js';
import type {ActorRef} from '../domain/base.js';
import type {Command, CommandType} from '../domain/command.js';
import {decide} from '../domain/decide.js';
import type {AuditEntry, Decision, Refusal} from '../domain/decision.js';
import type {ResourceGroup} from '../domain/group.js';
import {keepReferences, sameJson} from '../domain/keep.js';
import {keyOf, writesBetween, type Change, type Write} from '../domain/records.js';
import type {Policy} from '../domain/regie/policy.js';
import type {Proposal} from '../domain/regie/schema.js';
import type {KnownRecords} from './known-records.js';
import {hasRoom} from './room.js';

/** A command that is not acknowledged yet. */
export interface Pending {
  /** Idempotency id; another one after the back end said no, for then something else is sent. */
  id: string;
  readonly command: Command;
  readonly by: ActorRef;
  readonly at: string;
  /** For an undo or a redo: the kind of what is taken back, or done again. */
  readonly undoes?: CommandType | undefined;
  /** What the newest decision said, before it was sent. */
  audit?: AuditEntry | undefined;
  inverse?: Command | undefined;
  /** What its author saw when they proposed it, whatever has come since. */
  saw?: Proposal['seen'];
  /**
   * How it was sent. It may have arrived: it is never changed again, only sent again, until the back
   * end says what became of it.
   */
  change?: Change | undefined;
  /** How often that was sent. */
  tries: number;
  /** What came of sending it while the page went away. */
  parting?: Promise<Saved | undefined> | undefined;
}

export type Refused = readonly [pending: Pending, refusal: Refusal];

/** The commands on their way, in order, and what the group looks like with them. */
export class Outbox {
  policy: Policy | undefined;
  readonly #known: KnownRecords;
  #queue: readonly Pending[] = [];
  #group: ResourceGroup | undefined;

  constructor(known: KnownRecords) {
    this.#known = known;
  }

  /** With all that is on its way in it. */
  get group(): ResourceGroup | undefined {
    return this.#group;
  }

  get queue(): readonly Pending[] {
    return this.#queue;
  }

  /** Decides at once; what was refused is not kept. */
  add(pending: Pending): Refusal | undefined {
    if (this.#group === undefined) return {reason: 'notFound'};
    const decision = this.#decide(this.#group, pending);
    if (decision.outcome === 'refused') return decision.refusal;
    this.#group = decision.group;
    this.#queue = [...this.#queue, pending];
    return undefined;
  }

  /** What a page that was left had not sent comes before all that is new. */
  restore(waiting: readonly Pending[]): void {
    this.#queue = [...waiting, ...this.#queue];
  }

  remove(pending: Pending): void {
    this.#queue = this.#queue.filter((other) => other !== pending);
  }

  /** Lets go of everything; gives what was waiting. */
  end(): readonly Pending[] {
    const waiting = this.#queue;
    this.#queue = [];
    this.#group = undefined;
    return waiting;
  }

  /**
   * Decides everything again, on the newest records. A refusal counts only while nothing may have
   * arrived unheard: what was sent can be in the records already, and what follows can need it.
   */
  rebase(): readonly Refused[] {
    let group = this.#known.group;
    if (group === undefined) {
      this.#group = undefined;
      return [];
    }
    const certain = this.#queue.every(({change}) => change === undefined);
    const refused: Refused[] = [];
    for (const pending of this.#queue) {
      const decision = this.#decide(group, pending);
      if (decision.outcome !== 'refused') group = decision.group;
      else if (certain) refused.push([pending, decision.refusal]);
    }
    for (const [pending] of refused) this.remove(pending);
    this.#group = keepReferences(this.#group, group);
    return refused;
  }

  /** As it goes over the line; `undefined` when nothing would change. */
  freeze(pending: Pending, groupId: string): Change | Refusal | undefined {
    const group = this.#known.group;
    if (group === undefined) return undefined;
    const decision = this.#decide(group, pending);
    if (decision.outcome === 'refused') return decision.refusal;
    const writes = this.#writes(group, decision.group);
    if (writes.length === 0) return undefined;
    const {id, command, by, at} = pending;
    const {onBehalfOf, delegationId} = decision.audit;
    const inName = {...(onBehalfOf && {onBehalfOf}), ...(delegationId && {delegationId})};
    pending.change = {id, groupId, command, by, at, writes, ...inName};
    return pending.change;
  }

  /**
   * What can be sent now, in whatever order it arrives: what may be on its way already, and what
   * comes to the very same without all that waits before it.
   */
  independent(groupId: string): readonly (readonly [Pending, Change])[] {
    let group = this.#known.group;
    if (group === undefined) return [];
    const free: (readonly [Pending, Change])[] = [];
    const touched = new Set<string>();
    for (const pending of this.#queue) {
      const sent = pending.change;
      const decision = this.#decide(group, pending);
      const next: ResourceGroup = decision.outcome === 'refused' ? group : decision.group;
      const writes = sent?.writes ?? this.#writes(group, next);
      const {audit, inverse} = pending;
      const alone = sent ?? this.freeze(pending, groupId);
      const keys = writes.map(keyOf);
      const isFree = alone && 'writes' in alone && !keys.some((key) => touched.has(key));
      if (isFree && sameJson(alone.writes, writes)) free.push([pending, alone]);
      else Object.assign(pending, {audit, inverse, change: sent});
      for (const key of keys) touched.add(key);
      group = next;
    }
    return free;
  }

  /** All that waits, as it may be on its way when the page goes: there is no time to keep it then. */
  leaving(groupId: string): readonly Pending[] {
    const before = this.#queue.map(({audit, inverse, change}) => ({audit, inverse, change}));
    const sent = new Map(this.independent(groupId));
    this.#queue.forEach((pending, at) => Object.assign(pending, before[at]));
    return this.#queue.map((pending) => {
      const change = sent.get(pending);
      return change ? {...pending, change, tries: Math.max(pending.tries, 1)} : pending;
    });
  }

  #writes(before: ResourceGroup, after: ResourceGroup): readonly Write[] {
    return writesBetween(before, after, (ref) => this.#known.versionOf(ref));
  }

  #decide(group: ResourceGroup, pending: Pending): Decision {
    const {command, by, at} = pending;
    const decision = decide(group, command, by, at, {...pending, policy: this.policy});
    if ('proposal' in decision) pending.saw = decision.proposal.seen;
    if (decision.outcome !== 'refused' && !hasRoom(group, decision.group)) {
      return {outcome: 'refused', refusal: {reason: 'full'}};
    }
    // What was sent can be in the records already: then doing it again would be nothing to undo.
    if (decision.outcome !== 'refused' && pending.change === undefined) {
      pending.audit = decision.audit;
      pending.inverse = decision.inverse;
    }
    return decision;
  }
}
