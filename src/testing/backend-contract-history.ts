import type {HistoryPage} from '../backend/backend.js';
import type {HistoryEntry} from '../domain/regie/project-history.js';
import type {Promised} from './backend-contract-promises.js';
import type {Session} from './backend-contract-session.js';
import {client, expectThat, newId, onPerson} from './backend-contract-tools.js';

/** All pages to the end, the newest first. */
async function wholeHistory({
  target: {backend, groupId},
  signal,
}: Session): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  const cursors = new Set<string>();
  let before: string | undefined;
  do {
    const page: HistoryPage | undefined = await backend.history?.(groupId, {signal, before});
    entries.push(...(page?.entries ?? []));
    before = page?.before;
    expectThat(
      before === undefined || !cursors.has(before),
      'no page leads back to an earlier one',
    );
    if (before !== undefined) cursors.add(before);
  } while (before !== undefined);
  return entries;
}

const about = (entries: readonly HistoryEntry[], ...ids: readonly string[]) =>
  entries.filter(({subjectId}) => subjectId !== undefined && ids.includes(subjectId));

/** What a back end has to do that keeps what was done; one without `history` is not asked. */
export const historyPromises: readonly Promised[] = [
  [
    'tells what was done, the newest first, in ids only',
    async (session) => {
      if (session.target.backend.history === undefined) return;
      const record = await session.add();
      const change = session.change(onPerson.rename(record, 'Geheime naam'));
      await session.save(change);
      const [last, first] = about(await wholeHistory(session), record.id);
      expectThat(last?.action === 'editPerson', 'what was done last comes first');
      expectThat(first?.action === 'addPerson', 'what was done before comes after it');
      expectThat(last.subjectType === 'person', 'it tells what kind of thing it was about');
      expectThat(last.actorRef.kind === client.kind, 'it tells who did it');
      expectThat(
        Date.parse(last.occurredAt) === Date.parse(change.at),
        'it tells when it was done',
      );
      expectThat(!JSON.stringify(last).includes('Geheim'), 'it repeats nothing of what was typed');
    },
  ],
  [
    'tells a change that was sent twice once, and one that was refused not at all',
    async (session) => {
      if (session.target.backend.history === undefined) return;
      const [id, refused] = [newId(), newId()];
      const change = session.change(onPerson.add(id));
      await session.save(change);
      await session.save(change);
      const {writes, command} = onPerson.add(refused);
      const late = writes.map((write) => ({...write, base: 'never'}));
      await session.save(session.change({command, writes: late})).catch(() => undefined);
      const entries = await wholeHistory(session);
      expectThat(about(entries, id).length === 1, 'it is there once');
      expectThat(about(entries, refused).length === 0, 'what was refused is not there');
    },
  ],
  [
    'gives long histories page by page, nothing twice and nothing left out',
    async (session) => {
      if (session.target.backend.history === undefined) return;
      const ids = Array.from({length: 120}, () => newId());
      for (const id of ids) await session.save(session.change(onPerson.add(id)));
      const told = about(await wholeHistory(session), ...ids).map(({subjectId}) => subjectId);
      expectThat(told.join() === ids.toReversed().join(), 'each is there once, the newest first');
    },
  ],
  [
    'says in whose name it was done, and by what was lent',
    async (session) => {
      if (session.target.backend.history === undefined) return;
      const id = newId();
      const lent = {onBehalfOf: 'client', delegationId: 'lent-1'} as const;
      await session.save({...session.change(onPerson.add(id)), ...lent});
      const [entry] = about(await wholeHistory(session), id);
      expectThat(entry?.onBehalfOf === 'client', 'it was done in the client’s name');
      expectThat(entry.delegationId === 'lent-1', 'what was lent is named');
    },
  ],
];
