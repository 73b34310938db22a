import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ResourceGroup} from '../../src/domain/group.js';
import {newGroup} from '../../src/domain/new-group.js';
import {
  parseCommand,
  parseGroup,
  parseRecord,
  parseRecords,
  type Parsed,
} from '../../src/domain/parse.js';
import {recordsOf} from '../../src/domain/records.js';
import {sampleGroup} from '../../src/testing/sample-groups.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {now, randomGroups} from './random-group.js';
import {version0} from './version-0.js';

const group = newGroup({id: 'g', clientRef: 'c'}, now);
const person = {id: 'p', displayName: 'Mam', kind: 'informal'} as const;
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function valueOf<T>(parsed: Parsed<T>): T {
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}
function problemsOf(parsed: Parsed<unknown>): readonly string[] {
  assert.ok(!parsed.ok);
  return parsed.problems.map(({path, expected}) => `${path}: ${expected}`);
}
const notesOf = (parsed: Parsed<unknown>) => {
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.notes.map(({path, note}) => `${path}: ${note}`);
};

describe('a document that is right', () => {
  it('comes back exactly as it was', () => {
    for (const whole of [theKitchenTable(), sampleGroup({people: 60, goals: 20, meetings: 9})]) {
      assert.deepEqual(valueOf(parseGroup(json(whole))), json(whole));
      assert.deepEqual(notesOf(parseGroup(json(whole))), []);
    }
  });

  it('keeps every field and every word that this version does not know', () => {
    fc.assert(
      fc.property(randomGroups, (random) => {
        const {goals, ...rest} = valueOf(parseGroup(json(random)));
        assert.deepEqual({...rest, goals: random.goals}, random);
        // Only parents that cannot be are left out.
        for (const [index, goal] of goals.entries()) {
          const {parentId: _parentId, ...was} = random.goals[index]!;
          assert.deepEqual({...was, ...(goal.parentId && {parentId: goal.parentId})}, goal);
        }
      }),
      {numRuns: 100},
    );
  });

  it('keeps any text letter for letter', () => {
    const texts = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        '${7*7}{{7*7}}',
        '\u202Eabc\u2066',
        'a\u200B\uFEFFb',
        '👩‍👩‍👧‍👦',
        'x'.repeat(100_000),
      ),
    );
    fc.assert(
      fc.property(texts, (note) => {
        const whole = json({...group, people: [{...person, note}]});
        assert.deepEqual(valueOf(parseGroup(whole)), whole);
      }),
    );
  });
});

describe('a document that is wrong', () => {
  it('is refused with the place and what belongs there', () => {
    const wrong = {...group, people: [{id: 'p', displayName: ' ', kind: 'x', closeness: 4}]};
    assert.deepEqual(problemsOf(parseGroup(wrong)), [
      'people.0.displayName: a text that says something',
      'people.0.kind: ("informal" | "formal")',
      'people.0.closeness: (1 | 2 | 3)',
    ]);
    assert.deepEqual(
      problemsOf(parseGroup({...group, goals: [{id: 'x'}]}))[0],
      'goals.0.text: a value; there is none',
    );
    const {phase} = group;
    assert.deepEqual(
      problemsOf(parseGroup({...group, phase: {...phase, current: 'party'}})).length,
      1,
    );
  });

  it('is refused whatever it is, in words that never repeat it', () => {
    const secret = 'zeer-privé';
    const wrong = fc.oneof(
      fc.constant(secret),
      fc.constant([secret]),
      fc.constant({secret}),
      fc.constant(null),
      fc.constant(4),
      fc.constant(true),
    );
    const paths = [
      ...Object.keys(json(theKitchenTable())).map((key) => [key] as const),
      ...Object.entries(json(theKitchenTable())).flatMap(([key, value]) =>
        Array.isArray(value) ? [[key, '0'] as const] : [],
      ),
      ...Object.entries(json(theKitchenTable())).flatMap(([key, value]) =>
        Array.isArray(value) && typeof value[0] === 'object'
          ? Object.keys(value[0] as object).map((field) => [key, '0', field] as const)
          : [],
      ),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), wrong, (path, value) => {
        const document = json(theKitchenTable());
        let at: unknown = document;
        for (const key of path.slice(0, -1)) at = (at as Record<string, unknown>)[key];
        (at as Record<string, unknown>)[path.at(-1)!] = value;
        const parsed = parseGroup(document);
        if (!parsed.ok) assert.equal(JSON.stringify(parsed).includes(secret), false);
        else if (value !== secret) assert.deepEqual(json(parsed.value), document);
      }),
      {numRuns: 1000},
    );
  });

  it('is refused when it is no group at all', () => {
    for (const nonsense of [undefined, null, 3, 'x', [], {}, {nodes: []}, () => 1, Symbol('x')]) {
      assert.ok(problemsOf(parseGroup(nonsense)).length > 0);
      assert.ok(problemsOf(parseRecords(nonsense)).length > 0);
      assert.ok(problemsOf(parseRecord(nonsense)).length > 0);
      assert.ok(problemsOf(parseCommand(nonsense)).length > 0);
    }
  });

  it('is refused when a newer version made it', () => {
    assert.deepEqual(problemsOf(parseGroup({...group, schemaVersion: 2})), [
      'schemaVersion: 1 or lower: this was made by a newer version',
    ]);
  });

  it('is refused, and not taken for an old one, when its version is no number', () => {
    for (const schemaVersion of [null, '0', '', [], false, 0.5, -1]) {
      assert.deepEqual(problemsOf(parseGroup({...group, schemaVersion})), ['schemaVersion: 1']);
    }
  });

  it('is refused when it is far too large or too deep, also when it holds itself', () => {
    const people = Array.from({length: 170_000}, () => person);
    assert.match(problemsOf(parseGroup({...group, people}))[0]!, /at most 500000 values/);
    const long = {...group, name: 'x'.repeat(10_000_001)};
    assert.match(problemsOf(parseGroup(long))[0]!, /at most 10000000 characters/);
    const round: {self?: unknown} = {};
    round.self = round;
    assert.match(problemsOf(parseGroup({...group, round}))[0]!, /at most 32 levels/);
  });

  it('is refused with days and instants that do not exist', () => {
    const on = (at: string) =>
      problemsOf(parseGroup({...group, people: [{...person, removedOn: at}]}));
    for (const at of ['2026-02-30T10:00:00Z', '2026-01-01', '2026-01-01T10:00', 'soon', '']) {
      assert.deepEqual(on(at), ['people.0.removedOn: an instant, as 2026-11-22T09:30:00Z']);
    }
  });
});

describe('a document that is odd', () => {
  it('counts the first of two with one id, and says so', () => {
    const parsed = parseGroup({...group, people: [person, {...person, displayName: 'Oom'}]});
    assert.deepEqual(valueOf(parsed).people, [person]);
    assert.deepEqual(notesOf(parsed), ['people.1.id: duplicate']);
  });

  it('says what refers to nothing, and keeps it', () => {
    const tie = {id: 't', from: 'p', to: 'gone'};
    const parsed = parseGroup({...group, people: [person], ties: [tie]});
    assert.deepEqual(valueOf(parsed).ties, [tie]);
    assert.deepEqual(notesOf(parsed), ['ties.0.to: dangling']);
  });

  it('lets goals in a circle stand by themselves', () => {
    const [goal] = theKitchenTable().goals;
    const goals = ['a', 'b', 'c'].map((id, index, ids) => ({
      ...goal!,
      id,
      parentId: ids[(index + 1) % 3],
    }));
    const parsed = parseGroup(
      json({...group, goals: [...goals, {...goal!, id: 'd', parentId: 'd'}]}),
    );
    assert.ok(valueOf(parsed).goals.every(({parentId}) => parentId === undefined));
    assert.equal(notesOf(parsed).filter((note) => note.endsWith('parent')).length, 4);
  });

  it('does no harm with names that objects have by themselves', () => {
    const hostile = JSON.parse(
      `{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
        "people": [{"id": "__proto__", "displayName": "x", "kind": "informal",
                    "__proto__": {"closeness": 1}}]}`,
    ) as object;
    const parsed = valueOf(parseGroup({...json(group), ...hostile}));
    assert.equal('polluted' in {}, false);
    assert.equal('polluted' in parsed, false);
    assert.equal(parsed.people[0]?.closeness, undefined);
  });
});

describe('records', () => {
  const records = recordsOf(theKitchenTable()).map((record) => ({...record, version: '1'}));

  it('come back exactly as they were', () => {
    assert.deepEqual(valueOf(parseRecords(json(records))), json(records));
  });

  it('of an unknown kind are kept as they are', () => {
    const dream = {kind: 'dream', id: 'd', version: '1', body: {id: 'd', deep: [1, {x: null}]}};
    assert.deepEqual(valueOf(parseRecords([...records, dream])).at(-1), dream);
  });

  it('are refused with the place in the list', () => {
    const [own] = records;
    const wrong = [own, {kind: 'person', id: 'p', version: '1', body: {...person, kind: 'x'}}];
    assert.deepEqual(problemsOf(parseRecords(wrong)), ['1.body.kind: ("informal" | "formal")']);
    const other = {kind: 'person', id: 'q', version: '1', body: person};
    assert.deepEqual(problemsOf(parseRecord(other)), ['body.id: the id of the record']);
    const newer = {...own, body: {...own!.body, schemaVersion: 9}};
    assert.match(problemsOf(parseRecords([newer]))[0]!, /0\.body\.schemaVersion: .*newer version/);
    assert.deepEqual(problemsOf(parseRecords([])), [': a record of the kind group']);
  });
});

describe('a command', () => {
  it('is checked like everything else', () => {
    const command = {type: 'nominatePerson', personId: 'p', membershipId: 'm'};
    assert.deepEqual(valueOf(parseCommand(command)), command);
    assert.deepEqual(problemsOf(parseCommand({...command, personId: 7})), ['personId: string']);
  });
});

describe('a document of version 0', () => {
  const migrate = () => valueOf(parseGroup(json(version0)));

  it('becomes one of today, without anything odd', () => {
    const migrated = migrate();
    assert.deepEqual(notesOf(parseGroup(json(version0))), []);
    assert.equal(migrated.schemaVersion, 1);
    assert.deepEqual(valueOf(parseGroup(json(migrated))), json(migrated));
  });

  it('brings its members, and who answered what', () => {
    const migrated = migrate();
    assert.deepEqual(migrated.memberships, [
      {
        id: 'm1',
        personId: 'p1',
        roles: ['informalMember'],
        state: 'member',
        asker: 'together',
        answer: 'yes',
        answeredOn: '2026-02-03T12:00:00Z',
        talk: 'done',
        talkOn: '2026-02-10',
        can: 'Meefietsen',
        since: '2026-02-03T12:00:00Z',
      },
    ]);
    assert.equal(migrated.people[0]?.relation, 'parent');
    assert.equal(migrated.people[0]?.relationLabel, 'moeder');
    assert.equal(migrated.people[0]?.note, 'alleen voor mij');
  });

  it('brings goals in their order, with ratings as things of their own', () => {
    const migrated = migrate();
    const byKey = migrated.goals.toSorted((a, b) => (a.order < b.order ? -1 : 1));
    assert.deepEqual(
      byKey.map(({id}) => id),
      ['g2', 'g1'],
    );
    assert.deepEqual(migrated.ratings, [
      {
        id: 'g1-ratings-0',
        goalId: 'g1',
        by: {kind: 'member', membershipId: 'm1'},
        on: '2026-03-01T12:00:00Z',
        scale: 'words4',
        value: 'better',
      },
    ]);
    assert.deepEqual(byKey[1]?.versions[0]?.by, {kind: 'client'});
  });

  it('brings meetings with their agenda, agreements and the client’s own preparation', () => {
    const migrated = migrate();
    const [meeting] = migrated.meetings;
    assert.equal(meeting?.placeText, 'Aan de keukentafel');
    assert.deepEqual(meeting?.chair, {kind: 'client'});
    assert.equal(meeting.record, 'approved');
    assert.equal(meeting.approvedOn, '2026-03-02T12:00:00Z');
    assert.deepEqual(meeting.sharedWith, ['m1']);
    assert.equal(meeting.preparation, 'liever niet over werk');
    assert.deepEqual(
      migrated.agendaItems.map(({id, meetingId, proposedBy}) => [id, meetingId, proposedBy]),
      [['i1', 'e1', {kind: 'member', membershipId: 'm1'}]],
    );
    assert.deepEqual(
      migrated.agreements.map(({id, text, stepId}) => [id, text, stepId]),
      [['e1-agreements-0', 'Mam fietst mee', 's1']],
    );
  });

  it('brings the rest: setting, rhythm, phase, what was lent and what was proposed', () => {
    const migrated = migrate();
    assert.equal(migrated.inCare, true);
    assert.equal(migrated.intervalMonths, 3);
    assert.deepEqual(migrated.phase.history[0]?.by, {kind: 'client'});
    assert.equal(migrated.delegations[0]?.from, '2026-02-04T12:00:00Z');
    assert.deepEqual(migrated.proposals[0]?.by, {kind: 'member', membershipId: 'm1'});
    assert.equal(migrated.proposals[0].command.type, 'version0');
  });

  it('is refused, and no error, where it holds what cannot be turned into text', () => {
    const untextual = {toString: 1, valueOf: 1};
    for (const wrong of [
      {goals: [{order: untextual}, {order: 1}]},
      {goals: [{id: untextual, ratings: [{}]}]},
      {meetings: [{id: untextual, agenda: [{}]}]},
    ]) {
      assert.equal(parseGroup({members: [], ...wrong}).ok, false);
    }
  });

  it('is refused like any other when it is wrong, and says where it is now', () => {
    const wrong = {...version0, members: [{id: 'm1'}], people: 'none'};
    assert.deepEqual(problemsOf(parseGroup(wrong)).slice(0, 1), ['people.0: Object']);
    for (const key of Object.keys(version0)) {
      for (const value of [7, 'x', [7], {x: 7}]) parseGroup({...version0, [key]: value});
    }
  });
});

describe('sizes', () => {
  it('let a very large group through', () => {
    const large: ResourceGroup = sampleGroup({people: 150, goals: 40, meetings: 30});
    assert.ok(
      parseGroup({
        ...large,
        people: Array.from({length: 10_000}, (_, n) => ({...person, id: `p${n}`})),
      }).ok,
    );
  });
});
