import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  contacts,
  initiatives,
  relationCodes,
  supportKinds,
} from '../../src/domain/network/values.js';
import {en as more} from '../../src/elements/network-map/more.messages.js';
import {nl as moreNl} from '../../src/elements/network-map/more.messages.nl.js';
import {en} from '../../src/elements/network-map/network-map.messages.js';
import {relationOf, shortState, spoken} from '../../src/elements/network-map/words.js';
import {nl} from '../../src/elements/network-map/network-map.messages.nl.js';
import {en as common} from '../../src/ui/common.messages.js';
import {nl as commonNl} from '../../src/ui/common.messages.nl.js';
import {nlLater} from '../../src/ui/later.messages.nl.js';

test('no code of the model is shown as it is: each choice in the form has a word', () => {
  for (const words of [
    {...common, ...more, ...en},
    {...commonNl, ...nlLater, ...moreNl, ...nl},
  ]) {
    const codes = [...contacts, ...initiatives, ...relationCodes, ...supportKinds];
    assert.deepEqual(
      codes.filter((code) => !(code in words)),
      [],
    );
  }
});

test('a code that nobody knows is never taken for another message of the element', () => {
  const text = {...commonNl, ...nl};
  for (const code of ['title', 'map', 'facilitator', 'member', 'constructor']) {
    const person = {id: 'p', displayName: 'Bel', kind: 'informal', relation: code} as const;
    const way = {id: 'm', personId: 'p', roles: [], state: code};
    const scene = {text, sight: 'map', sectors: {}} as const;
    const isRelation = relationCodes.some((known) => known === code);
    const isState = code === 'member';
    assert.equal(relationOf(scene, {person, way}), isRelation ? 'regieondersteuner' : code);
    assert.equal(shortState(text, code), isState ? 'Doet mee' : code);
    const said = spoken(scene, {person, way});
    assert.ok(said.endsWith(`, ${isState ? 'doet mee' : code}`), said);
  }
});
