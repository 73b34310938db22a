import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rowNames} from './offers/columns.js';
import {goalOffers, goalSights} from './offers/goal-editor.js';
import {agendaOffers, agendaSights} from './offers/meeting-agenda.js';
import {mapOffers, mapSights} from './offers/network-map.js';
import type {Offer} from './offers/offer.js';
import {pathOffers, pathSights} from './offers/phase-tracker.js';
import {proposalsOffers} from './offers/proposals.js';
import {reinsOffers} from './offers/reins.js';

const offers: readonly Offer[] = [
  ...[...mapOffers, ...goalOffers, ...agendaOffers, ...pathOffers],
  ...[...reinsOffers, ...proposalsOffers],
];
const sights = [...mapSights, ...goalSights, ...agendaSights, ...pathSights];

const pressed = (way: Offer['does'] = []): string =>
  way.filter((act) => typeof act === 'string').join('\n');

describe('What the screens offer', () => {
  it('is every row of the table of who may do what', () => {
    const there = new Set([...offers, ...sights].map(({row}) => row));
    assert.deepEqual([...there].toSorted(), [...rowNames].toSorted());
  });

  it('says on the buttons what is only a proposal', () => {
    for (const {row, does, proposes, orProposes = proposes} of offers) {
      assert.doesNotMatch(pressed(does), /voorstellen/i, row);
      for (const way of proposes ? [proposes, orProposes] : [])
        assert.match(pressed(way), /voorstel/i, row);
    }
  });
});
