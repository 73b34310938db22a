import assert from 'node:assert/strict';
import {EventEmitter} from 'node:events';
import {before, describe, it} from 'node:test';
import {installServer} from '../../demo/server/install.js';

/** What the server writes to; nobody reads at its other end. */
class Deaf extends EventEmitter {
  writableLength = 0;
  writableEnded = false;
  writableNeedDrain = false;
  destroyed = false;

  writeHead(): void {}

  write(text: string): boolean {
    this.writableLength += text.length;
    this.writableNeedDrain = this.writableLength > 16_384;
    return !this.writableNeedDrain;
  }

  end(): void {
    this.writableEnded = true;
    this.emit('close');
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

interface Streams {
  room(user: object): {
    tell(news: object): void;
    begin(reply: {raw: Deaf; getHeaders(): object}, leave: () => void): void;
    giveBack(): void;
  };
  readonly count: number;
  beat(): void;
}

describe('the streams of the reference server', () => {
  let streams: Streams;

  before(async () => {
    installServer();
    // A package of its own: what it needs is known to it alone.
    const path = new URL('../../demo/server/http/streams.ts', import.meta.url).href;
    const {Streams: Own} = (await import(path)) as {Streams: new () => Streams};
    streams = new Own();
  });

  const samira = {id: 'samira', expires: Date.now() + 60_000, isPortal: false};

  function open(raw = new Deaf()) {
    let left = 0;
    const room = streams.room(samira);
    room.begin({raw, getHeaders: () => ({})}, () => left++);
    const tell = (note: string) =>
      room.tell({type: 'changed', cursor: 'c', records: [{note}], removed: []});
    return {raw, tell, left: () => left};
  }

  it('let go of whoever listens and lets too much wait', () => {
    const {raw, tell, left} = open();
    for (let at = 0; at < 49; at++) tell('x'.repeat(20_000));
    assert.equal(raw.destroyed, false);
    for (let at = 0; at < 3; at++) tell('x'.repeat(20_000));
    assert.equal(raw.destroyed, true);
    assert.deepEqual([left(), streams.count], [1, 0]);
    // Nothing is kept for them either.
    assert.equal(raw.writableLength < 1_100_000, true);
  });

  it('let go of whoever has taken in nothing for a while', () => {
    const {raw, tell, left} = open();
    tell('x'.repeat(20_000));
    streams.beat();
    assert.equal(raw.destroyed, false);
    streams.beat();
    assert.deepEqual([raw.destroyed, left(), streams.count], [true, 1, 0]);
  });

  it('do not wait for whoever went before it began', () => {
    const raw = new Deaf();
    raw.destroyed = true;
    assert.equal(open(raw).left(), 1);
    assert.equal(streams.count, 0);
  });

  it('are no more for one user than anybody needs', () => {
    const all = Array.from({length: 30}, open);
    assert.throws(() => streams.room(samira), /rate-limited/);
    for (const {raw} of all) raw.end();
    assert.equal(streams.count, 0);
    const asked = Array.from({length: 30}, () => streams.room(samira));
    assert.throws(() => streams.room(samira), /rate-limited/);
    for (const room of asked) room.giveBack();
    assert.equal(streams.count, 0);
  });
});
