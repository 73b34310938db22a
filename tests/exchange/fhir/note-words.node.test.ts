/** Every loss is told in words, by name, in the languages of the library. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {entityKinds} from '../../../src/domain/records.js';
import {fhirNoteSentences, readFhir, writeFhir, type FhirNote} from '../../../src/exchange-fhir.js';
import * as english from '../../../src/exchange/fhir/notes.messages.js';
import * as dutch from '../../../src/exchange/fhir/notes.messages.nl.js';
import {theKitchenTable} from '../../../src/testing/kitchen-table.js';
import {now} from '../../domain/random-group.js';

const data = join(import.meta.dirname, '../../data');
const samples = ['fhir-r4', 'hl7-pco/pcoPatientJones'].flatMap((folder) =>
  readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name): unknown => JSON.parse(readFileSync(join(data, folder, name), 'utf8'))),
);

const notesOf = (input: unknown): readonly FhirNote[] => {
  const read = readFhir(input, {at: now});
  assert.ok(read.ok);
  return read.notes;
};

describe('A loss in words', () => {
  it('is said of each kind of it, in Dutch and in English', async () => {
    const notes: FhirNote[] = [
      {code: 'missing', resource: 'RelatedPerson', element: 'birthDate', id: 'p-1'},
      {code: 'notSent', kind: 'goal', count: 3},
      {code: 'notSent', kind: 'tie', count: 1},
      {code: 'notRead', resource: 'CareTeam/1', element: 'reasonReference'},
      {code: 'leftOut', resource: 'Condition/1'},
      {code: 'leftOut', resource: 'Device/1'},
      {code: 'duplicate', resource: 'RelatedPerson/1'},
      {code: 'dangling', resource: 'CareTeam/1', element: 'participant.member'},
      {code: 'invalid', resource: 'Goal/1', element: 'goal.text'},
      {code: 'invalid', resource: 'Goal/1', element: ''},
      {code: 'noResource', resource: ''},
    ];
    assert.deepEqual(await fhirNoteSentences(notes), [
      'Niet verstuurd: een naaste. Dit is niet bekend: de dag van geboorte.',
      'Niet verstuurd: 3 doelen.',
      'Niet verstuurd: één lijn op de kaart.',
      'Van het zorgteam is niet overgenomen: de reden.',
      'Niet overgenomen: een ziekte of klacht.',
      'Niet overgenomen: iets van het soort “Device”.',
      'Dit stond er twee keer: een naaste. Alleen de eerste is gelezen.',
      'Bij het zorgteam wordt iets genoemd wat er niet is: wie er meedoet.',
      'Bij een doel staat iets wat niet kan: “goal.text”. Dat is niet gelezen.',
      'Bij een doel staat iets wat niet kan. Dat is niet gelezen.',
      'Een deel dat hier niet bekend is, is niet gelezen.',
    ]);
    const inEnglish = await fhirNoteSentences(notes, 'en-GB');
    assert.equal(inEnglish[0], 'Not sent: somebody close. This is not known: the date of birth.');
    assert.equal(new Set(inEnglish).size, notes.length);
  });

  it('speaks to nobody, so that “je” and “u” need no two sets of it', async () => {
    const notes = samples.flatMap(notesOf);
    assert.deepEqual(
      await fhirNoteSentences(notes, 'nl-x-formal'),
      await fhirNoteSentences(notes, 'nl'),
    );
    for (const said of await fhirNoteSentences(notes, 'nl-x-formal'))
      assert.doesNotMatch(said, /\b(je|jij|jouw|u|uw)\b/iu);
  });

  it('is said once, however often it happened', async () => {
    const twice: FhirNote[] = ['1', '2'].map((id) => ({code: 'leftOut', resource: `Device/${id}`}));
    assert.equal((await fhirNoteSentences(twice)).length, 1);
  });

  it('has words for all that a group holds, and for what the samples hold', async () => {
    const told = ['person', ...entityKinds].filter((kind) => !(kind in dutch.kinds));
    assert.deepEqual(told, []);
    const {notes} = writeFhir(theKitchenTable(now), {at: now, dialect: 'koppeltaal'});
    assert.ok(notes.length > 3);
    const said = await fhirNoteSentences([...notes, ...samples.flatMap(notesOf)]);
    assert.deepEqual(
      said.filter((one) => /“/.test(one)),
      [],
    );
  });

  it('has the same words in both languages', () => {
    for (const part of ['sentences', 'types', 'elements', 'kinds'] as const)
      assert.deepEqual(Object.keys(dutch[part]), Object.keys(english[part]));
  });

  it('holds nothing that somebody wrote', async () => {
    const secret = 'Geheim';
    const notes = notesOf([
      {resourceType: 'CareTeam', id: secret, name: secret, note: [{text: secret}]},
      {resourceType: 'Condition', id: secret, code: {text: secret}},
    ]);
    assert.ok(notes.length >= 2);
    assert.doesNotMatch((await fhirNoteSentences(notes)).join(' '), /Geheim/);
  });
});
