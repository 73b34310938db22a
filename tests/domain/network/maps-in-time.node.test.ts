import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Command} from '../../../src/domain/command.js';
import {compareMaps, type MapChange} from '../../../src/domain/network/compare-maps.js';
import {mapNow, mapSnapshotOf, type MapEntry} from '../../../src/domain/network/map-moment.js';
import {parseCommand} from '../../../src/domain/parse.js';
import {projectFor} from '../../../src/domain/project.js';
import {randomGroups} from '../random-group.js';
import {after, client, facilitator, lending, mum, now, outcome, scene, wayBack} from '../scene.js';

const keep = (id = 'map-1', group = scene): Command => ({
  type: 'keepMapSnapshot',
  snapshot: mapSnapshotOf(group, {id, on: now, label: 'The first time'}),
});
const entry = (personId: string, more: Partial<MapEntry> = {}): MapEntry => ({
  ...{personId, displayName: `Name of ${personId}`, kind: 'informal'},
  ...more,
});
const found = (changes: readonly MapChange[]): Record<string, readonly string[]> =>
  Object.fromEntries(changes.map(({personId, differences}) => [personId, differences]));

describe('A kept map', () => {
  it('holds what the drawing needs, and no note', () => {
    const drawn = after(scene, client, {
      ...{type: 'placePerson', personId: 'mum', place: 0.25, sector: 'family'},
    });
    const mums = mapSnapshotOf(drawn, {id: 'map-1', on: now}).people.find(
      ({personId}) => personId === 'mum',
    );
    assert.deepEqual(mums, {
      ...entry('mum', {closeness: 1, place: 0.25, sector: 'family', state: 'member'}),
    });
  });

  it('is the same for the same group, and a command that any server takes', () => {
    assert.deepEqual(keep(), keep());
    fc.assert(
      fc.property(randomGroups, (group) => {
        const parsed = parseCommand(JSON.parse(JSON.stringify(keep('new', group))));
        assert.ok(parsed.ok);
      }),
      {numRuns: 50},
    );
  });

  it('is kept and thrown away, both with a way back', () => {
    const kept = after(scene, client, keep());
    assert.equal(kept.mapSnapshots.length, 1);
    assert.deepEqual(after(kept, client, wayBack(scene, client, keep())), scene);
    const throwAway: Command = {type: 'removeMapSnapshot', snapshotId: 'map-1'};
    const gone = after(kept, client, throwAway);
    assert.deepEqual(gone.mapSnapshots, []);
    assert.deepEqual(after(gone, client, wayBack(kept, client, throwAway)), kept);
  });

  it('is the business of the client alone, also while the map is lent', () => {
    for (const one of [mum, facilitator]) assert.equal(outcome(scene, one, keep()), 'notAllowed');
    const lent = lending('editNetwork');
    assert.equal(outcome(lent, facilitator, keep()), 'notAllowed');
    const kept = after(lent, client, keep());
    assert.equal(kept.mapSnapshots.length, 1);
    for (const one of [mum, facilitator])
      assert.deepEqual(projectFor(kept, one, {at: now}).mapSnapshots, []);
  });

  it('forgets who was taken off the map', () => {
    const kept = after(scene, client, keep());
    const fewer = after(kept, client, {type: 'removePerson', personId: 'mum'});
    assert.ok(!JSON.stringify(fewer.mapSnapshots).includes('mum'));
    assert.ok(!JSON.stringify(mapNow(fewer)).includes('mum'), 'a name that is left is not a place');
  });
});

describe('Two moments', () => {
  it('are the same when nothing happened', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const {people} = mapSnapshotOf(group, {id: 'k', on: now});
        const changes = compareMaps(people, mapNow(group));
        assert.ok(changes.every(({differences}) => differences.length === 0));
        assert.equal(changes.length, new Set(people.map(({personId}) => personId)).size);
      }),
      {numRuns: 50},
    );
  });

  it('tell who came nearer, who went further, and who has a ring for the first time', () => {
    const before = [
      ...[entry('a', {closeness: 3}), entry('b', {closeness: 1}), entry('c')],
      entry('d', {closeness: 2}),
    ];
    const later = [
      ...[entry('a', {closeness: 1}), entry('b', {closeness: 2}), entry('c', {closeness: 2})],
      entry('d'),
    ];
    assert.deepEqual(found(compareMaps(before, later)), {
      ...{a: ['nearer'], b: ['further'], c: ['placed'], d: ['unplaced']},
    });
  });

  it('tell who is new and who is gone, and keep both sides of it', () => {
    const [one, two] = compareMaps([entry('gone')], [entry('new')]);
    assert.deepEqual(one, {
      personId: 'new',
      displayName: 'Name of new',
      after: entry('new'),
      differences: ['new'],
    });
    assert.deepEqual(two, {
      personId: 'gone',
      displayName: 'Name of gone',
      before: entry('gone'),
      differences: ['gone'],
    });
  });

  it('tell of another side, sector, state and name, also of a state that nobody knows', () => {
    const changes = compareMaps(
      [entry('a'), entry('b', {state: 'asked'}), entry('c', {sector: 'work'}), entry('d')],
      [
        ...[entry('a', {kind: 'formal', state: 'considering'}), entry('b', {state: 'resting'})],
        ...[entry('c', {sector: 'family'}), entry('d', {displayName: 'D.'})],
      ],
    );
    assert.deepEqual(found(changes), {
      ...{a: ['side', 'state'], b: ['state'], c: ['sector'], d: ['name']},
    });
  });

  it('count somebody who is twice on a map once', () => {
    const twice = [entry('a', {closeness: 1}), entry('a', {closeness: 3})];
    assert.deepEqual(found(compareMaps(twice, [entry('a', {closeness: 1})])), {a: []});
    assert.equal(compareMaps([], twice).length, 1);
  });

  it('mirror each other', () => {
    const mirror: Readonly<Record<string, string>> = {
      ...{new: 'gone', gone: 'new', nearer: 'further', further: 'nearer'},
      ...{placed: 'unplaced', unplaced: 'placed'},
    };
    const entries = fc.array(
      fc.record(
        {
          personId: fc.constantFrom('a', 'b', 'c', 'd'),
          displayName: fc.constantFrom('X', 'Y'),
          kind: fc.constantFrom('informal' as const, 'formal' as const),
          closeness: fc.constantFrom(1 as const, 2 as const, 3 as const),
          state: fc.constantFrom('member', 'asked'),
        },
        {requiredKeys: ['personId', 'displayName', 'kind']},
      ),
    );
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        const there = found(compareMaps(one, other));
        const back = found(compareMaps(other, one));
        assert.deepEqual(Object.keys(there).sort(), Object.keys(back).sort());
        for (const [id, differences] of Object.entries(there)) {
          assert.deepEqual(
            differences.map((difference) => mirror[difference] ?? difference),
            back[id],
          );
        }
      }),
    );
  });
});
