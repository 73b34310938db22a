/** One user's line to a server: plain HTTP, nothing hidden and nothing tried again. */
import {headerNames, mediaType} from '@resourcegroep/elements/backend/http';
import {whyNot} from './reaching.js';

/** @typedef {import('@resourcegroep/elements/domain').Change} Change */
/** @typedef {import('@resourcegroep/elements/domain').GroupRecord} GroupRecord */
/** @typedef {import('@resourcegroep/elements/domain').RecordRef} RecordRef */
/** @typedef {import('@resourcegroep/elements/domain').ActorRef} ActorRef */

/**
 * @typedef {object} Body what may be in an answer
 * @property {readonly GroupRecord[]} [records]
 * @property {readonly RecordRef[]} [removed]
 * @property {readonly GroupRecord[]} [current]
 * @property {readonly any[]} [entries]
 * @property {readonly any[]} [errors]
 * @property {ActorRef} [me]
 * @property {string} [cursor]
 * @property {string} [before]
 * @property {string} [type]
 */

/**
 * @typedef {object} Answer
 * @property {number} status 0 where the server closed the line instead
 * @property {Headers} headers
 * @property {string} text where no answer came, why not
 * @property {Body} body empty where the text is not JSON
 */

/** @typedef {{method?: string, headers?: Record<string, string>, body?: string}} Request */

const patienceMilliseconds = 15_000;

/**
 * `Bearer` is put before a token that has no word of its own.
 *
 * @param {string | undefined} token
 * @returns {Record<string, string>}
 */
export const credentialsOf = (token) =>
  token === undefined ? {} : {Authorization: token.includes(' ') ? token : `Bearer ${token}`};

export class Line {
  #base;
  #credentials;

  /**
   * @param {string} base
   * @param {string | undefined} token
   */
  constructor(base, token) {
    this.#base = base;
    this.#credentials = credentialsOf(token);
  }

  /**
   * @param {string} path below the base address
   * @param {Request} [request]
   * @returns {Promise<Answer>}
   */
  async ask(path, {headers = {}, ...rest} = {}) {
    const signal = AbortSignal.timeout(patienceMilliseconds);
    const sent = {Accept: mediaType, ...this.#credentials, ...headers};
    try {
      const response = await fetch(`${this.#base}${path}`, {...rest, headers: sent, signal});
      const text = await response.text();
      return {status: response.status, headers: response.headers, text, body: bodyIn(text)};
    } catch (error) {
      return {status: 0, headers: new Headers(), text: whyNot(error), body: {}};
    }
  }

  /**
   * @param {string} groupId
   * @param {Record<string, string>} [headers]
   */
  load(groupId, headers = {}) {
    return this.ask(pathTo(groupId), {headers});
  }

  /**
   * @param {Change} change
   * @param {Request} [more] instead of the usual
   */
  save(change, {headers = {}, ...more} = {}) {
    return this.ask(`${pathTo(change.groupId)}/changes`, {
      method: 'POST',
      body: JSON.stringify(change),
      ...more,
      headers: {'Content-Type': mediaType, [headerNames.idempotencyKey]: change.id, ...headers},
    });
  }

  /**
   * @param {string} groupId
   * @param {string} [since] a cursor
   * @param {Record<string, string>} [headers]
   * @returns {Promise<Stream>}
   */
  async listen(groupId, since, headers = {}) {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), patienceMilliseconds);
    const query = since === undefined ? '' : `?since=${encodeURIComponent(since)}`;
    const response = await fetch(`${this.#base}${pathTo(groupId)}/events${query}`, {
      headers: {Accept: 'text/event-stream', ...this.#credentials, ...headers},
      signal: stop.signal,
    });
    clearTimeout(late);
    return new Stream(response, stop);
  }
}

/** @param {string} groupId */
export const pathTo = (groupId) => `/groups/${encodeURIComponent(groupId)}`;

/** @param {string} text @returns {Body} */
function bodyIn(text) {
  try {
    const body = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** @typedef {{event: string, id: string | undefined, data: Body}} Heard */

/** What a server tells by itself. */
export class Stream {
  /** @type {Heard[]} */
  heard = [];
  isClosed = false;
  text = '';
  #stop;

  /**
   * @param {Response} response
   * @param {AbortController} stop
   */
  constructor(response, stop) {
    this.status = response.status;
    this.headers = response.headers;
    this.#stop = stop;
    this.#read(response).then(
      () => (this.isClosed = true),
      () => (this.isClosed = true),
    );
  }

  /** @param {Response} response */
  async #read(response) {
    const decoder = new TextDecoder();
    let rest = '';
    // A stream of the web can be walked through in Node.
    const chunks = /** @type {AsyncIterable<Uint8Array>} */ (
      /** @type {unknown} */ (response.body)
    );
    for await (const chunk of chunks ?? []) {
      const text = decoder.decode(chunk, {stream: true});
      this.text += text;
      const blocks = (rest + text).replaceAll('\r\n', '\n').split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.#take(block);
    }
  }

  /** @param {string} block */
  #take(block) {
    /** @param {string} name */
    const field = (name) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
    const event = field('event');
    if (event !== undefined)
      this.heard.push({event, id: field('id'), data: bodyIn(field('data') ?? '')});
  }

  close() {
    this.#stop.abort();
  }
}
