import {limits} from '../../domain/parse-size.js';

/** One event of a stream of Server-Sent Events. */
export interface StreamEvent {
  readonly name: string;
  readonly data: string;
  /** The last `id` so far. */
  readonly id: string | undefined;
}

/**
 * Reads Server-Sent Events, as HTML says, from text that comes in pieces. Unlike a browser's own
 * `EventSource`, an event with a name needs no data.
 */
export class EventStreamReader {
  /** How long to wait before it is opened again, where the stream says so. */
  retryMilliseconds: number | undefined;
  #id: string | undefined;
  #rest = '';
  #isFirst = true;
  #name = '';
  #data: string[] = [];

  constructor(id?: string) {
    this.#id = id;
  }

  /** The events that end in this piece. Throws where one is larger than any group. */
  read(piece: string): readonly StreamEvent[] {
    const text = this.#isFirst ? piece.replace(/^\uFEFF/, '') : piece;
    this.#isFirst &&= piece === '';
    // A carriage return at the very end may be the first half of a line's end.
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    const events = lines.flatMap((line) => this.#line(line));
    const size = this.#data.reduce((sum, line) => sum + line.length, this.#rest.length);
    if (size > limits.characters) throw new RangeError('an event is too large');
    return events;
  }

  #line(line: string): readonly StreamEvent[] {
    if (line === '') return this.#end();
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') this.#name = value;
    if (field === 'data') this.#data.push(value);
    if (field === 'id' && !value.includes('\0')) this.#id = value;
    if (field === 'retry' && /^\d+$/.test(value)) this.retryMilliseconds = Number(value);
    return [];
  }

  #end(): readonly StreamEvent[] {
    const [name, data] = [this.#name, this.#data];
    this.#name = '';
    this.#data = [];
    if (name === '' && data.length === 0) return [];
    return [{name: name || 'message', data: data.join('\n'), id: this.#id}];
  }
}
