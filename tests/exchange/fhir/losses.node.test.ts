/** The table of losses on the page about FHIR says what is so. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {entityKinds} from '../../../src/domain/records.js';
import {keyIn} from '../../../src/exchange/fhir/names.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {losses} from '../../../stories/docs/fhir/losses.js';
import {now} from '../../domain/random-group.js';
import {fieldsOf, saidFields} from './said.js';
import {detailsOf, participantsIn, written} from './written.js';

const kinds = ['group', ...entityKinds] as const;

describe('The table of losses', () => {
  it('has every kind of record and every field once', () => {
    assert.deepEqual(losses.map(({kind}) => kind).sort(), [...kinds].sort());
    for (const {kind, always, sometimes, never} of losses) {
      const known = kinds.find((one) => one === kind);
      assert.ok(known);
      assert.deepEqual(
        [...always, ...sometimes, ...never].sort(),
        [...fieldsOf(known)].sort(),
        kind,
      );
    }
  });

  it('says of every field how far FHIR says it', () => {
    const said = saidFields();
    for (const {kind, ...row} of losses)
      for (const how of ['always', 'sometimes', 'never'] as const)
        for (const field of row[how])
          assert.equal(said.get(`${kind}.${field}`), how, `${kind}.${field}`);
  });

  it('says what Koppeltaal gets', () => {
    const options = {at: now, dialect: 'koppeltaal', privateToo: true, detailsOf} as const;
    const resources = written(theKitchenTable(now), options);
    const sent = new Set(resources.flatMap((resource) => keyIn(resource)?.kind ?? []));
    if (participantsIn(resources).length > 0) sent.add('membership');
    const named = losses.flatMap(({kind, koppeltaal}) => (koppeltaal === undefined ? [] : [kind]));
    assert.deepEqual([...sent].sort(), named.sort());
  });
});
