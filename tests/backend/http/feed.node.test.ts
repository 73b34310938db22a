import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {Backend, FeedEvent} from '../../../src/backend/backend.js';
import {httpBackend, problemOf} from '../../../src/backend/http/http.js';
import {memoryBackend} from '../../../src/backend/memory/memory.js';
import type {Change} from '../../../src/domain/records.js';
import {threePeople} from '../../../src/testing/small-groups.js';
import {openPortal, refuse, written, type Fault, type Portal} from '../../support/http-portal.js';
import {until} from '../../support/until.js';

const group = threePeople();
let portal: Portal;
let server: Backend;
let page: Backend;
let leaving: AbortController;
/** What the page heard, in order. */
let heard: FeedEvent[];
let valid: readonly string[];

beforeEach(async () => {
  server = memoryBackend({group});
  valid = ['valid'];
  portal = await openPortal((token) => (valid.includes(token) ? server : undefined));
  leaving = new AbortController();
  heard = [];
  page = httpBackend({
    base: portal.base,
    getToken: () => 'valid',
    timing: {
      silenceSeconds: 0.3,
      pollSeconds: 0.02,
      streamAgainSeconds: 0.1,
      firstPauseSeconds: 0.01,
    },
  });
});
afterEach(() => {
  leaving.abort();
  return portal.close();
});

async function follow(): Promise<void> {
  const {signal} = leaving;
  const {cursor} = await page.load(group.id, {signal});
  page.subscribe?.(group.id, cursor, (event) => heard.push(event), {signal});
}

function add(id: string): Promise<unknown> {
  const person = {id, displayName: 'Iemand', kind: 'informal'} as const;
  const change: Change = {
    ...{id: crypto.randomUUID(), groupId: group.id, by: {kind: 'client'}},
    ...{at: '2026-11-22T09:00:00Z', command: {type: 'addPerson', person}},
    writes: [{kind: 'person', id, base: null, body: person}],
  };
  return server.save(change, {signal: new AbortController().signal});
}

const isLive = () => heard.findLast(({type}) => type === 'status');
const hasHeardOf = (id: string) =>
  heard.some((event) => event.type === 'changed' && event.records.some((one) => one.id === id));
const count = (type: FeedEvent['type']) => heard.filter((event) => event.type === type).length;
const opened = () => portal.asked.filter(({path}) => path.endsWith('/events'));
const looked = () => portal.asked.filter(({path}) => path === `/groups/${group.id}`);

/** Answers the streams so, and all else as ever. */
const onStreams =
  (fault: Fault): Fault =>
  (asked, response) =>
    asked.path.endsWith('/events') && fault(asked, response);

const open = (response: ServerResponse, text: string) => {
  response.writeHead(200, {'Content-Type': 'text/event-stream'});
  response.write(text);
  return true;
};

describe('a stream', () => {
  it('asks as this user, from the cursor of what was loaded', async () => {
    await follow();
    await until(() => isLive() !== undefined);
    const [stream] = opened();
    assert.equal(stream?.headers.authorization, 'Bearer valid');
    assert.match(stream?.headers.accept ?? '', /^text\/event-stream/);
    assert.equal(stream?.query.get('since'), '0');
  });

  it('goes on from the last cursor when its line breaks, and misses nothing', async () => {
    await follow();
    await until(() => isLive() !== undefined);
    await add('one');
    await until(() => hasHeardOf('one'));
    portal.cutStreams();
    await add('two');
    await until(() => hasHeardOf('two'));
    assert.equal(opened().at(-1)?.query.get('since'), '1');
    const news = heard.filter((event) => event.type === 'changed');
    assert.deepEqual(
      news.map(({cursor}) => cursor),
      ['1', '2'],
    );
    assert.deepEqual(isLive(), {type: 'status', live: true});
  });

  it('counts as broken when not even a heartbeat comes, and is opened again', async () => {
    portal.fault = onStreams((_, response) => open(response, ':\n\n'));
    await follow();
    await until(() => opened().length >= 2);
    portal.fault = undefined;
    await add('one');
    await until(() => hasHeardOf('one'));
  });

  it('reads on through heartbeats and events that it does not know, however they are cut', async () => {
    const record = {kind: 'person', id: 'é👩‍👩‍👧', version: '1', body: {id: 'é👩‍👩‍👧'}} as const;
    const event = written({type: 'changed', records: [record], removed: [], cursor: '9'});
    const bytes = Buffer.from(`:\r\n\r\n:beat\n\nevent: later\ndata: {}\n\n${event}`);
    portal.fault = onStreams(async (_, response) => {
      response.writeHead(200, {'Content-Type': 'text/event-stream'});
      for (const byte of bytes) {
        await new Promise((sent) => response.write(Buffer.of(byte), sent));
      }
      return true;
    });
    await follow();
    await until(() => hasHeardOf(record.id));
    assert.deepEqual(
      heard.filter(({type}) => type === 'changed'),
      [{type: 'changed', records: [record], removed: [], cursor: '9'}],
    );
  });

  it('says to load again what it cannot read', async () => {
    for (const data of ['{', '{"records": [{}], "removed": []}', '']) {
      heard = [];
      portal.fault = onStreams((_, response) =>
        open(response, `event: changed\nid: 4\ndata: ${data}\n\n`),
      );
      await follow();
      await until(() => count('stale') === 1);
      leaving.abort();
      leaving = new AbortController();
    }
  });

  it('ends for good when access ends, told on the stream or when it is opened', async () => {
    const faults: readonly Fault[] = [
      (_, response) => open(response, `${written({type: 'ended'})}${written({type: 'stale'})}`),
      (_, response) => {
        refuse(response, problemOf('gone'));
        return true;
      },
    ];
    for (const fault of faults) {
      heard = [];
      portal.fault = onStreams(fault);
      const before = opened().length;
      await follow();
      await until(() => count('ended') === 1);
      portal.fault = undefined;
      await new Promise((done) => setTimeout(done, 100));
      assert.equal(count('stale'), 0);
      assert.equal(opened().length, before + 1);
    }
  });

  it('asks for a new token when the server ends it with the session', async () => {
    let renewed = 0;
    const tokens = {now: 'valid'};
    page = httpBackend({
      base: portal.base,
      getToken: ({renew}) => {
        if (renew) tokens.now = `later-${++renewed}`;
        return tokens.now;
      },
    });
    await follow();
    await until(() => isLive() !== undefined);
    valid = ['later-1'];
    portal.cutStreams();
    await add('one');
    await until(() => hasHeardOf('one'));
    assert.equal(renewed, 1);
  });

  it('waits as long as a busy server asks', async () => {
    const times: number[] = [];
    portal.fault = onStreams((_, response) => {
      times.push(performance.now());
      if (times.length > 1) return false;
      refuse(response, problemOf('unavailable'), {'Retry-After': '1'});
      return true;
    });
    await follow();
    await until(() => times.length === 2);
    assert.ok(times[1]! - times[0]! >= 1000);
    await until(() => heard.some((event) => event.type === 'status' && event.live));
  });

  it('is let go of with the page', async () => {
    let closed = false;
    portal.fault = onStreams((_, response) => {
      response.on('close', () => (closed = true));
      return false;
    });
    await follow();
    await until(() => isLive() !== undefined);
    leaving.abort();
    await until(() => closed);
    await add('one');
    assert.ok(!hasHeardOf('one'));
    assert.equal(opened().length, 1);
  });
});

describe('where there is no stream', () => {
  const refusals: readonly (readonly [string, Fault])[] = [
    [
      'is not offered',
      (_, response) => {
        refuse(response, problemOf('not-found'));
        return true;
      },
    ],
    [
      'is blocked by something that answers a page',
      (_, response) => {
        response.writeHead(200, {'Content-Type': 'text/html'}).end('<p>No streams here');
        return true;
      },
    ],
  ];
  for (const [what, fault] of refusals) {
    it(`looks again and again when it ${what}, and asks for no stream any more`, async () => {
      portal.fault = onStreams(fault);
      await follow();
      await until(() => looked().length > 4);
      assert.equal(count('stale'), 0, 'nothing changed');
      assert.ok(looked()[2]?.headers['if-none-match'], 'by the mark of what was loaded');
      await add('one');
      await until(() => count('stale') > 0);
      assert.equal(opened().length, 1);
    });
  }

  it('looks again while a stream is kept back, and tries the stream again later', async () => {
    let isBuffered = true;
    portal.fault = onStreams(() => isBuffered);
    await follow();
    await until(() => looked().length > 2);
    await add('one');
    await until(() => count('stale') > 0);
    isBuffered = false;
    await until(() => heard.some((event) => event.type === 'status' && event.live));
    await add('two');
    await until(() => hasHeardOf('two'));
  });

  it('lets the store load and learn that access is over', async () => {
    portal.fault = (asked, response) => {
      if (portal.asked.length === 1) return false;
      refuse(response, problemOf(asked.path.endsWith('/events') ? 'forbidden' : 'not-found'));
      return true;
    };
    await follow();
    await until(() => count('stale') > 0);
  });

  it('waits longer each time that nobody answers, and says when the line is back', async () => {
    let isDown = false;
    portal.fault = (asked, response) => {
      if (asked.path.endsWith('/events')) refuse(response, problemOf('not-found'));
      else if (isDown) response.destroy();
      else return false;
      return true;
    };
    await follow();
    await until(() => isLive() !== undefined && looked().length > 2);
    isDown = true;
    await until(() => heard.at(-1)?.type === 'status' && looked().length > 6);
    assert.deepEqual(isLive(), {type: 'status', live: false});
    isDown = false;
    await until(() => {
      const last = isLive();
      return last?.type === 'status' && last.live;
    });
  });
});
