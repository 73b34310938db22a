/** FHIR that others wrote: the examples of HL7 and what may be wrong with a bundle. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {readFhir, type FhirResult} from '../../../src/exchange-fhir.js';
import {listOf, textAt, type Fields, type Resource} from '../../../src/exchange/fhir/resource.js';
import {now} from '../../domain/random-group.js';
import {ofType, whole, written} from './written.js';

const data = join(import.meta.dirname, '../../data');
const json = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));
const allIn = (folder: string): readonly string[] =>
  readdirSync(join(data, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`);

function opened(input: unknown): Extract<FhirResult, {ok: true}> {
  const result = readFhir(input, {at: now});
  assert.ok(result.ok);
  return result;
}

const team: Resource = {
  resourceType: 'CareTeam',
  id: 'team',
  status: 'active',
  subject: {reference: 'Patient/me'},
};
const withParticipants = (...participant: Fields[]): Resource => ({...team, participant});

describe('A care team that others wrote', () => {
  it('is a group with its members, their names and their roles', () => {
    const {group, notes} = opened(json('fhir-r4/r4_careTeam_example1.json'));
    assert.equal(group?.clientName, 'Peter James Chalmers');
    assert.deepEqual(group.people, [
      {id: 'CareTeam/example#pr1', displayName: 'Dorothy Dietician', kind: 'formal'},
    ]);
    const [membership] = group.memberships;
    assert.deepEqual(membership?.roles, ['adviser']);
    assert.equal(membership.state, 'ended', 'she took part until 2013');
    assert.deepEqual(
      notes.map((note) => 'element' in note && note.element),
      ['encounter', 'managingOrganization', 'participant.onBehalfOf'],
    );
  });

  it('knows the roles of the Dutch lists, and joins those of one person', () => {
    const member = {reference: 'RelatedPerson/1', display: 'Jo'};
    const role = (code: string) => [{coding: [{system: 'http://snomed.info/sct', code}]}];
    const {group} = opened(
      withParticipants(
        {member, role: role('407542009')},
        {member, role: role('310391000146105')},
        {member: {reference: 'Practitioner/2', display: 'Ida'}, role: role('768821004')},
      ),
    );
    assert.deepEqual(
      group?.memberships.map(({roles}) => roles),
      [['facilitator'], ['informalMember', 'legalRepresentative']],
    );
  });

  it('gets its extension when it is written again, and keeps all that others wrote', () => {
    const before = json('fhir-r4/r4_careTeam_example1.json') as Resource;
    const theirs = {...before, extension: [{url: 'https://other.example', valueString: 'kept'}]};
    const {group} = opened(theirs);
    assert.ok(group);
    const [again] = ofType(written(group, {...whole, onto: theirs}), 'CareTeam');
    for (const name of ['encounter', 'managingOrganization', 'text', 'contained'])
      assert.deepEqual(again?.[name], theirs[name as keyof typeof theirs], name);
    assert.deepEqual(listOf(again?.['extension'])[0], theirs.extension[0]);
    assert.deepEqual(listOf(again?.['category'])[0], listOf(before['category'])[0]);
    assert.equal(again?.['id'], 'example');
    assert.equal(textAt(again, 'subject', 'reference'), 'Patient/example');
    assert.deepEqual(listOf(again?.['participant'])[0], listOf(before['participant'])[0]);
    assert.deepEqual(opened([again, ...written(group, {...whole, onto: theirs})]).group, group);
  });

  it('is not chosen when it was retracted', () => {
    assert.equal(opened({...team, status: 'entered-in-error'}).group, undefined);
  });
});

describe('What others add to what is ours', () => {
  it('stays when it is written again', () => {
    const {group} = opened(
      withParticipants({member: {reference: 'RelatedPerson/1', display: 'Jo'}}),
    );
    assert.ok(group);
    const resources = written({...group, id: 'ours'}).map((resource) => ({
      ...resource,
      id: `server-${String(resource['id'])}`,
      meta: {versionId: '7'},
      language: 'nl',
      extension: [
        ...listOf(resource['extension']),
        {url: 'https://other.example', valueBoolean: true},
      ],
    }));
    const again = written({...group, id: 'ours', name: 'Anders'}, {...whole, onto: resources});
    const teams = ofType(again, 'CareTeam');
    assert.equal(teams[0]?.['name'], 'Anders');
    for (const resource of again.filter(({resourceType}) => resourceType !== 'RelatedPerson')) {
      assert.match(String(resource['id']), /^server-/);
      assert.equal(resource['language'], 'nl');
      assert.ok(listOf(resource['extension']).some(({url}) => url === 'https://other.example'));
    }
  });
});

describe('Goals of another system', () => {
  const {group, otherGoals, notes} = opened(allIn('hl7-pco/pcoPatientJones').map(json));

  it('stand beside the client’s own, and are no part of the group', () => {
    assert.equal(group, undefined);
    assert.deepEqual(
      otherGoals.map(({text, byClient}) => [text, byClient]),
      [
        ['Reduce to mild anxiety level score', false],
        ['Maintain pain level below 5 while walking', true],
        ['Walk dog outside once a week', true],
        ['Walk dog outside once a week', true],
      ],
    );
  });

  it('say how they go on our own scale, and what each score means', () => {
    const walk = otherGoals.find(({levels}) => levels.length > 0);
    assert.deepEqual(
      walk?.ratings.map(({score, words, byClient}) => [score, words, byClient]),
      [
        [-1, 'Less than expected', false],
        [1, 'Better than expected', true],
        [0, 'Expected outcome', false],
      ],
    );
    assert.deepEqual(
      walk.levels.map(({score}) => score),
      [2, 1, 0, -1, -2],
    );
    assert.equal(walk.levels.at(-1)?.text, 'Unable to go outside with dog');
    assert.equal(walk.targetDate, '2024-09-30');
    assert.deepEqual(walk.about, ['Physical Function']);
  });

  it('are the client’s also where they are known by a number only', () => {
    const goal = {resourceType: 'Goal', id: 'g', description: {text: 'Wandelen'}};
    const number = {identifier: {system: 'https://care.example/number', value: '7'}};
    const wants = (expressedBy: object) => opened({...goal, expressedBy}).otherGoals[0]?.byClient;
    assert.equal(wants({type: 'Patient', ...number}), true);
    assert.equal(wants({type: 'Practitioner', ...number}), false);
  });

  it('leave the rest out by name', () => {
    assert.ok(
      notes.some(
        (note) =>
          note.code === 'leftOut' && note.resource === 'ServiceRequest/pcoWalkOutsideActionStep',
      ),
    );
    assert.ok(notes.some((note) => note.code === 'notRead' && note.element === 'addresses'));
  });
});

describe('A bundle with something wrong', () => {
  it('opens each file of the samples', () => {
    for (const folder of ['fhir-r4', 'hl7-pco/pcoPatientJones'])
      for (const path of allIn(folder)) opened(json(path));
  });

  it('names a reference that leads nowhere; with a name it is somebody all the same', () => {
    const {group, notes} = opened(
      withParticipants(
        {member: {reference: 'RelatedPerson/nowhere'}},
        {member: {reference: 'Practitioner/nowhere', display: 'Ida'}},
        {},
      ),
    );
    assert.deepEqual(
      group?.people.map(({displayName, kind}) => [displayName, kind]),
      [['Ida', 'formal']],
    );
    assert.equal(notes.filter(({code}) => code === 'dangling').length, 3);
  });

  it('takes the first of two with one id', () => {
    const jo = {resourceType: 'RelatedPerson', id: '1', name: [{text: 'Jo'}]};
    const {group, notes} = opened([
      withParticipants({member: {reference: 'https://x.example/fhir/RelatedPerson/1/_history/3'}}),
      jo,
      {...jo, name: [{text: 'Ida'}]},
    ]);
    assert.deepEqual(
      group?.people.map(({displayName}) => displayName),
      ['Jo'],
    );
    assert.deepEqual(notes, [{code: 'duplicate', resource: 'RelatedPerson/1'}]);
  });

  it('leaves a code that nobody knows as it is, and what cannot be out', () => {
    const {group, notes} = opened([
      withParticipants(
        {
          member: {display: 'Jo'},
          role: [{coding: [{system: 'x', code: 'y', display: 'Maatje'}]}, {}],
        },
        {member: {display: 7}},
      ),
      {...team, id: undefined},
      {resourceType: '../x'},
      'text',
      null,
    ]);
    assert.deepEqual(
      group?.memberships.map(({roles}) => roles),
      [['Maatje']],
    );
    assert.ok(notes.some(({code}) => code === 'noResource'));
  });

  it('does not read what may mean something else', () => {
    const {group} = opened([
      withParticipants({member: {reference: 'RelatedPerson/1', display: 'Jo'}}),
      {
        resourceType: 'RelatedPerson',
        id: '1',
        name: [{text: 'Ida'}],
        modifierExtension: [{url: 'https://x'}],
      },
    ]);
    assert.deepEqual(
      group?.people.map(({displayName}) => displayName),
      ['Jo'],
    );
  });

  it('is no FHIR at all', () => {
    for (const input of [
      undefined,
      null,
      7,
      'text',
      [],
      {},
      {resourceType: 'Bundle'},
      {resourceType: 4},
    ])
      assert.deepEqual(readFhir(input, {at: now}), {ok: false, problem: 'notFhir'});
  });

  it('holds itself, or is larger than anybody reads', () => {
    const circle: Record<string, unknown> = {...team};
    circle['contained'] = [circle];
    assert.deepEqual(readFhir(circle, {at: now}), {ok: false, problem: 'tooLarge'});
  });

  it('was written by a later version', () => {
    const {group} = opened(team);
    assert.ok(group);
    const later = {...group, schemaVersion: 2} as unknown as typeof group;
    assert.deepEqual(readFhir(written(later), {at: now}), {ok: false, problem: 'newer'});
  });

  // 0.3 s; the time limit is for what would grow with the square of it.
  it('has 5 MB', {timeout: 60_000}, () => {
    const people = Array.from({length: 8_000}, (_, index) => ({
      resourceType: 'RelatedPerson',
      id: `${index}`,
      name: [{text: `Naam ${index}`}],
      patient: {reference: 'Patient/me'},
      relationship: [{text: 'x'.repeat(500)}],
    }));
    const participant = people.map(({id}) => ({member: {reference: `RelatedPerson/${id}`}}));
    const bundle = [{...team, participant}, ...people];
    assert.ok(JSON.stringify(bundle).length > 5_000_000);
    assert.equal(opened(bundle).group?.memberships.length, people.length);
  });
});
