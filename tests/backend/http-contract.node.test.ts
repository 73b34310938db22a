import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {messages, pathOf, received} from '../../src/backend/http/contract.js';
import {
  invalidOf,
  problemNameOf,
  problemNames,
  problemOf,
  problems,
  problemSchemas,
  type ProblemDetails,
  type ProblemName,
} from '../../src/backend/http/problems.js';
import type {ActorRef} from '../../src/domain/base.js';
import {parseChange} from '../../src/domain/parse-change.js';
import {recordsOf, writesBetween, type Change} from '../../src/domain/records.js';
import {projectRecords} from '../../src/domain/serve.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';

const table = theKitchenTable();
const records = recordsOf(table).map((record) => ({...record, version: '1'}));
const me: ActorRef = {kind: 'member', membershipId: table.memberships[0]!.id};
const seen = projectRecords(records, me, {at: '2026-11-22T09:00:00Z'});
const secret = 'Wat niemand mag lezen';

const fits = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;

function change(person: object): Change {
  const [first, ...others] = table.people;
  const after = {...table, people: [{...first!, ...person}, ...others]};
  return {
    ...{id: 'c', groupId: table.id, by: {kind: 'client'}, at: '2026-11-22T09:00:00Z'},
    command: {type: 'placePerson', personId: first!.id, closeness: 2},
    writes: writesBetween(table, after, () => '1'),
  };
}

describe('the messages of the contract', () => {
  it('say all that a server has to tell, to the client and to a member', () => {
    for (const told of [records, seen]) {
      assert.ok(told.length > 10);
      const removed = [{kind: 'tie', id: 't'}];
      for (const set of [messages, received]) {
        assert.ok(fits(set.snapshot, {records: told, me, cursor: '7'}));
        assert.ok(fits(set.saved, {records: told, removed, cursor: '7'}));
        assert.ok(fits(set.news, {records: told, removed}));
      }
    }
    assert.ok(fits(messages.change, change({closeness: 2})));
  });

  it('let a page take kinds and fields of a later version, which a server of this one does not say', () => {
    const later = {kind: 'letter', id: 'l', version: '1', body: {id: 'l'}, tone: 'warm'};
    assert.ok(fits(received.snapshot, {records: [later], later: true}));
    assert.ok(!fits(messages.snapshot, {records: [later]}));
  });

  it('keep out what is no record, no name of one and no entry of the history', () => {
    for (const wrong of [{}, {kind: '', id: 'x', version: '', body: {}}, {...records[0], body: 1}])
      assert.ok(!fits(received.snapshot, {records: [wrong]}), JSON.stringify(wrong));
    assert.ok(!fits(received.saved, {records: [], removed: ['x']}));
    assert.ok(!fits(received.historyPage, {entries: [{action: 'editGoal'}]}));
  });
});

describe('an address', () => {
  it('has the group as one segment, whatever it is called', () => {
    for (const id of ['7f3a', 'a/b?c=d#e', '%2e%2e', "'; drop", 'é👩‍👩‍👧', '$& $1']) {
      const {pathname, search} = new URL(`https://portal.example/api${pathOf('changes', id)!}`);
      const [, group = '', last] = /^\/api\/groups\/([^/]*)\/(.*)$/.exec(pathname) ?? [];
      assert.deepEqual([decodeURIComponent(group), last, search], [id, 'changes', '']);
    }
  });

  it('is not there for what no address can say', () => {
    for (const id of ['', '.', '..', '\ud800']) assert.equal(pathOf('group', id), undefined);
  });
});

describe('a problem', () => {
  const details: Partial<Record<ProblemName, ProblemDetails>> = {
    conflict: {current: records.slice(0, 1), removed: [{kind: 'goal', id: 'g'}]},
    forbidden: {refusal: {reason: 'notAllowed'}},
    invalid: {errors: [{pointer: '/writes/0/body', expected: 'Object'}]},
  };

  it('has a name, a status and what belongs to it', () => {
    for (const name of problemNames) {
      for (const status of problems[name].statuses) {
        const problem = problemOf(name, details[name], status);
        assert.ok(fits(problemSchemas[name], problem), name);
        assert.equal(problemNameOf(problem.type), name);
        assert.equal(problem.status, status);
        assert.ok(!fits(problemSchemas[name], {...problem, status: 200}), name);
      }
    }
    assert.equal(problemNameOf('urn:resourcegroep:problem:later'), undefined);
    assert.equal(problemNameOf(undefined), undefined);
  });

  it('says what is required: a conflict what stands there, an invalid change where', () => {
    assert.ok(!fits(problemSchemas.conflict, problemOf('conflict')));
    assert.ok(!fits(problemSchemas.invalid, problemOf('invalid')));
    assert.ok(fits(problemSchemas.forbidden, problemOf('forbidden')));
  });

  it('points at what is wrong, and repeats nothing that was typed', () => {
    const good = change({note: secret});
    const [write] = good.writes;
    const wrongs: readonly (readonly [object, string])[] = [
      [{at: secret}, '/at'],
      [{by: {kind: secret}}, '/by/kind'],
      [{command: {type: secret}}, '/command/type'],
      [{command: {type: 'editPerson', personId: {secret}, change: {}}}, '/command/personId'],
      [
        {writes: [{...write, body: {...write!.body, displayName: [secret]}}]},
        '/writes/0/body/displayName',
      ],
      [{writes: [{...write, kind: secret}]}, '/writes/0/kind'],
      [{writes: secret}, '/writes'],
    ];
    for (const [wrong, pointer] of wrongs) {
      const parsed = parseChange({...good, ...wrong});
      assert.ok(!parsed.ok, pointer);
      const problem = invalidOf(parsed.problems);
      assert.deepEqual(
        problem.errors?.map((error) => error.pointer),
        [pointer],
      );
      assert.ok(!JSON.stringify(problem).includes(secret), pointer);
      assert.ok(fits(problemSchemas.invalid, problem));
    }
    const whole = parseChange(secret);
    assert.ok(!whole.ok);
    assert.deepEqual(invalidOf(whole.problems).errors, [{pointer: '', expected: 'Object'}]);
  });
});
