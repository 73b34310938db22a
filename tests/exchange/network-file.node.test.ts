import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {ResourceGroup} from '../../src/domain/group.js';
import {newGroup} from '../../src/domain/new-group.js';
import {chosenMap, mapParts, type MapPart} from '../../src/exchange/network/chosen-map.js';
import {
  networkProblems,
  sayNetworkNote,
  sayNetworkProblem,
} from '../../src/exchange/network/notes.js';
import {
  importCommand,
  readNetworkFile,
  type NetworkFileResult,
} from '../../src/exchange/network/read-network.js';
import {writeNetworkFile} from '../../src/exchange/network/write-network.js';
import {theKitchenTable} from '../../src/testing/kitchen-table.js';
import {randomGroups} from '../domain/random-group.js';
import {after, client, now, wayBack} from '../domain/scene.js';

const counter = () => {
  let count = 0;
  return () => `id-${count++}`;
};
const empty = newGroup({id: 'other', clientRef: 'client-2'}, now);
const table = theKitchenTable();
const mamOfTheTable = {id: 'p-mam', displayName: 'Mam'};

function found(result: NetworkFileResult) {
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}
const write = (group: ResourceGroup, ...parts: readonly MapPart[]) =>
  writeNetworkFile(chosenMap(group, parts), now);
const codes = (result: NetworkFileResult) =>
  found(result).notes.map(({code, name}) => [code, name].filter(Boolean).join(' '));
function carryOut(group: ResourceGroup, file: NetworkFileResult): ResourceGroup {
  const command = importCommand(found(file));
  return command ? after(group, client, command) : group;
}

/** With the ids of the file, so that it can be laid beside the original. */
function withOldIds(result: NetworkFileResult, map: ReturnType<typeof chosenMap>) {
  const {people, ties, mapSnapshots, clientName} = found(result);
  const old = new Map(people.map(({id}, at) => [id, map.people[at]?.id ?? '']));
  return {
    clientName,
    people: people.map((person) => ({...person, id: old.get(person.id)})),
    ties: ties.map((tie, at) => ({
      ...{...tie, id: map.ties[at]?.id},
      ...{from: old.get(tie.from), to: old.get(tie.to)},
    })),
    snapshots: mapSnapshots.map((snapshot, at) => ({
      ...{...snapshot, id: map.snapshots[at]?.id},
      people: snapshot.people.map((entry) => ({...entry, personId: old.get(entry.personId)})),
    })),
  };
}

describe('A file with the map', () => {
  it('comes back as it was', () => {
    const map = chosenMap(
      table,
      mapParts.filter((part) => part !== 'ways'),
    );
    const back = withOldIds(readNetworkFile(writeNetworkFile(map), counter()), map);
    const {clientName, people, ties, snapshots} = map;
    assert.deepEqual(back, {clientName, people, ties, snapshots});
  });

  it('puts everybody on another map, in one act that has a way back', () => {
    const file = readNetworkFile(write(table, ...mapParts), counter(), empty);
    const group = carryOut(empty, file);
    assert.equal(group.people.length, table.people.length);
    assert.equal(group.ties.length, table.ties.length);
    assert.equal(group.mapSnapshots.length, table.mapSnapshots.length);
    assert.deepEqual(group.memberships, []);
    assert.ok(codes(file).includes('waysLeftOut'));
    const only = importCommand(found(file));
    assert.ok(only);
    const gone = after(group, client, wayBack(empty, client, only));
    assert.deepEqual([gone.people, gone.ties, gone.mapSnapshots], [[], [], []]);
    const again = after(gone, client, wayBack(group, client, wayBack(empty, client, only)));
    assert.deepEqual(again.mapSnapshots, group.mapSnapshots);
  });

  it('changes nothing where everybody is on the map already', () => {
    const file = readNetworkFile(write(table, 'everybody', 'ties', 'snapshots'), counter(), table);
    assert.equal(importCommand(found(file)), undefined);
    assert.ok(codes(file).every((code) => code.startsWith('alreadyThere ')));
  });

  it('joins somebody new to who is on the map already', () => {
    const fewer = after(table, client, {type: 'removePerson', personId: 'p-bram'});
    const ways = table.ties.filter(({from, to}) => from === 'p-bram' || to === 'p-bram');
    assert.ok(ways.length > 0);
    const file = readNetworkFile(write(table, 'everybody', 'ties'), counter(), fewer);
    assert.equal(found(file).people.length, 1);
    assert.equal(carryOut(fewer, file).ties.length, table.ties.length);
  });

  it('is always one that the group takes', () => {
    fc.assert(
      fc.property(randomGroups, randomGroups, fc.subarray([...mapParts]), (one, other, parts) => {
        const file = readNetworkFile(write(one, ...parts), counter(), other);
        carryOut({...other, status: 'active'}, file);
        const again = readNetworkFile(write(one, ...parts), counter(), other);
        assert.deepEqual(again, file, 'the same file, the same people');
      }),
      {numRuns: 60},
    );
  });

  it('says the same twice', () => {
    assert.equal(write(table, ...mapParts), write(theKitchenTable(), ...mapParts));
  });
});

describe('What is private', () => {
  const secrets: Readonly<Partial<Record<MapPart, readonly string[]>>> = {
    picture: ['closeness', 'place', 'sector', 'emoji'],
    ways: ['state'],
    description: ['relationLabel', 'contact', 'initiative', 'supportReceived', 'supportGiven'],
    notes: ['note'],
  };

  it('stays out unless it is chosen, each part by itself', () => {
    for (const chosen of mapParts) {
      const text = write(table, 'everybody', 'snapshots', chosen);
      for (const [part, names] of Object.entries(secrets)) {
        for (const name of part === chosen ? [] : names) {
          assert.ok(!text.includes(`"${name}":`), `${name} with ${chosen}`);
        }
      }
    }
  });

  it('is without any choice what every member may know', () => {
    const {people, ties, mapSnapshots} = JSON.parse(write(table)) as ResourceGroup;
    const members = new Set(
      table.memberships.filter(({state}) => state === 'member').map(({personId}) => personId),
    );
    assert.ok(members.size < table.people.length, 'there is somebody to leave out');
    assert.deepEqual(new Set(people.map(({id}) => id)), members);
    assert.deepEqual([ties, mapSnapshots], [[], []]);
  });

  it('never holds an account of the portal, a mark, or what nobody knows', () => {
    fc.assert(
      fc.property(randomGroups, (group) => {
        const text = write(group, ...mapParts);
        for (const word of ['userRef', 'onBehalf', '‹unknown', '‹membership', '‹goal']) {
          assert.ok(!text.includes(word), word);
        }
      }),
      {numRuns: 40},
    );
  });
});

describe('A file that is not as it should be', () => {
  const wrong: readonly (readonly [says: string, text: string, problem: string])[] = [
    ['nothing at all', ' ', 'empty'],
    ['a letter', 'Dear Sir', 'notJson'],
    ['half of a file', write(table).slice(0, 300), 'truncated'],
    ['something else', '{"goals": []}', 'notNetwork'],
    ['a list', '[1, 2]', 'notNetwork'],
    ['one of a newer version', '{"schemaVersion": 99, "people": []}', 'newer'],
    ['a crowd', JSON.stringify({people: Array.from({length: 2001}, () => ({}))}), 'tooManyPeople'],
    ['a large one', ' '.repeat(5_000_001), 'tooLarge'],
  ];
  for (const [says, text, problem] of wrong) {
    it(`is refused with a sentence: ${says}`, () => {
      assert.deepEqual(readNetworkFile(text, counter()), {ok: false, problem});
    });
  }

  it('is said in both languages, as is every note', () => {
    for (const problem of networkProblems) {
      assert.notEqual(sayNetworkProblem(problem), sayNetworkProblem(problem, 'en'));
      assert.match(sayNetworkProblem(problem), /niets veranderd/);
      assert.match(sayNetworkProblem(problem, 'en'), /Nothing has been changed/);
    }
    const notes = found(
      readNetworkFile(
        JSON.stringify({
          people: [null, {id: 'a', displayName: 'Mo', hat: 'red', relation: 7}, mamOfTheTable],
          mapSnapshots: [{label: 'Old'}],
          memberships: [{}],
        }),
        counter(),
        table,
      ),
    ).notes;
    assert.deepEqual(notes.map(({code}) => code).sort(), [
      ...['alreadyThere', 'fieldsLeftOut', 'noSide', 'nobody', 'snapshotLeftOut', 'waysLeftOut'],
    ]);
    for (const note of notes) {
      assert.notEqual(sayNetworkNote(note), sayNetworkNote(note, 'en'));
      assert.match(sayNetworkNote(note), /\.$/);
    }
    const left = notes.find(({code}) => code === 'fieldsLeftOut');
    assert.ok(left);
    assert.equal(sayNetworkNote(left), 'Van Mo is niet overgenomen: wie dit is, “hat”.');
  });

  it('costs no more than what does not fit', () => {
    const file = readNetworkFile(
      JSON.stringify({
        people: [
          {id: 'a', displayName: 'Ann', kind: 'sideways', closeness: 9, place: 'top', hat: 'red'},
          {id: 'b', displayName: '  '},
          {id: 'a', displayName: 'Other Ann', kind: 'formal', userRef: 'account', note: 'Hi'},
          {id: 'c', displayName: 'Left', kind: 'formal', removedOn: now},
        ],
        ties: [{from: 'a', to: {toString: 1}}, {from: 'a', to: 'a'}, 7],
      }),
      counter(),
    );
    assert.deepEqual(
      found(file).people.map(({displayName, kind, ...rest}) => [displayName, kind, rest]),
      [
        ['Ann', 'informal', {id: 'id-0'}],
        ['Other Ann', 'formal', {id: 'id-2', note: 'Hi'}],
      ],
    );
    assert.deepEqual(codes(file), [
      ...['noSide Ann', 'fieldsLeftOut Ann', 'nobody', 'sameId Other Ann'],
      ...['tieToNobody', 'tieToNobody', 'tieToNobody'],
    ]);
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .record({
              people: fc.array(fc.jsonValue()),
              ties: fc.jsonValue(),
              mapSnapshots: fc.array(fc.jsonValue()),
            })
            .map((file) => JSON.stringify(file)),
        ),
        (text) => {
          const file = readNetworkFile(text, counter(), empty);
          if (file.ok) carryOut(empty, file);
        },
      ),
    );
  });
});

describe('Somebody who is on the map already', () => {
  const named = (displayName: string, more: object = {}) => ({
    displayName,
    kind: 'informal',
    ...more,
  });
  const fileOf = (...people: readonly object[]) =>
    JSON.stringify({people: people.map((one, at) => ({id: `file-${at}`, ...one}))});
  /** The map after the first file, and what the second one then says. */
  function twice(first: string, second = first, again: readonly number[] = []) {
    const group = carryOut(empty, readNetworkFile(first, counter(), empty));
    let count = 0;
    const file = found(readNetworkFile(second, () => `new-${count++}`, group, new Set(again)));
    return {file, group: carryOut(group, file), alike: file.alike.map(({at}) => at)};
  }

  it('does not come a second time with the same file', () => {
    const text = write(table, ...mapParts);
    const {file, group} = twice(text);
    assert.equal(file.alike.length, table.people.length);
    assert.equal(group.people.length, table.people.length);
    assert.equal(group.ties.length, table.ties.length);
    assert.equal(group.mapSnapshots.length, table.mapSnapshots.length);
    assert.equal(importCommand(file), undefined);
  });

  it('does not come a second time with the same map of easyNWK', () => {
    const path = new URL('../data/easynwk/Rosa_Braunsteigl-Mueller.json', import.meta.url);
    const {file, group} = twice(readFileSync(path, 'utf8'));
    assert.equal(group.people.length, 10);
    assert.equal(group.ties.length, 5);
    assert.equal(importCommand(file), undefined);
    assert.ok(
      file.notes.every(({name}) => name === undefined),
      'nothing is said of who does not come',
    );
  });

  it('comes when that is chosen, with the lines to the others', () => {
    const [ann, bo] = [named('Ann'), named('Bo')];
    const text = JSON.stringify({
      people: [
        {id: 'a', ...ann},
        {id: 'b', ...bo},
      ],
      ties: [{id: 't', from: 'a', to: 'b'}],
    });
    const {file, group, alike} = twice(text, text, [1]);
    assert.deepEqual(alike, [0, 1], 'it can be chosen back');
    assert.deepEqual(
      group.people.map(({displayName}) => displayName),
      ['Ann', 'Bo', 'Bo'],
    );
    assert.deepEqual(
      file.ties.map(({from, to}) => [from, to]),
      [[group.people[0]?.id, group.people[2]?.id]],
    );
  });

  for (const [what, first, second, same] of [
    ['with other letters', named('Oom Jan'), named(' oom  JAN '), true],
    ['with a relation that was told since', named('Jan', {relation: 'friend'}), named('Jan'), true],
    [
      'on the other side since',
      named('Jan', {relation: 'friend', kind: 'formal'}),
      named('Jan', {relation: 'friend'}),
      true,
    ],
    [
      'with another word for the same relation',
      named('Jan', {relation: 'sibling', relationLabel: 'broer'}),
      named('Jan', {relation: 'sibling', relationLabel: 'Bruder'}),
      true,
    ],
    [
      'with another relation',
      named('Jan', {relation: 'friend'}),
      named('Jan', {relation: 'parent'}),
      false,
    ],
    ['on another side, with no more to tell', named('Jan', {kind: 'formal'}), named('Jan'), false],
    [
      'with another word and no code',
      named('Jan', {relationLabel: 'maat'}),
      named('Jan', {relationLabel: 'buur'}),
      false,
    ],
    ['with another name', named('Jan'), named('Jane'), false],
  ] as const)
    it(`is ${same ? 'recognised' : 'somebody else'}: ${what}`, () => {
      const {file} = twice(fileOf(first), fileOf(second));
      assert.equal(file.alike.length, same ? 1 : 0);
      assert.equal(file.people.length, same ? 0 : 1);
    });

  it('is met once: of two with one name the second is new', () => {
    const {file, alike} = twice(fileOf(named('Jan')), fileOf(named('Jan'), named('Jan')));
    assert.deepEqual(alike, [0]);
    assert.equal(file.people.length, 1);
  });

  it('is asked about where the number is the same and the name is not', () => {
    const renamed = {...table, people: [{...mamOfTheTable, kind: 'informal' as const}]};
    const text = JSON.stringify({people: [{id: 'p-mam', displayName: 'Tante', kind: 'informal'}]});
    const file = found(readNetworkFile(text, counter(), renamed));
    assert.deepEqual(
      file.alike.map(({person, like}) => [person.displayName, like.displayName]),
      [['Tante', 'Mam']],
    );
    assert.equal(found(readNetworkFile(text, counter(), renamed, new Set([0]))).people.length, 1);
  });
});

describe('Other files with people', () => {
  it('of easyNWK are read by the same door', () => {
    const path = new URL('../data/easynwk/Rosa_Braunsteigl-Mueller.json', import.meta.url);
    const file = readNetworkFile(readFileSync(path, 'utf8'), counter(), empty);
    assert.equal(found(file).clientName, 'Rosa Braunsteigl-Müller');
    assert.equal(carryOut(empty, file).people.length, 10);
  });

  it('of easyNWK that join the same two twice join them once', () => {
    const alteri = [
      {id: 1, name: 'A', angle: 0, distance: 10},
      {id: 2, name: 'B', angle: 90, distance: 10},
    ];
    const connections = [
      {id1: 1, id2: 2},
      {id1: 2, id2: 1},
    ];
    const file = readNetworkFile(JSON.stringify({alteri, connections}), counter(), empty);
    assert.equal(carryOut(empty, file).ties.length, 1);
  });

  it('that hold a whole group give its map', () => {
    const file = readNetworkFile(JSON.stringify(table), counter(), empty);
    assert.equal(found(file).people.length, table.people.length);
    assert.ok(codes(file).includes('waysLeftOut'));
  });
});
