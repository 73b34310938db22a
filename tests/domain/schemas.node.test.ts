import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {published} from '../../.ci/json-schema.js';
import {recordsOf, writesBetween, type Change} from '../../src/domain/records.js';
import {schemas} from '../../src/domain/schemas.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {misfits, type Schema} from '../support/json-schema.js';
import {randomGroups} from './random-group.js';

const made = new Map<string, Schema>(
  Object.entries(schemas).map(([name, schema]) => [name, published(name, schema)]),
);
const schemaOf = (name: string) => made.get(name)!;
const table = theKitchenTable();
const records = recordsOf(table).map((record) => ({...record, version: '1'}));

describe('the published JSON Schema', () => {
  it('is there for the group, each kind of record, the commands and the change', () => {
    const kinds = [...new Set(records.map(({kind}) => kind))].filter((kind) => kind !== 'group');
    assert.equal(kinds.length, 12);
    for (const name of ['group', 'groupBody', 'record', 'command', 'change', ...kinds]) {
      assert.equal(schemaOf(name)['$schema'], 'https://json-schema.org/draft/2020-12/schema', name);
    }
  });

  it('lets sample groups through', () => {
    for (const group of [table, sampleGroup({people: 40, goals: 12, meetings: 8})]) {
      assert.deepEqual(misfits(schemaOf('group'), group), []);
    }
  });

  it('lets through whatever the code lets through', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        assert.deepEqual(misfits(schemaOf('group'), group), []);
      }),
      {numRuns: 50},
    );
  });

  it('refuses a broken group, at the right place', () => {
    const broken = (change: object) => misfits(schemaOf('group'), {...table, ...change});
    assert.deepEqual(broken({people: [{id: 'p', displayName: 'x', kind: 'odd'}]}), [
      '.people.0.kind',
    ]);
    assert.deepEqual(broken({goals: 'none'}), ['.goals']);
    assert.deepEqual(broken({id: ''}), ['.id']);
    assert.deepEqual(broken({schemaVersion: 2}), ['.schemaVersion']);
    const {steps: _steps, ...incomplete} = table;
    assert.deepEqual(misfits(schemaOf('group'), incomplete), ['.steps']);
    assert.deepEqual(broken({phase: {...table.phase, current: 'party'}}), ['.phase.current']);
  });

  it('knows each record by its kind', () => {
    for (const record of records) {
      assert.deepEqual(misfits(schemaOf('record'), record), []);
      const own = record.kind === 'group' ? 'groupBody' : record.kind;
      assert.deepEqual(misfits(schemaOf(own), record.body), []);
    }
    assert.equal(misfits(schemaOf('record'), {...records[0], kind: 'person'}).length, 1);
  });

  it('describes a change with its command and writes', () => {
    const [person, ...others] = table.people;
    const change: Change = {
      id: 'x',
      groupId: table.id,
      command: {type: 'placePerson', personId: person!.id, closeness: 2},
      by: {kind: 'client'},
      at: '2026-06-01T10:00:00Z',
      writes: writesBetween(
        table,
        {...table, people: [{...person!, closeness: 2}, ...others]},
        () => '1',
      ),
    };
    assert.equal(change.writes.length, 1);
    assert.deepEqual(misfits(schemaOf('change'), change), []);
    assert.deepEqual(misfits(schemaOf('command'), change.command), []);
    const unknown = {...change, command: {type: 'rewriteEverything'}};
    assert.deepEqual(misfits(schemaOf('change'), unknown), ['.command']);
    const gone = change.writes.map((write) => ({...write, body: null}));
    assert.deepEqual(misfits(schemaOf('change'), {...change, writes: gone}), []);
  });
});
