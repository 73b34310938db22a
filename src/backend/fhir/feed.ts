import {keyOf, type GroupRecord, type RecordRef} from '../../domain/records.js';
import {BackendError, type FeedEvent} from '../backend.js';
import {isHidden, isOver, pause, spread} from '../pause.js';
import type {FhirGroup} from './fhir-group.js';
import type {StoredGroup} from './stored-group.js';

/** Of so many looks one is at everything: what was taken out of the server by hand has no news. */
const wholeEvery = 10;
const longestPauseSeconds = 60;

export interface FeedParts {
  readonly group: FhirGroup;
  /** The versions of what was loaded; not known where that is long ago. */
  readonly told: ReadonlyMap<string, string> | undefined;
  readonly pollSeconds: number;
  readonly onEvent: (event: FeedEvent) => void;
  readonly signal: AbortSignal;
  readonly cursorOf: (stored: StoredGroup) => string;
}

/** Tells what is new, by looking again and again as long as somebody looks at the page. */
export class Feed {
  readonly #parts: FeedParts;
  #told: ReadonlyMap<string, string> | undefined;
  #isLive = false;

  constructor(parts: FeedParts) {
    this.#parts = parts;
    this.#told = parts.told;
  }

  /** Until the signal aborts. Never rejects. */
  async run(): Promise<void> {
    const {group, pollSeconds, signal} = this.#parts;
    group.follow((stored) => this.#hear(stored), signal);
    let failures = 0;
    for (let looks = 0; !isOver(signal); looks++) {
      const error = isHidden() ? undefined : await this.#look(looks % wholeEvery === 0);
      if (error === undefined) {
        failures = 0;
        await pause(spread(pollSeconds * (4 / 3)), signal);
      } else {
        const {retryAfterSeconds = 0} = error instanceof BackendError ? error.details : {};
        const longer = Math.min(2 ** failures++, longestPauseSeconds);
        await pause(retryAfterSeconds + spread(longer), signal);
      }
    }
  }

  async #look(whole: boolean): Promise<unknown> {
    const {group, signal, onEvent} = this.#parts;
    try {
      await group.look({signal}, whole);
      this.#say(true);
      return undefined;
    } catch (error) {
      if (isOver(signal)) return undefined;
      this.#say(false);
      const reason = error instanceof BackendError ? error.reason : undefined;
      // Loading tells the same to the store: that access is over.
      if (reason === 'forbidden' || reason === 'not-found' || reason === 'gone') {
        onEvent({type: 'stale'});
      }
      return error;
    }
  }

  #hear(stored: StoredGroup): void {
    const {onEvent, signal, cursorOf} = this.#parts;
    if (isOver(signal)) return;
    const before = this.#told;
    this.#told = versionsOf(stored);
    if (before === undefined) onEvent({type: 'stale'});
    else {
      const records = [...stored.records.values()].filter(
        (one) => before.get(keyOf(one)) !== one.version,
      );
      const removed = [...before.keys()].filter((key) => !stored.records.has(key)).map(refOf);
      if (records.length + removed.length === 0) return;
      onEvent({type: 'changed', records, removed, cursor: cursorOf(stored)});
    }
  }

  #say(live: boolean): void {
    const {onEvent, signal} = this.#parts;
    if (live !== this.#isLive && !isOver(signal)) onEvent({type: 'status', live});
    this.#isLive = live;
  }
}

export const versionsOf = ({records}: StoredGroup): ReadonlyMap<string, string> =>
  new Map([...records].map(([key, {version}]) => [key, version]));

function refOf(key: string): RecordRef {
  const at = key.indexOf('/');
  // The kind of a record that was told.
  return {kind: key.slice(0, at) as GroupRecord['kind'], id: key.slice(at + 1)};
}
