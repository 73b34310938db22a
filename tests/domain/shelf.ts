import {assemble} from '../../src/domain/assemble.js';
import type {ActorRef} from '../../src/domain/base.js';
import type {Command} from '../../src/domain/command.js';
import {decide} from '../../src/domain/decide.js';
import type {Decision} from '../../src/domain/decision.js';
import type {ResourceGroup} from '../../src/domain/group.js';
import {
  keyOf,
  recordsOf,
  writesBetween,
  type Change,
  type GroupRecord,
  type Write,
} from '../../src/domain/records.js';
import {projectRecords, type Told} from '../../src/domain/serve.js';
import type {ProjectOptions} from '../../src/domain/regie/eyes.js';

/** What a store does, and nothing else: records by kind and id, each with a version. */
export class Shelf {
  records: readonly GroupRecord[];
  #version = 0;

  constructor(group: ResourceGroup) {
    this.records = recordsOf(group).map((record) => ({...record, version: '0'}));
  }

  get group(): ResourceGroup {
    return assemble(this.records);
  }

  /** Throws where a write does not find the version that it looked at. */
  write(writes: readonly Write[]): void {
    const kept = new Map(this.records.map((record) => [keyOf(record), record]));
    const version = String(++this.#version);
    for (const write of writes) {
      const {kind, id, base, body} = write;
      if ((kept.get(keyOf(write))?.version ?? null) !== base) throw new Error(`${kind} ${id}`);
      if (body === null) kept.delete(keyOf(write));
      else kept.set(keyOf(write), {kind, id, version, body});
    }
    this.records = [...kept.values()];
  }
}

/** What somebody's page makes of what it was given. */
export class Page {
  readonly by: ActorRef;
  records: readonly GroupRecord[];

  constructor(by: ActorRef, records: readonly GroupRecord[], options: ProjectOptions) {
    this.by = by;
    this.records = projectRecords(records, by, options);
  }

  /** Nothing where they were given nothing. */
  get group(): ResourceGroup | undefined {
    if (this.records.length === 0) return undefined;
    return assemble(this.records, undefined, {isPart: this.by.kind !== 'client'});
  }

  decide(command: Command, id: string, {at, policy}: ProjectOptions): Decision {
    const {group} = this;
    if (group === undefined) return {outcome: 'refused', refusal: {reason: 'notFound'}};
    return decide(group, command, this.by, at, {id, policy});
  }

  /** The change as the page would send it; with no writes at all where it refused. */
  change(command: Command, id: string, options: ProjectOptions): Change {
    const {group} = this;
    const decision = this.decide(command, id, options);
    const known = new Map(this.records.map((record) => [keyOf(record), record.version]));
    const writes =
      decision.outcome === 'refused' || group === undefined
        ? []
        : writesBetween(group, decision.group, (ref) => known.get(keyOf(ref)) ?? null);
    return {id, groupId: group?.id ?? 'group', command, by: this.by, at: options.at, writes};
  }

  hear({records, removed}: Told): void {
    const kept = new Map(this.records.map((record) => [keyOf(record), record]));
    for (const record of records) kept.set(keyOf(record), record);
    for (const ref of removed) kept.delete(keyOf(ref));
    this.records = [...kept.values()];
  }
}
