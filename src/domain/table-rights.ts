import type {ActorRef} from './base.js';
import type {Command} from './command.js';
import type {ResourceGroup} from './group.js';
import {keyOf, type Change, type RecordKind} from './records.js';
import {isOffer, isOwn, subjectOf, type Subject} from './regie/command-permission.js';
import {permissionFor} from './regie/permission.js';
import type {PolicyDocument} from './regie/policy-document.js';
import type {Action} from './regie/policy.js';

/** What a command lets its author write, by the table. */
export interface TableRights {
  readonly by: ActorRef;
  readonly subject: Subject;
  /** What the command needs, as far as its author may do it outright. */
  readonly actions: readonly Action[];
  /** What the same change makes, see `keyOf`. */
  readonly made: ReadonlySet<string>;
  /** Outright, whatever the command is. */
  readonly may: (action: Action) => boolean;
  /** As in `policy.json`: fields, and `+` and `-` for whole records. */
  fields(kind: RecordKind): ReadonlySet<string>;
  /** Only of what is theirs. */
  ownFields(kind: RecordKind): ReadonlySet<string>;
}

export function rightsOf(
  group: ResourceGroup,
  {command, writes}: Pick<Change, 'command' | 'writes'>,
  by: ActorRef,
  {at, document}: {readonly at: string; readonly document: PolicyDocument},
): TableRights {
  const subject = subjectOf(group, command);
  const context = {at, policy: document.policy, offer: isOffer(command, by)};
  const may = (action: Action, own: boolean) => {
    const {kind} = permissionFor(group, by, action, {...context, own});
    // An agenda item is proposed by being there (I13).
    return kind === 'yes' || (kind === 'propose' && action === 'proposeAgendaItem');
  };
  const own = isOwn(group, command, by, subject);
  const wished = actionsOf(document, group, command).filter((action) => may(action, own));
  // Whoever leads a meeting does so for everybody in it.
  const free = wished.filter((action) => action === 'chair' || may(action, false));
  const written = (actions: readonly Action[], kind: RecordKind) =>
    new Set(actions.flatMap((action) => document.writes[action][kind] ?? []));
  return {
    by,
    subject,
    actions: wished,
    made: new Set(writes.filter(({base}) => base === null).map(keyOf)),
    may: (action) => may(action, false),
    fields: (kind) => written(free, kind),
    ownFields: (kind) => written(wished, kind),
  };
}

/** Of a decision on a proposal also those of what was proposed. */
function actionsOf(
  {commands}: PolicyDocument,
  group: ResourceGroup,
  command: Command,
): readonly Action[] {
  const inner = innerOf(group, command);
  return [command.type, ...(inner ? [inner.type] : [])].flatMap(
    (type) => commands[type]?.actions ?? [],
  );
}

/** The command that a decision on a proposal comes to. */
export function innerOf(
  {proposals}: ResourceGroup,
  command: Command,
): {readonly type: string} | undefined {
  if (command.type === 'reopenProposal') return command.undo;
  if (command.type !== 'acceptProposal') return undefined;
  return command.adapted ?? proposals.find(({id}) => id === command.proposalId)?.command;
}
