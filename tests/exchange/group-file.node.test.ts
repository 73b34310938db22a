import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {emptyLists} from '../../src/domain/new-group.js';
import {parseGroup} from '../../src/domain/parse.js';
import {projectFor} from '../../src/domain/project.js';
import {readGroupFile, writeGroupFile} from '../../src/exchange/group-file/group-file.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {now, randomGroups} from '../domain/random-group.js';

const table = theKitchenTable(now);

describe('A file with a whole group', () => {
  it('comes back field for field', () => {
    for (const group of [table, sampleGroup({people: 40})]) {
      const result = readGroupFile(writeGroupFile(group, {at: now, privateToo: true}));
      assert.ok(result.ok);
      assert.deepEqual(result.group, group);
      assert.deepEqual(result.notes, []);
    }
  });

  it('keeps what only a later version knows', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const parsed = parseGroup(group);
        const result = readGroupFile(writeGroupFile(group, {at: now, privateToo: true}));
        assert.ok(parsed.ok && result.ok);
        assert.deepEqual(result.group, parsed.value);
      }),
      {numRuns: 40},
    );
  });

  it('holds what is private only when that is asked', () => {
    const text = writeGroupFile(table, {at: now});
    for (const word of ['closeness', 'note', 'supportGiven', 'preparation', 'userRef']) {
      assert.ok(!text.includes(`"${word}":`), word);
    }
    assert.ok(table.goals.some(({visibility}) => visibility !== 'group'));
    const result = readGroupFile(text);
    assert.ok(result.ok);
    assert.ok(result.group.goals.every(({visibility}) => visibility === 'group'));
    assert.ok(result.group.goals.length > 0);
    assert.deepEqual(result.group.mapSnapshots, []);
  });

  it('holds no more than each of the members may see', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const result = readGroupFile(writeGroupFile(group, {at: now}));
        assert.ok(result.ok);
        for (const {id, state} of group.memberships) {
          if (state !== 'member') continue;
          const seen = projectFor(group, {kind: 'member', membershipId: id}, {at: now});
          for (const name of ['people', 'goals', 'steps', 'ratings', 'memberships'] as const) {
            const theirs = new Set<string>(seen[name].map((thing) => thing.id));
            for (const thing of result.group[name]) assert.ok(theirs.has(thing.id), name);
          }
        }
      }),
      {numRuns: 40},
    );
  });

  it('is refused with a reason when it is something else', () => {
    const reason = (text: string) => {
      const result = readGroupFile(text);
      return result.ok ? 'read' : result.problem;
    };
    assert.equal(reason(''), 'empty');
    assert.equal(reason('{"schemaVersion": 1'), 'truncated');
    assert.equal(reason('Dear Sir'), 'notJson');
    assert.equal(reason('{}'), 'notGroup');
    assert.equal(reason(JSON.stringify({...table, schemaVersion: 99})), 'newer');
    assert.equal(reason(JSON.stringify({...table, ...emptyLists})), 'read');
  });
});
