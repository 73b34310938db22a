import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Command} from '../../src/domain/command.js';
import {decide} from '../../src/domain/decide.js';
import {newGroup} from '../../src/domain/new-group.js';
import {bodyOf, collectionOf, entityKinds} from '../../src/domain/records.js';
import {policyDocument} from '../../src/domain/regie/policy-document.js';
import {policy, type Action} from '../../src/domain/regie/policy.js';
import {rules} from '../../src/domain/regie/rules.js';
import {play, stories, type Turn} from './arbitraries.js';

const published = policyDocument();

/** What a turn wrote, as `kind.field`; `+` and `-` for whole records. */
function writesOf({before, after}: Pick<Turn, 'before' | 'after'>): Set<string> {
  const writes = new Set<string>();
  const compare = (kind: string, old: object, now: object) => {
    const was = new Map<string, unknown>(Object.entries(old));
    const is = new Map<string, unknown>(Object.entries(now));
    for (const key of [...was.keys(), ...is.keys()]) {
      if (was.get(key) !== is.get(key) && key !== 'onBehalf') writes.add(`${kind}.${key}`);
    }
  };
  compare('group', bodyOf(before), bodyOf(after));
  for (const kind of entityKinds) {
    const old = new Map(before[collectionOf[kind]].map((record) => [record.id, record]));
    for (const record of after[collectionOf[kind]]) {
      const was = old.get(record.id);
      if (was === undefined) writes.add(`${kind}.+`);
      else compare(kind, was, record);
      old.delete(record.id);
    }
    if (old.size > 0) writes.add(`${kind}.-`);
  }
  return writes;
}

const actionsOf = ({type}: {readonly type: string}) => published.commands[type]?.actions ?? [];

function declared(actions: readonly Action[]): Set<string> {
  return new Set(
    actions.flatMap((action) =>
      Object.entries(published.writes[action]).flatMap(([kind, fields]) =>
        fields.map((field) => `${kind}.${field.replace(/^([+-]).*/, '$1')}`),
      ),
    ),
  );
}

describe('policy.json', () => {
  it('is plain data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(published)), published);
  });

  it('names for every command what it is about and what it needs', () => {
    for (const [type, {actions}] of Object.entries(published.commands)) {
      assert.ok(actions.length > 0, type);
      for (const action of actions) assert.ok(action in policy, type);
    }
  });

  it('names every action that a command can come to need', () => {
    fc.assert(
      fc.property(stories(60), (story) => {
        play(story, ({before, command, by}) => {
          const needs = rules[command.type][1] as
            | Action
            | ((command: Command, group: unknown, by: unknown) => Action | readonly Action[]);
          const found = typeof needs === 'string' ? needs : needs(command, before, by);
          for (const action of [found].flat()) {
            assert.ok(actionsOf(command).includes(action), `${command.type} ${action}`);
          }
        });
      }),
      {numRuns: 40, includeErrorInReport: true},
    );
  });

  it('declares every way of a meeting from state to state, and of who leads it no more', () => {
    const ways = (actions: readonly Action[]) =>
      actions.flatMap((action) =>
        Object.entries(published.meetingStates).flatMap(([name, pairs]) =>
          name === action ? pairs.map((pair) => pair.join(' → ')) : [],
        ),
      );
    assert.ok(!ways(['chair']).some((way) => way.endsWith('cancelled')));
    fc.assert(
      fc.property(stories(60), (story) => {
        play(story, ({before, after, command, decision}) => {
          if (decision.outcome !== 'applied' || command.type.endsWith('Proposal')) return;
          for (const {id, state} of after.meetings) {
            const was = before.meetings.find((meeting) => meeting.id === id)?.state ?? state;
            const known = was === state || ways(actionsOf(command)).includes(`${was} → ${state}`);
            assert.ok(known, `${command.type} ${was} → ${state}`);
          }
        });
      }),
      {numRuns: 60, includeErrorInReport: true},
    );
  });

  it('declares what the client clears with whatever they draw', () => {
    const [gone, later] = ['2026-11-20T10:00:00Z', '2026-11-22T10:00:00Z'];
    const person = {id: 'gone', displayName: 'Gone', kind: 'informal', note: 'Mine'} as const;
    const stone = {...person, removedOn: gone};
    const entry = {personId: 'gone', displayName: 'Gone', kind: 'informal'} as const;
    const there = {id: 'there', displayName: 'There', kind: 'informal'} as const;
    const before = {
      ...newGroup({id: 'g', clientRef: 'c'}, gone),
      people: [there, stone],
      mapSnapshots: [{id: 's', on: gone, people: [entry]}],
    };
    for (const command of [
      {type: 'addPerson', person: {...there, id: 'new'}},
      {type: 'placePerson', personId: 'there', closeness: 3},
      {type: 'editPerson', personId: 'there', change: {contact: 'often'}},
      {type: 'importPeople', people: [{...there, id: 'new'}], ties: []},
      {type: 'removePerson', personId: 'there'},
    ] as const) {
      const by = {kind: 'client'} as const;
      const decision = decide(before, command, by, later);
      assert.ok(decision.outcome === 'applied', command.type);
      const {group: after} = decision;
      const known = declared(actionsOf(command));
      const written = writesOf({before, after});
      assert.ok(written.has('mapSnapshot.people'), command.type);
      assert.deepEqual(
        [...written].filter((write) => !known.has(write)),
        [],
        command.type,
      );
    }
  });

  it('declares every field that anybody ever writes', () => {
    fc.assert(
      fc.property(stories(60), (story) => {
        play(story, (turn) => {
          const {command, decision, before} = turn;
          if (decision.outcome !== 'applied' || command.type.endsWith('Proposal')) return;
          if (turn.after === before) return;
          const known = declared(actionsOf(command));
          const more = [...writesOf(turn)].filter((write) => !known.has(write));
          assert.deepEqual(more, [], JSON.stringify(command));
        });
      }),
      {numRuns: 120, includeErrorInReport: true},
    );
  });
});
