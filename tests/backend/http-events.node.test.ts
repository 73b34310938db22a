import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {EventStreamReader, type StreamEvent} from '../../src/backend/http/event-stream.js';

const read = (...pieces: readonly string[]): readonly StreamEvent[] => {
  const reader = new EventStreamReader('before');
  return pieces.flatMap((piece) => reader.read(piece));
};
const event = (name: string, data: string, id = 'before') => ({name, data, id});

describe('a stream of events', () => {
  it('is read as HTML says', () => {
    const cases: readonly (readonly [string, readonly StreamEvent[]])[] = [
      ['data: one\n\n', [event('message', 'one')]],
      ['data:one\ndata: two\ndata:  three\n\n', [event('message', 'one\ntwo\n three')]],
      ['event: changed\nid: 7\ndata: {}\n\n', [event('changed', '{}', '7')]],
      ['id: 7\n\ndata: x\n\n', [event('message', 'x', '7')]],
      [
        'id: 7\ndata: x\n\nid\ndata: y\n\n',
        [event('message', 'x', '7'), event('message', 'y', '')],
      ],
      ['id: a\0b\ndata: x\n\n', [event('message', 'x')]],
      [': heartbeat\n\n:\n\n', []],
      ['\uFEFFdata: x\n\n', [event('message', 'x')]],
      ['data: a:b: c\n\n', [event('message', 'a:b: c')]],
      ['data\n\n', [event('message', '')]],
      ['other: x\nevent: y\ndata: z\n\n', [event('y', 'z')]],
      ['data: not ended\n', []],
      // Unlike a browser's own: it has a name, so it says something.
      ['event: stale\n\n', [event('stale', '')]],
    ];
    for (const [text, events] of cases) {
      for (const end of ['\n', '\r\n', '\r']) {
        // With a lone \r the last one may be half of \r\n: the line ends with the next piece.
        assert.deepEqual(read(text.replaceAll('\n', end), ':'), events, JSON.stringify(text));
      }
    }
  });

  it('comes to the same however it is cut', () => {
    const text =
      ':\r\n\r\nevent: a\r\nid: 1\r\ndata: é\r\ndata: 👩‍👩‍👧\r\n\r\nretry: 5\n\nid: 2\rdata: y\r\rx';
    const whole = read(text);
    assert.equal(whole.length, 2);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), {maxLength: 12}), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        assert.deepEqual(
          read(...at.slice(1).map((end, index) => text.slice(at[index], end))),
          whole,
        );
      }),
    );
  });

  it('tells how long to wait, where it says so in figures', () => {
    const reader = new EventStreamReader();
    reader.read('retry: soon\n');
    assert.equal(reader.retryMilliseconds, undefined);
    reader.read('retry: 250\n');
    assert.equal(reader.retryMilliseconds, 250);
  });

  it('takes in no event that never ends', () => {
    const reader = new EventStreamReader();
    const piece = `data: ${'x'.repeat(1_000_000)}\n`;
    assert.throws(() => {
      for (let times = 0; times < 12; times++) reader.read(piece);
    }, RangeError);
  });
});
