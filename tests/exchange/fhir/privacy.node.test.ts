import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {dialects, writeFhir} from '../../../src/exchange-fhir.js';
import {keyIn, recordExtension} from '../../../src/exchange/fhir/names.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {now, randomGroups} from '../../domain/random-group.js';
import {detailsOf, ofType, participantsIn, textIn, whole, written} from './written.js';

const table = theKitchenTable(now);

describe('What leaves in FHIR', () => {
  it('has nobody in the care team who is not a member, whatever the client gives', () => {
    fc.assert(
      fc.property(
        randomGroups,
        fc.constantFrom(...dialects),
        fc.boolean(),
        (group, dialect, all) => {
          const resources = written(group, {at: now, dialect, privateToo: all, detailsOf});
          const members = group.memberships.filter(({state}) => state === 'member');
          const names = new Map(resources.map((one) => [`${one.resourceType}/${one['id']}`, one]));
          for (const {member} of participantsIn(resources)) {
            const person = names.get((member as {reference: string}).reference);
            const id = person && keyIn(person)?.id;
            assert.ok(members.some(({personId}) => personId === id));
          }
        },
      ),
    );
  });

  it('is nobody who was only thought of, asked or put on the map, unless the client chooses', () => {
    const thereNow = new Set(
      table.memberships
        .filter(({state}) => ['member', 'left', 'ended'].includes(state))
        .map(({personId}) => personId),
    );
    const others = table.people.filter(({id}) => !thereNow.has(id));
    assert.ok(others.length > 0);
    const shared = textIn(written(table, {...whole, privateToo: false}));
    for (const {id, displayName} of others) {
      assert.ok(!shared.includes(id), displayName);
      assert.ok(!shared.includes(displayName), displayName);
      assert.ok(textIn(written(table)).includes(displayName), displayName);
    }
  });

  it('has no word of who does not take part, in any dialect, not even who they were', () => {
    fc.assert(
      fc.property(
        randomGroups,
        fc.constantFrom(...dialects),
        fc.boolean(),
        (group, dialect, again) => {
          const onto = again ? written(group, {at: now, dialect, privateToo: true, detailsOf}) : [];
          const {bundle} = writeFhir(group, {at: now, dialect, detailsOf, onto});
          const over = dialect === 'nl-core' ? ['left', 'ended'] : [];
          const ways = group.memberships.filter(({state}) => ['member', ...over].includes(state));
          const there = new Set(ways.map(({personId}) => personId));
          // Every text of somebody has their id in it.
          for (const {id} of group.people)
            if (!there.has(id)) assert.ok(!textIn(bundle).includes(id), `${id} in ${dialect}`);
        },
      ),
    );
  });

  it('has no place on the map, note, tie or preparation in it, unless the client chooses', () => {
    const shared = textIn(written(table, {...whole, privateToo: false}));
    for (const name of ['closeness', 'note', 'supportGiven', 'preparation'])
      assert.ok(!shared.includes(`"url":"${name}"`), name);
    for (const kind of ['tie', 'mapSnapshot']) assert.ok(!shared.includes(`:id:${kind}`), kind);
  });

  it('says nothing of its own on the resource of a professional, which others share', () => {
    for (const type of ['PractitionerRole', 'Practitioner'])
      for (const resource of ofType(written(table), type))
        assert.ok(!textIn(resource).includes(recordExtension));
  });

  it('never has more for Koppeltaal than the care team and the steps of who is in it', () => {
    const {bundle, notes} = writeFhir(table, {...whole, dialect: 'koppeltaal', detailsOf});
    const types = new Set(
      written(table, {...whole, dialect: 'koppeltaal', detailsOf}).map(
        ({resourceType}) => resourceType,
      ),
    );
    assert.deepEqual([...types].sort(), ['CareTeam', 'Practitioner', 'RelatedPerson', 'Task']);
    assert.ok(!textIn(bundle).includes(recordExtension));
    const kinds = notes.flatMap((note) => (note.code === 'notSent' ? [note.kind] : []));
    for (const kind of ['goal', 'meeting', 'agendaItem', 'tie'])
      assert.ok(kinds.includes(kind), kind);
  });

  it('is nobody for Koppeltaal of whom it demands what nobody knows; it says what', () => {
    const {bundle, notes} = writeFhir(table, {...whole, dialect: 'koppeltaal'});
    assert.deepEqual(participantsIn([bundle]), []);
    const missing = notes.flatMap((note) =>
      note.code === 'missing' ? [`${note.resource}.${note.element}`] : [],
    );
    assert.ok(
      missing.includes('RelatedPerson.birthDate') && missing.includes('RelatedPerson.gender'),
    );
    assert.ok(
      missing.includes('Practitioner.telecom') && missing.includes('CareTeam.subject.reference'),
    );
    assert.ok(!/birthDate|gender/.test(textIn(bundle)));
  });

  it('counts what it did not send', () => {
    const {notes} = writeFhir(table, {...whole, privateToo: false});
    const ties = notes.find((note) => note.code === 'notSent' && note.kind === 'tie');
    assert.deepEqual(ties, {code: 'notSent', kind: 'tie', count: table.ties.length});
    assert.deepEqual(writeFhir(table, whole).notes, []);
  });
});
