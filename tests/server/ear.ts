import {mediaType} from '../../src/backend/http/http.js';
import type {GroupRecord, RecordRef} from '../../src/domain.js';
import type {Asker} from './asking.js';
import {eventually} from './eventually.js';

export interface Heard {
  readonly event: string;
  readonly id: string;
  readonly data: {readonly records: readonly GroupRecord[]; readonly removed: readonly RecordRef[]};
}

/** Somebody who listens to the stream of a group. */
export class Ear {
  readonly heard: Heard[] = [];
  status = 0;
  /** The server closed it. */
  isClosed = false;
  text = '';
  readonly #abort = new AbortController();

  static async open(asker: Asker, groupId: string, since?: string): Promise<Ear> {
    const ear = new Ear();
    const response = await fetch(`${asker.base}/groups/${encodeURIComponent(groupId)}/events`, {
      headers: {
        ...{Authorization: `Bearer ${asker.token}`, Accept: `text/event-stream, ${mediaType}`},
        ...(since !== undefined && {'Last-Event-ID': since}),
      },
      signal: ear.#abort.signal,
    });
    ear.status = response.status;
    void ear.#listen(response).catch(() => (ear.isClosed = true));
    return ear;
  }

  async #listen(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body ?? []) {
      const text = decoder.decode(chunk, {stream: true});
      this.text += text;
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.#take(block);
    }
    this.isClosed = true;
  }

  #take(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
    const event = field('event');
    if (event === undefined) return;
    const data = JSON.parse(field('data') ?? '{}') as Heard['data'];
    this.heard.push({event, id: field('id') ?? '', data});
  }

  /** Resolves with the news that names this id. */
  hearOf(id: string): Promise<Heard> {
    return eventually(() => {
      const named = ({data}: Heard) =>
        [...(data.records ?? []), ...(data.removed ?? [])].some((ref) => ref.id === id);
      const found = this.heard.find(named);
      if (found === undefined) throw new Error('No news named it.');
      return found;
    }, 5000);
  }

  hear(event: string): Promise<Heard> {
    return eventually(() => {
      const found = this.heard.find((one) => one.event === event);
      if (found === undefined) throw new Error(`There was no event ${event}.`);
      return found;
    }, 8000);
  }

  end(): void {
    this.#abort.abort();
  }
}
