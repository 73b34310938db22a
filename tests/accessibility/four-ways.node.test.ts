import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sendable} from '../security/sendable.js';
import {fourWays} from './keyboard/four-ways.js';

test('the table in four ways has a row for every wish of the network map', () => {
  const asked = new Set<string>(fourWays.flatMap(({asks = []}) => asks));
  const wishes = sendable('network-map');
  assert.ok(wishes.length > 20);
  assert.deepEqual(
    wishes.filter((wish) => !asked.has(wish)),
    [],
  );
});
