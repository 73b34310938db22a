import type {Keeper} from '../../backend/keeper.js';
import type {Line} from './line.js';
import {warnOnce} from '../../ui/warn-once.js';

/** How long what waits is kept: as long as the tab is there, or in this browser. */
const outboxPlaces = ['session', 'local'] as const;
export type OutboxPlace = (typeof outboxPlaces)[number];

/** Loads what keeps it only where the page asks for that. */
export function keeperFor(wanted: string | null | undefined, groupId: string): Keeper | undefined {
  if (!wanted) return undefined;
  const place = outboxPlaces.find((known) => known === wanted);
  if (place === undefined) {
    warnOnce(
      'rg-provider',
      `does not know outbox="${wanted}"; it knows ${outboxPlaces.join(', ')}.`,
    );
    return undefined;
  }
  let loading: Promise<Keeper | undefined> | undefined;
  const keeper = () => (loading ??= load(place, groupId));
  return {
    read: async () => (await keeper())?.read() ?? [],
    keep: async (what) => (await keeper())?.keep(what),
    leave: async () => (await keeper())?.leave(),
  };
}

/** Without it nothing is kept, and all else is as ever. */
const load = (place: OutboxPlace, groupId: string): Promise<Keeper | undefined> =>
  import('../../backend/outbox/outbox.js').then(
    ({browserKeeper}) => browserKeeper(place, groupId),
    () => undefined,
  );

/** What was kept here can be read by nobody any more, of whatever group it was; and nothing more is. */
export async function wipe(line: Line | undefined): Promise<void> {
  await line?.store.signOut();
  const {wipeOutboxes} = await import('../../backend/outbox/outbox.js');
  await wipeOutboxes();
}
