import type {CommandType} from '../../domain/command.js';
import type {HistoryEntry} from '../../domain/regie/project-history.js';
import type {HistoryPage} from '../backend.js';
import type {Database, LoggedChange} from './database.js';

const pageSize = 50;

/** A page of what was done, the newest first; `before` is the number of the last line that was read. */
export async function historyOf(
  database: Database,
  groupId: string,
  before: string | undefined,
): Promise<HistoryPage> {
  const transaction = database.transaction(['records', 'changes']);
  const own = await transaction.objectStore('records').get([groupId, 'group', groupId]);
  const clientRef = clientOf(own?.body) ?? groupId;
  const range = before === undefined ? null : IDBKeyRange.upperBound(Number(before), true);
  const lines: LoggedChange[] = [];
  // One more than the page shows, if only whose number tells that there is more.
  for (
    let cursor = await transaction.objectStore('changes').openCursor(range, 'prev');
    cursor && lines.length <= pageSize;
    cursor = await cursor.continue()
  ) {
    if (cursor.value.groupId === groupId && cursor.value.by) lines.push(cursor.value);
  }
  const page = lines.slice(0, pageSize);
  const last = lines.length > pageSize ? page.at(-1)?.seq : undefined;
  return {
    entries: page.flatMap((line) => entryOf(line, clientRef)),
    ...(last !== undefined && {before: String(last)}),
  };
}

/** What was begun or read in from a file is nobody's command. */
function entryOf(line: LoggedChange, clientRef: string): readonly HistoryEntry[] {
  const {action, outcome, by, at, onBehalfOf, delegationId, refs} = line;
  const subject = line.subject ?? refs[0];
  if (by === undefined || subject === undefined) return [];
  return [
    {
      // Written by this page or an older one, from a command of a known type.
      action: action as CommandType,
      ...(outcome !== undefined && {outcome}),
      subjectType: subject.kind,
      subjectId: subject.id,
      clientRef,
      actorRef: by,
      ...(onBehalfOf && {onBehalfOf}),
      ...(delegationId !== undefined && {delegationId}),
      occurredAt: at,
    },
  ];
}

function clientOf(body: object | undefined): string | undefined {
  return body && 'clientRef' in body && typeof body.clientRef === 'string'
    ? body.clientRef
    : undefined;
}
