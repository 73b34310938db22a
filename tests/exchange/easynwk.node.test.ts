import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {person} from '../../src/domain/network/schema.js';
import {readEasynwk, type EasynwkResult} from '../../src/exchange/easynwk/easynwk.js';
import {relationOf} from '../../src/exchange/easynwk/roles.js';
import {sayNetworkNote} from '../../src/exchange/network/notes.js';

const file = (name: string) =>
  readFileSync(new URL(`../data/easynwk/${name}`, import.meta.url), 'utf8');
const counter = () => {
  let count = 0;
  return () => `id-${count++}`;
};
const read = (text: string) => readEasynwk(text, counter());

function imported(result: EasynwkResult) {
  assert.ok(result.ok, 'the file is read');
  const find = (name: string) => {
    const found = result.people.find(({displayName}) => displayName === name);
    assert.ok(found, `${name} is on the map`);
    return found;
  };
  return {...result, find, words: result.notes.map((note) => sayNetworkNote(note))};
}

describe('the current shape of easyNWK', () => {
  const map = imported(read(file('Rosa_Braunsteigl-Mueller.json')));

  it('carries over everybody, the client in the middle and the ties', () => {
    assert.equal(map.people.length, 10);
    assert.equal(map.clientName, 'Rosa Braunsteigl-Müller');
    assert.equal(map.ties.length, 5);
  });

  it('puts professionals on the formal side and everybody else on the informal side', () => {
    assert.equal(map.find('Dr. Maier').kind, 'formal');
    const formal = map.people.filter(({kind}) => kind === 'formal');
    assert.deepEqual(
      formal.map(({displayName}) => displayName),
      ['Dr. Maier'],
    );
  });

  it('turns distance into rings', () => {
    assert.equal(map.find('Richard').closeness, 1);
    assert.equal(map.find('Susi').closeness, 2);
    assert.equal(map.find('Dr. Maier').closeness, 3);
  });

  it('keeps neighbours neighbours: places follow the angle', () => {
    const order = ['Richard', 'Strolchi', 'Hubert', 'Ewald', 'Lara', 'Susi'];
    const places = order.map((name) => map.find(name).place ?? -1);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('welcomes an animal, and somebody who has died', () => {
    assert.equal(map.find('Strolchi').relation, 'animal');
    assert.equal(map.find('Hubert').contact, 'deceased');
    assert.equal(map.find('Hubert').note, undefined);
    assert.ok(map.people.every(({contact}) => contact === undefined || contact === 'deceased'));
    assert.ok(map.words.some((words) => words.includes('Hubert stond buiten de kaart')));
  });

  it('says which facts about people stay behind', () => {
    assert.ok(
      map.words.includes('Van Lara is niet overgenomen: het geslacht, de leeftijd, de soort lijn.'),
    );
    assert.ok(map.words.includes('De notitie over wie in het midden staat, is niet overgenomen.'));
  });
});

describe('the oldest shape of easyNWK', () => {
  it('is read as well', () => {
    const map = imported(read(file('Rosa_0ae9101_2020-12-16.json')));
    assert.equal(map.people.length, 7);
    assert.equal(map.find('Maria').relation, 'parent');
    assert.equal(map.find('Maria').closeness, 1);
    assert.deepEqual(map.ties, []);
  });
});

describe('a cross that somebody wrote', () => {
  const one = (alter: object) => {
    const map = imported(
      read(JSON.stringify({alteri: [{name: 'Opa', angle: 9, distance: 9, ...alter}]})),
    );
    const [{contact, note, displayName} = {contact: '', note: '', displayName: ''}] = map.people;
    return {contact, note, displayName, words: map.words};
  };

  it('alone in a note, says that somebody has died', () => {
    const words = ['Bij Opa stond een †. Nu staat er dat Opa is overleden.'];
    const displayName = 'Opa';
    assert.deepEqual(one({note: ' † '}), {
      contact: 'deceased',
      note: undefined,
      displayName,
      words,
    });
  });

  it('with more behind it, keeps the words', () => {
    const {contact, note} = one({note: '† 2019, mist hem nog'});
    assert.deepEqual([contact, note], ['deceased', '† 2019, mist hem nog']);
  });

  it('behind a name, keeps the name', () => {
    const {contact, displayName} = one({name: 'Oma Bep †'});
    assert.deepEqual([contact, displayName], ['deceased', 'Oma Bep †']);
  });

  it('further on in a note, may be about somebody else', () => {
    const {contact, note, words} = one({note: 'broer van Kees †'});
    assert.deepEqual([contact, note, words], [undefined, 'broer van Kees †', []]);
  });
});

describe('shapes between the two', () => {
  it('reads ties by whatever their fields are called', () => {
    const alteri = [
      {id: 1, name: 'A'},
      {id: 'x', name: 'B'},
    ];
    const relations = [
      {source: 1, target: 'x'},
      {source: 1, target: 9},
    ];
    const map = imported(read(JSON.stringify({alteri, relations})));
    assert.equal(map.ties.length, 1);
    assert.deepEqual(map.notes.at(-1), {code: 'tieToNobody'});
  });

  it('reads the current one of several versions and names the others', () => {
    const version = (id: number, name: string) => ({
      id,
      title: `kaart ${id}`,
      nwk: {alteri: [{name, angle: 10, distance: 10}]},
    });
    const text = JSON.stringify({versions: [version(1, 'A'), version(2, 'B')], currentVersion: 1});
    const map = imported(read(text));
    assert.equal(map.people[0]?.displayName, 'A');
    assert.deepEqual(map.words, ['Alleen de laatste kaart is gelezen. Deze niet: kaart 2.']);
  });

  it('takes somebody without a place, and leaves out somebody without a name', () => {
    const map = imported(read(JSON.stringify({alteri: [{name: 'A'}, {}, 7, null]})));
    assert.equal(map.people.length, 1);
    assert.equal(map.find('A').closeness, undefined);
    assert.equal(map.words.filter((words) => words.includes('zonder naam')).length, 3);
  });

  it('knows every role of the lists that easyNWK offers', () => {
    for (const name of ['roles_de.json', 'roles_en.json']) {
      const roles = JSON.parse(file(name)) as {label: string}[];
      for (const {label} of roles) assert.notEqual(relationOf(label), undefined, label);
    }
  });

  it('keeps a role of its own as a word only', () => {
    assert.equal(relationOf('Pflegeschwester'), 'sibling');
    assert.equal(relationOf('Großtante'), 'otherFamily');
    assert.equal(relationOf('Studienkolleg*in'), 'colleague');
    assert.equal(relationOf('Lebensgefährt*in'), 'partner');
    assert.equal(relationOf('Hexe'), undefined);
  });
});

describe('a wrong file', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['no JSON', 'naam;leeftijd', 'notJson'],
    ['nothing', ' \n', 'empty'],
    ['a truncated map', file('Rosa_Braunsteigl-Mueller.json').slice(0, 900), 'truncated'],
    ['20 MB', 'x'.repeat(20_000_000), 'tooLarge'],
    ['another shape', '{"people": []}', 'notNetwork'],
    ['a list', '[1, 2]', 'notNetwork'],
    ['a crowd', JSON.stringify({alteri: Array(2001).fill({name: 'A'})}), 'tooManyPeople'],
  ];
  for (const [name, text, problem] of cases) {
    it(`with ${name} is refused as ${problem}`, () => {
      assert.deepEqual(read(text), {ok: false, problem});
    });
  }
});

describe('hostile input', () => {
  it('is kept as text, and every person is one the domain accepts', () => {
    const field = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.double(),
      fc.constant(null),
      fc.boolean(),
      fc.constant('<img src=x onerror=alert(1)>'),
    );
    const alter = fc.record(
      {
        id: field,
        name: field,
        role: field,
        note: field,
        angle: field,
        distance: field,
        __proto__x: field,
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(alter, field)), (alteri) => {
        const result = read(JSON.stringify({alteri}));
        assert.ok(result.ok);
        for (const one of result.people) assert.ok(v.is(person, one), JSON.stringify(one));
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void read(text)));
  });

  it('never throws at what cannot be turned into text', () => {
    const untextual = {toString: 1, valueOf: 1};
    const found = {id: 'a', name: 'Mam', angle: 10, distance: 30};
    for (const map of [
      {alteri: [found], connections: [{from: untextual, to: 'a'}]},
      {alteri: [{...found, angle: untextual}]},
      {alteri: [{...found, distance: untextual}]},
      {alteri: [{...found, gender: untextual}]},
    ]) {
      const result = imported(read(JSON.stringify(map)));
      assert.deepEqual(
        result.people.map(({displayName}) => displayName),
        ['Mam'],
      );
    }
  });
});
