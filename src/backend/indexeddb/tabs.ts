import type {FeedEvent} from '../backend.js';

type Changed = Extract<FeedEvent, {type: 'changed'}>;

export interface Following {
  /** Of the database. */
  readonly name: string;
  readonly groupId: string;
  readonly cursor: string | undefined;
  /** Nothing where the group is not there any more. */
  readonly changedSince: (cursor: number) => Promise<Changed | undefined>;
  readonly onEvent: (event: FeedEvent) => void;
  readonly signal: AbortSignal;
}

const pollMilliseconds = 3000;
/** A tab may be killed between its write and its word, or the database be away for a moment. */
const lookAgainMilliseconds = 15_000;
const channelOf = (name: string) => `@resourcegroep/elements/${name}`;
/** Without BroadcastChannel at least this page hears of its own changes at once. */
const here = new Set<(name: string, groupId: unknown) => void>();

/** Tells everybody, in this tab and in others, that there is something to read. */
export function nudge(name: string, groupId: string): void {
  for (const hear of here) hear(name, groupId);
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(channelOf(name));
  channel.postMessage(groupId);
  channel.close();
}

/**
 * Reads the log on after each nudge. The message carries nothing, so one that is lost, doubled or
 * late does no harm: what is new stands in the log.
 */
export function follow(following: Following): void {
  const {name, groupId, signal} = following;
  const readOn = reader(following);
  const hear = (database: string, group: unknown) => {
    if (database === name && group === groupId) readOn();
  };
  const hearTab = listenToTabs(name, (group) => hear(name, group), readOn);
  here.add(hear);
  const stop = () => {
    here.delete(hear);
    hearTab.stop();
  };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, {once: true});
  readOn();
}

function listenToTabs(name: string, hear: (groupId: unknown) => void, poll: () => void) {
  const isHeard = typeof BroadcastChannel !== 'undefined';
  const timer = setInterval(poll, isHeard ? lookAgainMilliseconds : pollMilliseconds);
  const channel = isHeard ? new BroadcastChannel(channelOf(name)) : undefined;
  if (channel) channel.onmessage = ({data}: MessageEvent<unknown>) => hear(data);
  return {
    stop() {
      clearInterval(timer);
      channel?.close();
    },
  };
}

/** One reading after the other. */
function reader({cursor, changedSince, onEvent, signal}: Following): () => void {
  let at = Number(cursor ?? 0);
  let reading = Promise.resolve();
  const read = async () => {
    if (signal.aborted) return;
    // When the database is away for a moment, the next look reads all of it.
    const event = await changedSince(at).catch(() => 'away' as const);
    // `aborted` may have changed while it was read.
    if (event === 'away' || (signal as {aborted: boolean}).aborted) return;
    if (event === undefined) {
      onEvent({type: 'ended'});
      return;
    }
    at = Number(event.cursor);
    if (event.records.length + event.removed.length > 0) onEvent(event);
  };
  return () => {
    reading = reading.then(read, read);
  };
}
